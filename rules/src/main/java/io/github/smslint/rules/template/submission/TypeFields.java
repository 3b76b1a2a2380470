package io.github.smslint.rules.template.submission;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Edit;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.text.Text;
import java.util.List;
import java.util.Locale;

/** The numbers of TemplateType and IntlType, which other calls count in another order. */
final class TypeFields {

  private static final String[] CODE_WORDS = {
    "验证码", "驗證碼", "校验码", "动态码", "verification code", "one-time", "otp"
  };

  /** A promotion must end so (document_detail/91975). */
  private static final String[] OPT_OUT = {"拒收", "退订", "退訂"};

  private final Template template;
  private final Report report;

  TypeFields(Template template, Report report) {
    this.template = template;
    this.report = report;
  }

  void check() {
    Text type = template.submission().text("TemplateType");
    Text international = template.submission().text("IntlType");
    String number = type == null ? "" : type.value().strip();
    if (type != null && type.isComplete() && !number.isEmpty()) {
      checkType(type, number);
    }
    if (number.equals("3") && (international == null || international.value().isBlank())) {
      finding(type, "intl-missing");
    } else if (international != null && !international.value().isBlank()) {
      checkInternational(international, template.kind());
    }
  }

  private void checkType(Text type, String number) {
    if (number.equals("6")) {
      finding(type, "type-listed").fix(fix(type, "3"));
    } else if (template.kind() == TemplateKind.UNKNOWN) {
      finding(type, "type", number);
    } else if (isVerificationAsPromotion(template)) {
      finding(type, "type-promotion").severity(Severity.WARNING).fix(fix(type, "0"));
    }
  }

  /** Whether the number of a promotion was taken from where it means verification. */
  static boolean isVerificationAsPromotion(Template template) {
    Text type = template.submission().text("TemplateType");
    return FieldRule.isSubmitted(template)
        && type != null
        && type.value().strip().equals("2")
        && isForCodes(template)
        && !holds(template, OPT_OUT);
  }

  private void checkInternational(Text type, TemplateKind kind) {
    String number = type.value().strip();
    if (kind != TemplateKind.INTERNATIONAL && kind != TemplateKind.UNKNOWN) {
      finding(type, "intl-needless").severity(Severity.WARNING);
    } else if (!number.equals("0") && !number.equals("1") && !number.equals("2")) {
      finding(type, "intl", number);
    } else if (number.equals("0") && isForCodes(template)) {
      finding(type, "intl-code").severity(Severity.WARNING).fix(fix(type, "2"));
    }
  }

  /** Whether the text gives a code: one variable and a word for it. */
  private static boolean isForCodes(Template template) {
    int variables = 0;
    for (TemplateNode node : template.nodes()) {
      variables += node instanceof TemplateNode.Variable ? 1 : 0;
    }
    return variables == 1 && holds(template, CODE_WORDS);
  }

  private static boolean holds(Template template, String[] words) {
    String text = template.content().value().toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Text at, String key, String... arguments) {
    return report.finding(at.location(), key, arguments).in(template.context());
  }

  private Fix fix(Text number, String other) {
    Edit edit = number.replace(0, number.length(), other);
    return edit == null
        ? null
        : new Fix(report.message("replace", other), Fix.Safety.SUGGESTED, List.of(edit));
  }
}
