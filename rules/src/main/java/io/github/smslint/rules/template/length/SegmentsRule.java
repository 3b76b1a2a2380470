package io.github.smslint.rules.template.length;

import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import java.util.List;

/** Reports what makes a message cost more than its author needs to pay. */
public final class SegmentsRule extends Rule {

  /** So many characters can be saved by other words. */
  private static final int EASILY_SAVED = 5;

  private static final String MOST = "max-segments";

  public SegmentsRule() {
    super(
        new RuleDescription(
            "template/segments", Severity.WARNING, Fix.Safety.SUGGESTED, "0.1.0", List.of("cost")));
  }

  @Override
  public List<RuleOption> options() {
    return List.of(RuleOption.integer(MOST, 0, 0));
  }

  /** Whether the user limits the number of parts, so that ordinary texts may have too many. */
  public static boolean isLimited(Settings settings) {
    return settings.options("template/segments").integer(MOST, 0) > 0;
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (!template.content().isComplete() || template.content().length() == 0) {
      return;
    }
    boolean saved = mayHaveStrays(template) && new StrayCharacters(template).report(report);
    int most = report.options(template.content().location()).integer(MOST, 0);
    boolean tooMany = !saved && most > 0 && visitNumber(template, most, report);
    if (!saved && !tooMany && template.signName() != null) {
      visitLength(template, report);
    }
  }

  /** What a user accepts at most; where nothing limits a variable, what is sure is counted. */
  private static boolean visitNumber(Template template, int most, Report report) {
    MessageLength length = MessageLength.of(template);
    int segments = length.segments();
    if (segments <= most) {
      return false;
    }
    String key = length.isLimited() ? "many" : "many-at-least";
    report
        .finding(
            template.content().location(), key, Integer.toString(segments), Integer.toString(most))
        .in(template.context());
    return true;
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
