package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.Owner;
import java.util.List;

/** Reports characters that show nothing, are private or do not exist. */
public final class InvisibleCharacterRule extends CharacterRule {

  public InvisibleCharacterRule() {
    super(
        new RuleDescription(
            "template/invisible-character",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of("SmsContent.Illegal", "isv.UNSUPPORTED_CONTENT")),
        Owner.INVISIBLE.bit());
  }

  @Override
  Severity severity(Owner owner, Template template) {
    return owner == Owner.INVISIBLE ? Severity.ERROR : null;
  }

  @Override
  String form(int codePoint, Template template) {
    return "";
  }

  @Override
  int visitRun(CharacterRun run, Report report) {
    boolean international = run.template().kind() == TemplateKind.INTERNATIONAL;
    if (!international || !belongsToScripts(run.text(), run.start(), run.end())) {
      finding(run, report, "refused").fix(replacement(run, report, Fix.Safety.SAFE));
    }
    return run.end();
  }

  /** Arabic, Hebrew, Persian and Indian texts are written with joiners and direction marks. */
  private static boolean belongsToScripts(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      switch (text.charAt(at)) {
        case '\u200C':
        case '\u200D':
        case '\u200E':
        case '\u200F':
        case '\u061C':
          break;
        default:
          return false;
      }
    }
    return true;
  }
}
