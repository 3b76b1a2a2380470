package io.github.smslint.rules.template.variable;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Reports variables that follow each other without a word between them. */
public final class VariableAdjacentRule extends VariableRule {

  public VariableAdjacentRule() {
    super(
        new RuleDescription(
            "template/variable-adjacent", Severity.ERROR, null, "0.1.0", List.of("组合变量不支持")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    List<TemplateNode> nodes = template.nodes();
    if (nodes.size() < 2 || FixedText.isMissing(template)) {
      return;
    }
    int first = 0;
    while (first < nodes.size()) {
      int last = chainEnd(template, first, 1);
      if (last > first) {
        report(template, first, last, "adjacent", report);
        first = last;
        continue;
      }
      last = chainEnd(template, first, 2);
      if (last > first && template.kind() != TemplateKind.INTERNATIONAL) {
        report(template, first, last, "punctuation", report);
      }
      first = Math.max(first + 1, last);
    }
  }

  private static void report(Template template, int first, int last, String key, Report report) {
    boolean refused = key.equals("adjacent") && template.kind() != TemplateKind.INTERNATIONAL;
    int start = template.nodes().get(first).start();
    int end = template.nodes().get(last).end();
    finding(template, start, end, report, key, "")
        .severity(refused ? Severity.ERROR : Severity.WARNING);
  }

  /**
   * The last of the variables that follow the first without a word between.
   *
   * @param step how far apart they stand in the list of nodes: 2 with text between them
   */
  private static int chainEnd(Template template, int first, int step) {
    List<TemplateNode> nodes = template.nodes();
    int last = first;
    while (last + step < nodes.size()
        && nodes.get(last) instanceof TemplateNode.Variable
        && nodes.get(last + step) instanceof TemplateNode.Variable
        && (step == 1 || isWordless(template, nodes.get(last + 1)))) {
      last += step;
    }
    return last;
  }

  private static boolean isWordless(Template template, TemplateNode node) {
    return node instanceof TemplateNode.Run
        && !FixedText.hasWord(template.content().value(), node.start(), node.end());
  }
}
