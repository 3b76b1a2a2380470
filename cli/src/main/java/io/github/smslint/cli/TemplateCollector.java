package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleProvider;
import java.util.ArrayList;
import java.util.List;

/** Sees the templates of a project as rules do, and reports nothing. */
final class TemplateCollector extends Rule implements RuleProvider {

  private final List<Template> templates = new ArrayList<>();

  TemplateCollector() {
    super(new RuleDescription("smslint/templates", Severity.INFO, null, "0.1.0", List.of()));
  }

  /** The templates whose whole text is known, in the order of their files. */
  List<Template> templates() {
    return templates;
  }

  @Override
  public void visitProject(SmsProject project, Report report) {
    for (Template template : project.templates()) {
      if (template.content().isComplete()) {
        templates.add(template);
      }
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(this);
  }

  @Override
  public String message(String key, Language language) {
    return null;
  }

  @Override
  public String page(String rule, Language language) {
    return null;
  }

  @Override
  public List<String> anchors() {
    return List.of();
  }
}
