package io.github.smslint.rules.template.variable;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Reports variables whose names the provider refuses. */
public final class VariableNameRule extends VariableRule {

  public VariableNameRule() {
    super(
        new RuleDescription(
            "template/variable-name",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("变量不符合规范")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable variable) {
        VariableName.Fault fault = VariableName.fault(variable.name());
        if (fault != null) {
          report(template, variable, fault, report);
        }
      }
    }
  }

  private static void report(
      Template template, TemplateNode.Variable variable, VariableName.Fault fault, Report report) {
    int start = variable.start() + 2;
    int end = variable.end() - 1;
    String length = Integer.toString(variable.name().length());
    String mended = VariableName.mended(variable.name());
    finding(template, start, end, report, key(fault), length)
        .severity(fault == VariableName.Fault.LONG ? Severity.WARNING : Severity.ERROR)
        .fix(mended == null ? null : replacement(template, start, end, mended, report));
  }

  private static String key(VariableName.Fault fault) {
    return switch (fault) {
      case DIGITS -> "digits";
      case CHINESE -> "chinese";
      case FIRST -> "first";
      case CHARACTER -> "character";
      case TOO_LONG -> "too-long";
      case LONG -> "long";
      case RESERVED -> "reserved";
    };
  }
}
