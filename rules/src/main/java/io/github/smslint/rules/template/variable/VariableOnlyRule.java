package io.github.smslint.rules.template.variable;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Reports templates that have no fixed text beside their variables. */
public final class VariableOnlyRule extends VariableRule {

  public VariableOnlyRule() {
    super(
        new RuleDescription(
            "template/variable-only", Severity.ERROR, null, "0.1.0", List.of("变量不符合规范")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (!FixedText.isMissing(template)) {
      return;
    }
    int start = -1;
    int end = 0;
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable) {
        start = start < 0 ? node.start() : start;
        end = node.end();
      }
    }
    boolean abroad = template.kind() == TemplateKind.INTERNATIONAL;
    finding(template, start, end, report, "only", "")
        .severity(abroad ? Severity.WARNING : Severity.ERROR);
  }
}
