package io.github.smslint.recognizer;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.facts.TemplateMark;
import io.github.smslint.project.Template;
import io.github.smslint.vocabulary.Role;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds templates by their shape: a map with a content, and beside it what the API calls give or
 * take: type, code, name, tag (references of CreateSmsTemplate, GetSmsTemplate,
 * QuerySmsTemplateList).
 */
final class ManifestRecognizer {

  private static final String TEST_TAG = "4";

  private final FileFacts facts;

  ManifestRecognizer(FileFacts facts) {
    this.facts = facts;
  }

  void recognize(ConfigurationDocument document, List<ConfigurationEntry> entries) {
    Map<String, Map<Role, ConfigurationEntry>> scopes = new LinkedHashMap<>();
    for (ConfigurationEntry entry : entries) {
      if (entry.role() != null && belongsToManifest(entry.role())) {
        String scope = String.join(".", entry.path().subList(0, entry.path().size() - 1));
        Map<Role, ConfigurationEntry> siblings = scopes.get(scope);
        if (siblings == null) {
          siblings = new EnumMap<>(Role.class);
          scopes.put(scope, siblings);
        }
        if (entry.role() == Role.TEMPLATE_CONTENT && siblings.containsKey(entry.role())) {
          addTemplate(document, Map.of(Role.TEMPLATE_CONTENT, entry));
        } else {
          siblings.putIfAbsent(entry.role(), entry);
        }
      }
    }
    for (Map<Role, ConfigurationEntry> siblings : scopes.values()) {
      addMark(siblings);
      addTemplate(document, siblings);
    }
  }

  private static boolean belongsToManifest(Role role) {
    switch (role) {
      case TEMPLATE_CONTENT:
      case TEMPLATE_CODE:
      case TEMPLATE_NAME:
      case TEMPLATE_TYPE:
      case OUTER_TEMPLATE_TYPE:
      case TEMPLATE_TAG:
      case INTERNATIONAL_TYPE:
      case SIGN_NAME:
        return true;
      default:
        return false;
    }
  }

  private void addTemplate(ConfigurationDocument document, Map<Role, ConfigurationEntry> siblings) {
    ConfigurationEntry content = siblings.get(Role.TEMPLATE_CONTENT);
    if (content == null || content.value().length() == 0) {
      return;
    }
    ConfigurationEntry sign = siblings.get(Role.SIGN_NAME);
    String signName = sign == null ? null : sign.value().value();
    Template template =
        new Template(content.value(), kind(siblings), signName, context(siblings, content));
    if (document.spring()) {
      facts.referringTemplates().add(template);
    } else {
      facts.templates().add(template);
    }
  }

  private void addMark(Map<Role, ConfigurationEntry> siblings) {
    ConfigurationEntry code = siblings.get(Role.TEMPLATE_CODE);
    TemplateKind kind = kind(siblings);
    boolean test = value(siblings, Role.TEMPLATE_TAG).equals(TEST_TAG);
    if (code != null && (test || kind != TemplateKind.UNKNOWN)) {
      facts
          .templateMarks()
          .add(new TemplateMark(code.value().value(), kind, test, code.value().location()));
    }
  }

  private static TemplateKind kind(Map<Role, ConfigurationEntry> siblings) {
    String outer = value(siblings, Role.OUTER_TEMPLATE_TYPE);
    if (!outer.isEmpty()) {
      return TemplateTypes.created(outer);
    }
    ConfigurationEntry type = siblings.get(Role.TEMPLATE_TYPE);
    if (type == null) {
      return siblings.containsKey(Role.INTERNATIONAL_TYPE)
          ? TemplateKind.INTERNATIONAL
          : TemplateKind.UNKNOWN;
    }
    boolean listed = type.normalisedKey().contains("smstemplatelist");
    String value = type.value().value();
    return listed ? TemplateTypes.listed(value) : TemplateTypes.created(value);
  }

  private static String context(Map<Role, ConfigurationEntry> siblings, ConfigurationEntry entry) {
    String name = value(siblings, Role.TEMPLATE_NAME);
    String code = value(siblings, Role.TEMPLATE_CODE);
    if (!name.isEmpty()) {
      return name;
    }
    return code.isEmpty() ? entry.key() : code;
  }

  private static String value(Map<Role, ConfigurationEntry> siblings, Role role) {
    ConfigurationEntry entry = siblings.get(role);
    return entry == null ? "" : entry.value().value().strip();
  }
}
