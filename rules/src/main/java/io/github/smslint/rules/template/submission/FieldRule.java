package io.github.smslint.rules.template.submission;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Submission;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import java.util.List;

/** Reports fields of a manifest with which something else is submitted than was meant. */
public final class FieldRule extends Rule {

  public FieldRule() {
    super(
        new RuleDescription(
            "template/field",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("submission")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (!isSubmitted(template)) {
      return;
    }
    for (SubmittedField field : template.submission().fields()) {
      if (field.name() == null) {
        new UnknownField(template, report).visit(field);
      }
    }
    new TypeFields(template, report).check();
    SubmittedField scene = template.submission().field("ApplySceneContent");
    if (scene != null && scene.value() != null && isNoAddress(scene.value().value())) {
      report
          .finding(scene.value().location(), "address", scene.value().value())
          .severity(Severity.WARNING)
          .in(template.context());
    }
  }

  /** Whether a field is needed is told by what the manifest gives for others. */
  @Override
  public void visitProject(SmsProject project, Report report) {
    MissingFields missing = null;
    for (Template template : project.templates()) {
      if (isSubmitted(template)) {
        missing = missing == null ? new MissingFields(project.templates()) : missing;
        missing.check(template, report);
      }
    }
  }

  static boolean isSubmitted(Template template) {
    Submission submission = template.submission();
    return submission != null && submission.origin() == Submission.Origin.MANIFEST;
  }

  private static boolean isNoAddress(String value) {
    return !value.isBlank() && !value.startsWith("http://") && !value.startsWith("https://");
  }
}
