package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.Owner;
import java.util.List;

/** Reports the symbols that the provider refuses, and those that are known to be risky. */
public final class SpecialSymbolRule extends CharacterRule {

  public SpecialSymbolRule() {
    super(
        new RuleDescription(
            "template/special-symbol",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("SmsContent.Illegal", "isv.UNSUPPORTED_CONTENT")),
        Owner.SPECIAL_SYMBOL.bit() | Owner.SPECIAL_SYMBOL_WARNING.bit() | Owner.KAOMOJI.bit());
  }

  /** The marks of which faces are made count as information, so that they join no other run. */
  @Override
  Severity severity(Owner owner, Template template) {
    boolean international = template.kind() == TemplateKind.INTERNATIONAL;
    return switch (owner) {
      case SPECIAL_SYMBOL -> Severity.ERROR;
      case SPECIAL_SYMBOL_WARNING -> international ? null : Severity.WARNING;
      case KAOMOJI -> international ? null : Severity.INFO;
      default -> null;
    };
  }

  @Override
  int visitRun(CharacterRun run, Report report) {
    boolean onlyMarks = run.owner() == Owner.KAOMOJI;
    int last = onlyMarks ? run.end() - 1 : run.start();
    for (int at = run.start(); at <= last; at++) {
      Face face = Face.at(run.text(), at);
      if (face != null) {
        return visitFace(face, at - face.trigger(), run, report);
      }
    }
    if (!onlyMarks) {
      String key = run.severity() == Severity.ERROR ? "refused" : "risky";
      finding(run, report, key).fix(fix(run, report));
    }
    return run.end();
  }

  private static int visitFace(Face face, int start, CharacterRun run, Report report) {
    int end = start + face.characters().length();
    finding(run, start, end, report, "face", "")
        .severity(face.isRefused() ? Severity.ERROR : Severity.WARNING)
        .fix(replacement(run, start, end, "", report, Fix.Safety.SUGGESTED));
    return end;
  }

  private static Fix fix(CharacterRun run, Report report) {
    UnitWord unit = run.isOneCharacter() ? UnitWord.endingAt(run.text(), run.end()) : null;
    if (unit == null) {
      return replacement(run, report, Fix.Safety.SUGGESTED);
    }
    int start = run.end() - unit.written().length();
    return replacement(run, start, run.end(), unit.word(), report, Fix.Safety.SUGGESTED);
  }
}
