package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.template.CharacterRun.Mending;
import java.util.List;

/** Reports traditional forms in templates for mainland China. */
public final class TraditionalCharacterRule extends CharacterRule {

  public TraditionalCharacterRule() {
    super(
        new RuleDescription(
            "template/traditional-character",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of("SmsContent.Illegal", "isv.UNSUPPORTED_CONTENT")),
        Owner.TRADITIONAL.bit() | Owner.CONTEXT.bit());
  }

  @Override
  Severity severity(Owner owner, Template template) {
    return owner == Owner.TRADITIONAL && template.kind() != TemplateKind.INTERNATIONAL
        ? Severity.ERROR
        : null;
  }

  @Override
  int visitRun(CharacterRun run, Report report) {
    String key = run.mending() == Mending.NONE ? "unlisted" : "traditional";
    Fix.Safety safety = run.mending() == Mending.ONE_WAY ? Fix.Safety.SAFE : Fix.Safety.SUGGESTED;
    finding(run, report, key).fix(replacement(run, report, safety));
    return run.end();
  }
}
