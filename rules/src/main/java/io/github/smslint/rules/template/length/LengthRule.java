package io.github.smslint.rules.template.length;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports texts, names and remarks that are longer than the provider takes. */
public final class LengthRule extends Rule {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_REMARK = 100;

  /** The most that a variable or the signature with its brackets adds; more by far. */
  private static final int LONGEST_PART = 50;

  public LengthRule() {
    super(
        new RuleDescription(
            "template/length", Severity.ERROR, null, "0.1.0", List.of("isv.TEMPLATE_OVER_LIMIT")));
  }

  /** Whether a text without a signature is surely not too long, whatever its variables hold. */
  public static boolean isShort(int units, int variables) {
    return units + LONGEST_PART * variables <= LONGEST_TEXT;
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    int most = template.content().length() + LONGEST_PART * (template.nodes().size() + 1);
    if (template.content().isComplete() && most > LONGEST_TEXT) {
      visitText(template, report);
    }
    if (template.submission() != null) {
      visitField(template, "TemplateName", LONGEST_NAME, "name", report);
      Finding remark = visitField(template, "Remark", LONGEST_REMARK, "remark", report);
      if (remark != null) {
        remark.severity(Severity.WARNING);
      }
    }
  }

  private static void visitText(Template template, Report report) {
    Text content = template.content();
    int written = MessageLength.written(template);
    if (written > LONGEST_TEXT) {
      boolean international = template.kind() == TemplateKind.INTERNATIONAL;
      surplus(content, LONGEST_TEXT, report, "text", written)
          .severity(international ? Severity.WARNING : Severity.ERROR)
          .in(template.context());
      return;
    }
    MessageLength length = MessageLength.of(template);
    if (length.isLimited() && length.longest() > LONGEST_TEXT) {
      String key = length.isSigned() ? "signed" : "sent";
      report
          .finding(content.location(), key, Integer.toString(length.longest()))
          .severity(Severity.WARNING)
          .in(template.context());
    }
  }

  private static Finding visitField(
      Template template, String field, int longest, String key, Report report) {
    Text text = template.submission().text(field);
    if (text == null || text.length() <= longest) {
      return null;
    }
    int length = text.value().codePointCount(0, text.length());
    return length <= longest
        ? null
        : surplus(text, longest, report, key, length).in(template.context());
  }

  /** The finding stands at what is too much. */
  private static Finding surplus(Text text, int longest, Report report, String key, int length) {
    int start = text.value().offsetByCodePoints(0, longest);
    return report.finding(text.locate(start, text.length()), key, Integer.toString(length));
  }
}
