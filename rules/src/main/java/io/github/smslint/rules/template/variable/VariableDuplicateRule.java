package io.github.smslint.rules.template.variable;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a variable that stands in a template for the second time. */
public final class VariableDuplicateRule extends VariableRule {

  public VariableDuplicateRule() {
    super(
        new RuleDescription(
            "template/variable-duplicate", Severity.ERROR, null, "0.1.0", List.of("变量不符合规范")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    Map<String, TemplateNode.Variable> seen = null;
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable variable
          && variable.name().indexOf(Text.HOLE) < 0) {
        seen = seen == null ? new HashMap<>() : seen;
        TemplateNode.Variable first = seen.putIfAbsent(variable.name(), variable);
        if (first != null) {
          report(template, first, variable, report);
        }
      }
    }
  }

  private static void report(
      Template template, TemplateNode.Variable first, TemplateNode.Variable again, Report report) {
    boolean abroad = template.kind() == TemplateKind.INTERNATIONAL;
    Finding finding = finding(template, again.start(), again.end(), report, "twice", "");
    finding
        .severity(abroad ? Severity.WARNING : Severity.ERROR)
        .related(template.content().locate(first.start(), first.end()), "first");
  }
}
