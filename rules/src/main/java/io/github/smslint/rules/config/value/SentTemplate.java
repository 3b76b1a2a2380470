package io.github.smslint.rules.config.value;

import io.github.smslint.project.Template;
import io.github.smslint.template.TemplateNode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A template that the project both keeps and sends.
 *
 * @param variables the names of its variables in the order of its text
 */
record SentTemplate(Template template, Set<String> variables) {

  /** The template with its variables, or null where not all of its text is sure. */
  static SentTemplate of(Template template) {
    Set<String> names = new LinkedHashSet<>();
    boolean sure = template.content().isComplete();
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable variable) {
        names.add(variable.name());
      }
      sure &= !(node instanceof TemplateNode.Malformed);
    }
    return sure ? new SentTemplate(template, names) : null;
  }
}
