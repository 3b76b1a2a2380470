package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.template.CharacterRun.Mending;
import java.text.Normalizer;
import java.util.List;

/** Reports variant characters and other shapes of characters. */
public final class VariantCharacterRule extends CharacterRule {

  public VariantCharacterRule() {
    super(
        new RuleDescription(
            "template/variant-character",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of("SmsContent.Illegal", "isv.UNSUPPORTED_CONTENT")),
        Owner.VARIANT.bit() | Owner.VARIANT_FORM.bit() | Owner.VARIANT_WARNING.bit());
  }

  /** Outside mainland China its tables do not hold, only shapes that are wrong everywhere. */
  @Override
  Severity severity(Owner owner, Template template) {
    boolean international = template.kind() == TemplateKind.INTERNATIONAL;
    return switch (owner) {
      case VARIANT -> international ? null : Severity.ERROR;
      case VARIANT_FORM -> international ? Severity.WARNING : Severity.ERROR;
      case VARIANT_WARNING -> international ? null : Severity.WARNING;
      default -> null;
    };
  }

  /** The table's forms are simplified; a traditional text keeps its characters. */
  @Override
  String form(int codePoint, Template template) {
    if (template.kind() != TemplateKind.INTERNATIONAL) {
      return super.form(codePoint, template);
    }
    String character = Character.toString(codePoint);
    String form = Normalizer.normalize(character, Normalizer.Form.NFKC);
    return form.equals(character) || form.indexOf(' ') >= 0 ? null : form;
  }

  @Override
  int visitRun(CharacterRun run, Report report) {
    boolean inDailyUse = run.owner() == Owner.VARIANT_WARNING;
    finding(run, report, key(run, inDailyUse)).fix(replacement(run, report, safety(run)));
    return run.end();
  }

  private static String key(CharacterRun run, boolean inDailyUse) {
    if (run.mending() == Mending.NONE) {
      return "unlisted";
    }
    return inDailyUse ? "unit" : "variant";
  }

  private static Fix.Safety safety(CharacterRun run) {
    return run.mending() == Mending.ONE_WAY && run.owner() != Owner.VARIANT_WARNING
        ? Fix.Safety.SAFE
        : Fix.Safety.SUGGESTED;
  }
}
