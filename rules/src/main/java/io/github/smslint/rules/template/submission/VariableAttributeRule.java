package io.github.smslint.rules.template.submission;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Submission;
import io.github.smslint.project.Template;
import io.github.smslint.rule.NearestName;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.template.VariableAttribute;
import io.github.smslint.template.VariableAttributes;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports attributes of variables (TemplateRule) that the provider will not take. */
public final class VariableAttributeRule extends Rule {

  public VariableAttributeRule() {
    super(
        new RuleDescription(
            "template/variable-rule",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("isv.TEMPLATE_PARAMS_ILLEGAL")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    Submission submission = template.submission();
    if (submission == null
        || submission.attributes() == null
        || submission.origin() == Submission.Origin.EXPORT) {
      return;
    }
    VariableAttributes attributes = submission.attributes();
    if (!attributes.readable()) {
      report.finding(attributes.place(), "unreadable").in(template.context());
      return;
    }
    for (VariableAttribute attribute : attributes.all()) {
      visitCode(attribute, template, report);
    }
    if (template.content().isComplete()) {
      new VariableNames(template, report).compare(attributes);
      new SampleValues(template, report).check(attributes);
    }
  }

  private static void visitCode(VariableAttribute given, Template template, Report report) {
    Text code = given.attribute();
    Attribute known = AttributeTable.get().named(code.value());
    if (known == null) {
      reportUnknown(code, template, report);
    } else if (known.instead() != null) {
      finding(code, "old", known.instead(), template, report)
          .severity(Severity.WARNING)
          .fix(fix(code, known.instead(), report));
    } else if (!known.isFor(template.kind()) && !TypeFields.isVerificationAsPromotion(template)) {
      boolean verification = template.kind() == TemplateKind.VERIFICATION;
      String key = verification || known.isForVerification() ? template.kind().id() : "other-kind";
      finding(code, key, "", template, report)
          .severity(key.equals("other-kind") ? Severity.WARNING : Severity.ERROR);
    }
  }

  /** One that is like no other may be newer than the table. */
  private static void reportUnknown(Text code, Template template, Report report) {
    String nearest = NearestName.of(code.value(), AttributeTable.get().codes());
    if (nearest == null) {
      finding(code, "unknown", "", template, report).severity(Severity.WARNING);
    } else {
      finding(code, "misspelt", nearest, template, report).fix(fix(code, nearest, report));
    }
  }

  private static Finding finding(
      Text code, String key, String other, Template template, Report report) {
    return report.finding(code.location(), key, code.value(), other).in(template.context());
  }

  private static Fix fix(Text text, String written, Report report) {
    Edit edit = text.replace(0, text.length(), written);
    return edit == null
        ? null
        : new Fix(report.message("replace", written), Fix.Safety.SUGGESTED, List.of(edit));
  }
}
