package io.github.smslint.recognizer;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
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
    boolean elements =
        document.format() == Format.XML && !document.file().name().equals(BuildModule.FILE_NAME);
    FileVariables variables = new FileVariables(document.format());
    for (ConfigurationPart part : ConfigurationPart.of(document, profiles)) {
      FileSet files = part.files();
      List<ConfigurationEntry> leaves =
          variables.filled(
              new ConfigurationFlattener(part.dottedKeys(), elements).flatten(part.root()));
      List<ConfigurationEntry> entries = withRoles(document, leaves);
      String condition = files.spring() ? activation(leaves) : "";
      ConfigurationDocument recognized =
          new ConfigurationDocument(
              document.file(),
              KubernetesObject.family(files.family(), leaves),
              ConfigurationDocument.both(files.profile(), condition),
              files.profile(),
              files.rank(),
              files.spring(),
              kept(document.file().path(), files, entries));
      new ManifestRecognizer(document, part.root(), facts).recognize(recognized, entries);
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
  private static List<ConfigurationEntry> kept(
      String path, FileSet files, List<ConfigurationEntry> entries) {
    if (files.spring() || mayBeImported(path)) {
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

  /** Spring files import others of the class path, and then refer to their keys. */
  private static boolean mayBeImported(String path) {
    boolean read = path.endsWith(".yml") || path.endsWith(".yaml") || path.endsWith(".properties");
    return read && path.contains("resources/");
  }

  /** What only manifests say is part of their templates already. */
  private static boolean isOfUsages(Role role) {
    return role != Role.TEMPLATE_NAME
        && role != Role.TEMPLATE_TAG
        && role != Role.INTERNATIONAL_TYPE;
  }

  private List<ConfigurationEntry> withRoles(Document document, List<ConfigurationEntry> leaves) {
    if (LocaleTexts.is(document.file().path()) && !LocaleTexts.holdCode(leaves)) {
      return leaves;
    }
    boolean rows = document.format() == Format.SQL;
    Surroundings around = new Surroundings(vocabulary, document.file().path(), leaves, rows);
    FormatSense format = new FormatSense(document.format());
    List<ConfigurationEntry> entries = new ArrayList<>(leaves.size());
    for (ConfigurationEntry leaf : leaves) {
      Role role = role(leaf, around, format);
      if (rows && role != null) {
        role = RowRoles.role(role, leaf, around.speakOfAlibaba(leaf));
      }
      entries.add(role == null ? leaf : new ConfigurationEntry(leaf.path(), leaf.value(), role));
    }
    boolean builtin = vocabulary == Vocabulary.builtin();
    // A project with names of its own knows what they mean.
    return builtin && LoneSignature.isAll(entries, around, format) ? leaves : entries;
  }

  private Role role(ConfigurationEntry entry, Surroundings around, FormatSense format) {
    if (around.speakOfAnother(entry)) {
      return null;
    }
    String value = entry.value().value();
    Role known = ValueShapes.role(value);
    known = known == null ? format.role(entry.path()) : known;
    if (known != null) {
      return known;
    }
    String key = lastName(format.naming(entry.path()));
    Vocabulary.Sense sense = vocabulary.sense(key);
    boolean ours = format.isOurs(entry, around);
    if (ours && saysLittle(key) && ValueShapes.looksLikeTemplate(value)) {
      return Role.TEMPLATE_CONTENT;
    }
    if (sense == null || (sense.strength() == Vocabulary.Strength.HINT && !ours)) {
      return null;
    }
    if (!ours && sense.role() == Role.TEMPLATE_CONTENT && !ValueShapes.mayBeTemplate(key, value)) {
      return null;
    }
    boolean needsCode = sense.role() == Role.TEMPLATE_CODE && ValueShapes.holdsHan(value);
    return needsCode || !format.fits(sense.role(), value) ? null : sense.role();
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
