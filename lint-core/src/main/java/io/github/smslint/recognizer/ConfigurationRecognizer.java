package io.github.smslint.recognizer;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.Value;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Profiles;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds out which keys of a configuration file play which role, and when its documents hold. */
final class ConfigurationRecognizer {

  private static final String ACTIVATION = "spring.config.activate.onprofile";
  private static final String OLD_ACTIVATION = "spring.profiles";

  private final Vocabulary vocabulary;
  private final Profiles profiles;

  ConfigurationRecognizer(Vocabulary vocabulary, Profiles profiles) {
    this.vocabulary = vocabulary;
    this.profiles = profiles;
  }

  void recognize(Document document, FileFacts facts) {
    FileSet files = FileSet.of(document.file().path(), profiles);
    boolean dotted = files.spring() || document.format() == Format.PROPERTIES;
    for (Value root : document.roots()) {
      List<ConfigurationEntry> leaves = new ConfigurationFlattener(dotted).flatten(root);
      List<ConfigurationEntry> entries = withRoles(document, leaves);
      String condition = files.spring() ? activation(leaves) : "";
      String holds = condition.isEmpty() ? files.profile() : condition;
      ConfigurationDocument recognized =
          new ConfigurationDocument(
              document.file(), files.family(), holds, files.spring(), kept(files, entries));
      new ManifestRecognizer(document, root, facts).recognize(recognized, entries);
      if (document.format() != Format.CSV) {
        add(recognized, document, facts);
      }
    }
  }

  private static void add(ConfigurationDocument recognized, Document document, FileFacts facts) {
    BuildModule module =
        document.file().name().equals(BuildModule.FILE_NAME)
            ? BuildModuleRecognizer.recognize(document)
            : null;
    if (module == null) {
      facts.configuration().add(recognized);
    } else {
      facts.module(module);
      facts.dependencies().addAll(BuildDependencies.of(document, module));
      facts.configuration().addAll(ModuleDocuments.of(recognized, module));
    }
  }

  /** Keys without a role matter only where others refer to them. */
  private static List<ConfigurationEntry> kept(FileSet files, List<ConfigurationEntry> entries) {
    if (files.spring()) {
      return entries;
    }
    List<ConfigurationEntry> kept = new ArrayList<>();
    for (ConfigurationEntry entry : entries) {
      if (entry.role() != null && isOfUsages(entry.role())) {
        kept.add(entry);
      }
    }
    return kept;
  }

  /** What only manifests say is part of their templates already. */
  private static boolean isOfUsages(Role role) {
    return role != Role.TEMPLATE_NAME
        && role != Role.TEMPLATE_TAG
        && role != Role.INTERNATIONAL_TYPE;
  }

  private List<ConfigurationEntry> withRoles(Document document, List<ConfigurationEntry> leaves) {
    Surroundings around = new Surroundings(vocabulary, document.file().path(), leaves);
    List<ConfigurationEntry> entries = new ArrayList<>(leaves.size());
    for (ConfigurationEntry leaf : leaves) {
      Role role = role(leaf, around);
      entries.add(role == null ? leaf : new ConfigurationEntry(leaf.path(), leaf.value(), role));
    }
    return entries;
  }

  private Role role(ConfigurationEntry entry, Surroundings around) {
    if (around.speakOfAnother(entry)) {
      return null;
    }
    String value = entry.value().value();
    Role known = ValueShapes.role(value);
    if (known != null) {
      return known;
    }
    String key = lastName(entry.path());
    Vocabulary.Sense sense = vocabulary.sense(key);
    boolean ours = around.speakOfAlibaba(entry) || around.speakOfSms(entry);
    if (ours && saysLittle(key) && ValueShapes.looksLikeTemplate(value)) {
      return Role.TEMPLATE_CONTENT;
    }
    if (sense == null || (sense.strength() == Vocabulary.Strength.HINT && !ours)) {
      return null;
    }
    boolean needsCode = sense.role() == Role.TEMPLATE_CODE && ValueShapes.holdsHan(value);
    return needsCode ? null : sense.role();
  }

  private static boolean saysLittle(String key) {
    List<String> words = KeyWords.of(key);
    if (words.isEmpty()) {
      return false;
    }
    switch (words.get(words.size() - 1)) {
      case "content":
      case "template":
      case "text":
      case "message":
      case "msg":
      case "tpl":
        return true;
      default:
        return false;
    }
  }

  /** The innermost name of a path; numbers of list items are no names. */
  private static String lastName(List<String> path) {
    for (int at = path.size() - 1; at >= 0; at--) {
      if (!path.get(at).startsWith("[")) {
        return path.get(at);
      }
    }
    return "";
  }

  private static String activation(List<ConfigurationEntry> entries) {
    StringBuilder condition = new StringBuilder();
    for (ConfigurationEntry entry : entries) {
      String first = entry.path().get(0);
      if (!first.equalsIgnoreCase("spring")) {
        continue;
      }
      String key = withoutNumber(entry.normalisedKey());
      if (key.equals(ACTIVATION) || key.equals(OLD_ACTIVATION)) {
        condition.append(condition.length() == 0 ? "" : ",").append(entry.value().value());
      }
    }
    return condition.toString();
  }

  private static String withoutNumber(String key) {
    int end = key.length();
    while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return end < key.length() && end > 0 && key.charAt(end - 1) == '.'
        ? key.substring(0, end - 1)
        : key;
  }
}
