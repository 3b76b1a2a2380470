package io.github.smslint.rules.config.value;

import io.github.smslint.project.Fact;
import io.github.smslint.project.Template;
import io.github.smslint.project.Usage;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The templates of a project's manifests and exports by their codes. */
final class SentTemplates {

  private final Map<String, Template> templates = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  SentTemplates(List<Template> all) {
    for (Template template : all) {
      Text code = template.submission() == null ? null : template.submission().text("TemplateCode");
      if (code != null) {
        add(code.value().strip(), template);
      }
    }
  }

  private void add(String code, Template template) {
    Template before = templates.putIfAbsent(code, template);
    if (before != null && !before.content().value().equals(template.content().value())) {
      ambiguous.add(code);
    }
  }

  /** The one template that a usage sends, or null where none or more than one may be meant. */
  SentTemplate of(Usage usage) {
    Fact code = usage.only(Role.TEMPLATE_CODE);
    String sent = code == null ? null : code.value().value().strip();
    Template template = ambiguous.contains(sent) ? null : templates.get(sent);
    return template == null ? null : SentTemplate.of(template);
  }
}
