package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.Owner;
import java.util.List;

/** Reports pictures, each sequence of characters that makes one of them once. */
public final class EmojiRule extends CharacterRule {

  public EmojiRule() {
    super(
        new RuleDescription(
            "template/emoji",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of("SmsContent.Illegal", "isv.UNSUPPORTED_CONTENT")),
        Owner.EMOJI.bit() | Owner.INVISIBLE.bit());
  }

  @Override
  Severity severity(Owner owner, Template template) {
    return owner == Owner.EMOJI ? Severity.ERROR : null;
  }

  @Override
  String form(int codePoint, Template template) {
    return "";
  }

  @Override
  int visitRun(CharacterRun run, Report report) {
    finding(run, report, "refused").fix(replacement(run, report, Fix.Safety.SAFE));
    return run.end();
  }
}
