package io.github.smslint.rules.template.submission;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.NearestName;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Edit;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.VariableAttribute;
import io.github.smslint.template.VariableAttributes;
import io.github.smslint.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the variables that a text uses with those that have an attribute. */
final class VariableNames {

  private final Template template;
  private final Report report;

  VariableNames(Template template, Report report) {
    this.template = template;
    this.report = report;
  }

  void compare(VariableAttributes attributes) {
    if (agree(attributes)) {
      return;
    }
    Map<String, TemplateNode> used = used();
    Map<String, TemplateNode> missing = new LinkedHashMap<>(used);
    for (VariableAttribute attribute : attributes.all()) {
      missing.remove(attribute.variable().value());
    }
    for (VariableAttribute attribute : attributes.all()) {
      String name = attribute.variable().value();
      if (!used.containsKey(name)) {
        String meant = NearestName.of(name, missing.keySet());
        reportUnused(attribute.variable(), meant);
        missing.remove(meant);
      }
    }
    for (Map.Entry<String, TemplateNode> variable : missing.entrySet()) {
      TemplateNode node = variable.getValue();
      report
          .finding(
              template.content().locate(node.start(), node.end()), "missing", variable.getKey())
          .in(template.context());
    }
  }

  /** Whether each variable has an attribute and each attribute a variable, as nearly always. */
  private boolean agree(VariableAttributes attributes) {
    int variables = 0;
    for (TemplateNode node : template.nodes()) {
      String name = name(node);
      if (name != null) {
        variables++;
        if (attributes.of(name) == null) {
          return false;
        }
      }
    }
    return variables == attributes.all().size();
  }

  /** The variables by their names, each where it is used first. */
  private Map<String, TemplateNode> used() {
    Map<String, TemplateNode> used = new LinkedHashMap<>();
    for (TemplateNode node : template.nodes()) {
      if (name(node) != null) {
        used.putIfAbsent(name(node), node);
      }
    }
    return used;
  }

  /** The name of a variable, miswritten ones included, or null for fixed text. */
  private static String name(TemplateNode node) {
    if (node instanceof TemplateNode.Variable variable) {
      return variable.name();
    }
    return node instanceof TemplateNode.Malformed malformed ? malformed.name() : null;
  }

  private void reportUnused(Text name, String meant) {
    String key = meant == null ? "unused" : "misnamed";
    Finding finding =
        report
            .finding(name.location(), key, name.value(), meant == null ? "" : meant)
            .in(template.context());
    Edit edit = meant == null ? null : name.replace(0, name.length(), meant);
    if (edit != null) {
      finding.fix(new Fix(report.message("replace", meant), Fix.Safety.SUGGESTED, List.of(edit)));
    }
  }
}
