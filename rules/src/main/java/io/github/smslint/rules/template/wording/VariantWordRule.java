package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Reports words that are written so that filters pass them over. */
public final class VariantWordRule extends Rule {

  private static final char DOUBTFUL = '~';

  public VariantWordRule() {
    super(
        new RuleDescription(
            "template/variant-word",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("SmsContent.Illegal")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    WordSearch search = WordSearch.of(ScreenedWords.VARIANT, template);
    while (search != null && search.next()) {
      String meant = search.word().value();
      boolean doubtful = meant.charAt(0) == DOUBTFUL;
      String right = doubtful ? meant.substring(1) : meant;
      TemplateFinding.report(
              template, search.start(), search.end(), report, doubtful ? "doubt" : "variant", right)
          .severity(doubtful ? Severity.WARNING : Severity.ERROR)
          .fix(TemplateFinding.replace(template, search.start(), search.end(), right, report));
    }
    visitSplitWords(template, report);
  }

  private static void visitSplitWords(Template template, Report report) {
    if (!SplitWord.mayStandIn(template)) {
      return;
    }
    String text = template.content().value();
    for (TemplateNode node : template.nodes()) {
      int at = node instanceof TemplateNode.Run ? node.start() : node.end();
      while (at < node.end()) {
        SplitWord split = SplitWord.startingAt(text, at, node.end());
        if (split != null) {
          TemplateFinding.report(template, at, split.end(), report, "split", split.word())
              .fix(TemplateFinding.replace(template, at, split.end(), split.word(), report));
        }
        at = split == null ? at + 1 : split.end();
      }
    }
  }
}
