package io.github.smslint.engine;

import io.github.smslint.project.Template;
import io.github.smslint.recognizer.alike.AlikeItems;
import io.github.smslint.rule.TemplateScreen;

/** Shows the templates of a manifest to the rules, but for those of which the screen is sure. */
final class ItemJudge implements AlikeItems.Judge {

  private final RuleRunner rules;
  private final TemplateScreen screen;

  /**
   * @param screen what tells of which texts nothing is to be said, or null where nothing does
   */
  ItemJudge(RuleRunner rules, TemplateScreen screen) {
    this.rules = rules;
    this.screen = screen;
  }

  @Override
  public boolean isCalm(Template template) {
    int before = rules.findings().size();
    rules.visit(template);
    return rules.findings().size() == before;
  }

  @Override
  public int quietEnd(byte[] content, int start) {
    return screen.quietEnd(content, start);
  }

  @Override
  public int quietCodeEnd(byte[] content, int start) {
    return screen.quietCodeEnd(content, start);
  }
}
