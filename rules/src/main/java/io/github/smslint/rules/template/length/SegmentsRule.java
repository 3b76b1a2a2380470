package io.github.smslint.rules.template.length;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import java.util.List;

/** Reports what makes a message cost more than its author needs to pay. */
public final class SegmentsRule extends Rule {

  /** So many characters can be saved by other words. */
  private static final int EASILY_SAVED = 5;

  public SegmentsRule() {
    super(
        new RuleDescription(
            "template/segments", Severity.WARNING, Fix.Safety.SUGGESTED, "0.1.0", List.of("cost")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (!template.content().isComplete() || template.content().length() == 0) {
      return;
    }
    boolean saved = mayHaveStrays(template) && new StrayCharacters(template).report(report);
    if (!saved && template.signName() != null) {
      visitLength(template, report);
    }
  }

  private static boolean mayHaveStrays(Template template) {
    return template.kind() == TemplateKind.INTERNATIONAL
        && !MessageLength.holdsHan(template.content().value())
        && MessageLength.firstOutsideGsm7(template) >= 0;
  }

  /** Where the length is known but for a few characters, and a few less are a message less. */
  private static void visitLength(Template template, Report report) {
    MessageLength length = MessageLength.of(template);
    int segments = length.segments();
    if (!length.isLimited() || segments == 1) {
      return;
    }
    Alphabet alphabet = length.alphabet();
    int fits = segments == 2 ? alphabet.single() : (segments - 1) * alphabet.part();
    int surplus = length.longest() - fits;
    boolean exact = length.longest() - length.shortest() <= EASILY_SAVED;
    if (exact && surplus <= EASILY_SAVED) {
      report
          .finding(
              template.content().location(),
              "few",
              Integer.toString(length.longest()),
              Integer.toString(segments),
              Integer.toString(surplus))
          .severity(Severity.INFO)
          .in(template.context());
    }
  }
}
