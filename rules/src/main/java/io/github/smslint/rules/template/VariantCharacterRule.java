package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.template.CharacterRun.Mending;
import io.github.smslint.template.TemplateNode;
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

  @Override
  public void visitTemplate(Template template, Report report) {
    super.visitTemplate(template, report);
    if (!LookalikeLetters.mayStandIn(template)) {
      return;
    }
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Run) {
        visitWords(template, node.start(), node.end(), report);
      }
    }
  }

  private static void visitWords(Template template, int start, int end, Report report) {
    String text = template.content().value();
    int at = start;
    while (at < end) {
      int wordEnd = LookalikeLetters.wordEnd(text, at, end);
      if (wordEnd > at) {
        if (LookalikeLetters.isLatinWord(text, at, wordEnd)) {
          visitWord(template, at, wordEnd, report);
        }
        at = wordEnd;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  /** Neighbouring letters that stand in for others are one finding. */
  private static void visitWord(Template template, int start, int end, Report report) {
    String text = template.content().value();
    StringBuilder latin = new StringBuilder();
    int runStart = start;
    for (int at = start;
        at <= end;
        at += at < end ? Character.charCount(text.codePointAt(at)) : 1) {
      String letter = at < end ? LookalikeLetters.latinFor(text, at, end) : null;
      if (letter != null) {
        runStart = latin.length() == 0 ? at : runStart;
        latin.append(letter);
      } else if (latin.length() > 0) {
        String written = latin.toString();
        Fix fix = replacement(template, runStart, at, written, report, Fix.Safety.SAFE);
        finding(template, runStart, at, report, "lookalike", written).fix(fix);
        latin.setLength(0);
      }
    }
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
