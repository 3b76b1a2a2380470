package io.github.smslint.rules.template.submission;

import io.github.smslint.configfile.NearestName;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
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

  /** The variables by their names, each where it is used first. */
  private final Map<String, TemplateNode> used = new LinkedHashMap<>();

  VariableNames(Template template, Report report) {
    this.template = template;
    this.report = report;
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable variable) {
        used.putIfAbsent(variable.name(), node);
      } else if (node instanceof TemplateNode.Malformed malformed && malformed.name() != null) {
        used.putIfAbsent(malformed.name(), node);
      }
    }
  }

  void compare(VariableAttributes attributes) {
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
