package io.github.smslint.configfile;

import io.github.smslint.config.Glob;
import io.github.smslint.config.Language;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.Readers;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.SourceFile;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads one configuration file; whatever it does not know is an error. */
final class ConfigurationReader {

  private final SourceFile file;
  private final ConfigurationFile result;
  private final Expectations expect;
  private final RuleSection rules;

  private ConfigurationReader(Origin origin, Catalogue catalogue) {
    this.file = origin.file();
    this.result = new ConfigurationFile(origin);
    this.expect = new Expectations(origin);
    this.rules = new RuleSection(catalogue, expect, result);
  }

  /**
   * Reads a file, but none that it extends; throws {@link ConfigurationException} at the first
   * thing in it that cannot be followed.
   */
  static ConfigurationFile read(Origin origin, Catalogue catalogue) {
    ConfigurationReader reader = new ConfigurationReader(origin, catalogue);
    reader.readDocument();
    return reader.result;
  }

  private void readDocument() {
    Document document = Readers.of(Format.YAML).read(file);
    for (SyntaxProblem problem : document.problems()) {
      throw expect.error(problem.span(), "syntax", problem.reason());
    }
    if (document.roots().size() > 1) {
      throw expect.error(document.roots().get(1).span(), "documents");
    }
    for (Value root : document.roots()) {
      for (Entry entry : expect.entries(root, file.name())) {
        readKey(entry);
      }
    }
  }

  private void readKey(Entry entry) {
    Value value = entry.value();
    switch (expect.key(entry, ConfigurationKeys.ALL)) {
      case ConfigurationKeys.ROOT:
        result.root = isTrue(value);
        break;
      case ConfigurationKeys.EXTENDS:
        readExtends(value);
        break;
      case ConfigurationKeys.RULES:
        rules.read(value, null);
        break;
      case ConfigurationKeys.OVERRIDES:
        rules.readOverrides(value);
        break;
      case ConfigurationKeys.IGNORE:
        readIgnored(value);
        break;
      case ConfigurationKeys.PROFILES:
        readProfiles(value);
        break;
      case ConfigurationKeys.TEMPLATES:
        new TemplateSection(expect, result).read(value);
        break;
      case ConfigurationKeys.VOCABULARY:
        readVocabulary(value);
        break;
      default:
        readOfProject(entry.key(), value);
        break;
    }
  }

  /** What a run takes from the configuration of its working folder alone. */
  private void readOfProject(String key, Value value) {
    switch (key) {
      case ConfigurationKeys.BASELINE:
        result.baseline = path(value, key);
        result.say(key, result.baseline, value.span());
        break;
      case ConfigurationKeys.REPORTS:
        for (Entry entry : expect.entries(value, key)) {
          expect.known(entry.key(), entry.keySpan(), "format", ConfigurationKeys.FORMATS);
          String path = path(entry.value(), entry.key());
          result.reports.put(entry.key(), path);
          result.say(key + "." + entry.key(), path, entry.keySpan());
        }
        break;
      case ConfigurationKeys.SUPPRESSIONS:
        for (Entry entry : expect.entries(value, key)) {
          expect.key(entry, List.of(ConfigurationKeys.REQUIRE_REASON));
          result.reasonRequired = isTrue(entry.value());
          result.say(key + "." + entry.key(), result.reasonRequired.toString(), entry.keySpan());
        }
        break;
      default:
        String locale = expect.oneOf(value, "locale", ConfigurationKeys.LOCALES);
        result.language = Language.ofLocale(locale);
        result.say(key, locale, value.span());
        break;
    }
  }

  private void readExtends(Value value) {
    for (TextValue target : expect.texts(value, ConfigurationKeys.EXTENDS)) {
      result.extended.add(target);
      result.say(ConfigurationKeys.EXTENDS, target.text().value(), target.span(), null, true);
    }
  }

  private void readIgnored(Value value) {
    for (TextValue pattern : expect.texts(value, ConfigurationKeys.IGNORE)) {
      Glob glob = expect.glob(pattern);
      result.ignored.add(glob);
      result.say(ConfigurationKeys.IGNORE, glob.toString(), pattern.span(), null, true);
    }
  }

  private void readProfiles(Value profiles) {
    for (Entry entry : expect.entries(profiles, ConfigurationKeys.PROFILES)) {
      expect.key(entry, List.of(ConfigurationKeys.PRODUCTION));
      for (TextValue name : expect.texts(entry.value(), ConfigurationKeys.PRODUCTION)) {
        result.productionProfiles.add(name.text().value());
      }
      String names = String.join(", ", result.productionProfiles);
      result.say("profiles.production", names, entry.keySpan());
    }
  }

  private void readVocabulary(Value value) {
    OwnVocabulary vocabulary = new OwnVocabulary(expect);
    for (Map.Entry<String, List<String>> meaning : vocabulary.read(value).entrySet()) {
      result.vocabulary.put(meaning.getKey(), meaning.getValue());
      String names = String.join(", ", meaning.getValue());
      result.say("vocabulary." + meaning.getKey(), names, value.span(), null, true);
    }
  }

  private boolean isTrue(Value value) {
    return expect.oneOf(value, "boolean", ConfigurationKeys.BOOLEANS).equals("true");
  }

  /** A path that is written as seen from the file's folder, as seen from the project root. */
  private String path(Value value, String name) {
    String written = expect.text(value, name).text().value();
    try {
      Path path = Path.of(result.origin.paths()).resolve(written).normalize();
      if (path.getFileName() == null || path.toString().isEmpty() || written.endsWith("/")) {
        throw expect.error(value.span(), "path", written);
      }
      return path.toString().replace(File.separatorChar, '/');
    } catch (InvalidPathException invalid) {
      throw expect.error(value.span(), "path", written);
    }
  }
}
