package io.github.smslint.recognizer;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.document.Document;
import io.github.smslint.document.Value;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.facts.TemplateMark;
import io.github.smslint.project.Submission;
import io.github.smslint.project.Template;
import io.github.smslint.recognizer.manifest.Submissions;
import io.github.smslint.text.Text;
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

  private final Document document;
  private final Value root;
  private final FileFacts facts;
  private Submissions submissions;

  /**
   * @param root the document of the file that is looked at
   */
  ManifestRecognizer(Document document, Value root, FileFacts facts) {
    this.document = document;
    this.root = root;
    this.facts = facts;
  }

  void recognize(ConfigurationDocument configuration, List<ConfigurationEntry> entries) {
    Map<String, Map<Role, ConfigurationEntry>> scopes = new LinkedHashMap<>();
    ConfigurationEntry last = null;
    Map<Role, ConfigurationEntry> siblings = null;
    for (ConfigurationEntry entry : entries) {
      if (entry.role() != null && belongsToManifest(entry.role())) {
        if (last == null || !standTogether(entry.path(), last.path())) {
          siblings = siblings(entry, scopes);
        }
        last = entry;
        if (entry.role() == Role.TEMPLATE_CONTENT && siblings.containsKey(entry.role())) {
          addTemplate(configuration, Map.of(Role.TEMPLATE_CONTENT, entry));
        } else {
          siblings.putIfAbsent(entry.role(), entry);
        }
      }
    }
    for (Map<Role, ConfigurationEntry> item : scopes.values()) {
      addMark(item);
      addTemplate(configuration, item);
    }
    if (!configuration.spring() && mayListSignatures(entries)) {
      addSignatures();
    }
  }

  private static Map<Role, ConfigurationEntry> siblings(
      ConfigurationEntry entry, Map<String, Map<Role, ConfigurationEntry>> scopes) {
    String scope = String.join(".", entry.path().subList(0, entry.path().size() - 1));
    Map<Role, ConfigurationEntry> siblings = scopes.get(scope);
    if (siblings == null) {
      siblings = new EnumMap<>(Role.class);
      scopes.put(scope, siblings);
    }
    return siblings;
  }

  /** Whether two paths differ in their last part only. */
  private static boolean standTogether(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int at = one.size() - 2; at >= 0; at--) {
      if (!one.get(at).equals(other.get(at))) {
        return false;
      }
    }
    return true;
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

  private void addTemplate(
      ConfigurationDocument configuration, Map<Role, ConfigurationEntry> siblings) {
    ConfigurationEntry content = siblings.get(Role.TEMPLATE_CONTENT);
    if (content == null || content.value().length() == 0) {
      return;
    }
    String sign = value(siblings, Role.SIGN_NAME);
    String signName = sign.isEmpty() ? null : sign;
    Template template =
        new Template(
            content.value(),
            kind(siblings),
            signName,
            context(siblings, content),
            submission(content.value()));
    if (configuration.spring()) {
      facts.referringTemplates().add(template);
    } else {
      facts.templates().add(template);
    }
  }

  private Submission submission(Text content) {
    if (submissions == null) {
      submissions = Submissions.ofTemplates(document, root);
    }
    return submissions.of(content);
  }

  private boolean mayListSignatures(List<ConfigurationEntry> entries) {
    if (entries.isEmpty()) {
      return false;
    }
    String first = entries.get(entries.size() - 1).path().get(0);
    return first.equalsIgnoreCase("signatures") || document.file().name().contains("signatures");
  }

  private void addSignatures() {
    Submissions signatures = Submissions.ofSignatures(document, root);
    for (Text name : signatures.hearts()) {
      Submission submission = signatures.of(name);
      if (submission.origin() == Submission.Origin.MANIFEST) {
        facts.submittedSignatures().put(name, submission);
      }
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
