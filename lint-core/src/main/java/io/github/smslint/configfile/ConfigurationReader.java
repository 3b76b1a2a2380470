package io.github.smslint.configfile;

import io.github.smslint.config.Glob;
import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateFiles;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.Readers;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads one configuration file; whatever it does not know is an error. */
final class ConfigurationReader {

  private static final List<String> KEYS =
      List.of(
          "root",
          "rules",
          "ignore",
          "profiles",
          "templates",
          "vocabulary",
          "baseline",
          "reports",
          "suppressions",
          "locale");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");
  private static final List<String> KINDS =
      List.of("verification", "notification", "promotion", "international");
  private static final List<String> FORMATS =
      List.of(
          "text",
          "concise",
          "json",
          "sarif",
          "github",
          "gitlab",
          "checkstyle",
          "junit",
          "rdjson",
          "markdown",
          "html");
  private static final List<String> BOOLEANS = List.of("true", "false");
  private static final List<String> LOCALES = List.of("zh", "en");

  private final SourceFile file;
  private final Collection<String> knownRules;
  private final ConfigurationFile result = new ConfigurationFile();
  private final Expectations expect;

  private ConfigurationReader(SourceFile file, Collection<String> knownRules) {
    this.file = file;
    this.knownRules = knownRules;
    this.expect = new Expectations(file);
  }

  /**
   * Reads a file; throws {@link ConfigurationException} at the first thing in it that cannot be
   * followed.
   *
   * @param knownRules the ids of all rules
   */
  static ConfigurationFile read(SourceFile file, Collection<String> knownRules) {
    ConfigurationReader reader = new ConfigurationReader(file, knownRules);
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
    switch (expect.key(entry, KEYS)) {
      case "root":
        result.root = isTrue(value);
        break;
      case "rules":
        readRules(value);
        break;
      case "ignore":
        for (TextValue pattern : expect.texts(value, "ignore")) {
          result.ignored.add(glob(pattern));
        }
        break;
      case "profiles":
        readProfiles(value);
        break;
      case "templates":
        readTemplates(value);
        break;
      case "vocabulary":
        result.vocabulary.putAll(new OwnVocabulary(expect).read(value));
        break;
      case "baseline":
        result.baseline = path(value, "baseline");
        break;
      case "reports":
        readReports(value);
        break;
      case "suppressions":
        for (Entry policy : expect.entries(value, "suppressions")) {
          expect.key(policy, List.of("require-reason"));
          result.reasonRequired = isTrue(policy.value());
        }
        break;
      default:
        boolean chinese = expect.oneOf(value, "locale", LOCALES).equals("zh");
        result.language = chinese ? Language.ZH : Language.EN;
        break;
    }
  }

  private void readRules(Value rules) {
    for (Entry entry : expect.entries(rules, "rules")) {
      expect.known(entry.key(), entry.keySpan(), "rule", knownRules);
      String severity = expect.oneOf(entry.value(), "severity", SEVERITIES);
      result.rules.add(new ConfigurationFile.RuleSetting(entry.key(), Severity.named(severity)));
    }
  }

  private void readProfiles(Value profiles) {
    for (Entry entry : expect.entries(profiles, "profiles")) {
      expect.key(entry, List.of("production"));
      for (TextValue name : expect.texts(entry.value(), "production")) {
        result.productionProfiles.add(name.text().value());
      }
    }
  }

  private void readTemplates(Value templates) {
    for (Value item : expect.items(templates, "templates")) {
      List<Glob> globs = new ArrayList<>();
      TemplateKind kind = TemplateKind.UNKNOWN;
      for (Entry entry : expect.entries(item, "templates")) {
        if (expect.key(entry, List.of("files", "kind")).equals("kind")) {
          kind = TemplateKind.named(expect.oneOf(entry.value(), "kind", KINDS));
        } else {
          for (TextValue pattern : expect.texts(entry.value(), "files")) {
            globs.add(glob(pattern));
          }
        }
      }
      if (globs.isEmpty()) {
        Span place = item instanceof MapValue ? item.span() : templates.span();
        throw expect.error(place, "files");
      }
      for (Glob glob : globs) {
        result.templates.add(new TemplateFiles(glob, kind));
      }
    }
  }

  private void readReports(Value reports) {
    for (Entry entry : expect.entries(reports, "reports")) {
      expect.known(entry.key(), entry.keySpan(), "format", FORMATS);
      result.reports.put(entry.key(), path(entry.value(), entry.key()));
    }
  }

  private boolean isTrue(Value value) {
    return expect.oneOf(value, "boolean", BOOLEANS).equals("true");
  }

  /** A path that is written as seen from the file's folder, as seen from the project root. */
  private String path(Value value, String name) {
    String written = expect.text(value, name).text().value();
    try {
      Path path = Path.of(file.folder()).resolve(written).normalize();
      if (path.getFileName() == null || path.toString().isEmpty() || written.endsWith("/")) {
        throw expect.error(value.span(), "path", written);
      }
      return path.toString().replace(File.separatorChar, '/');
    } catch (InvalidPathException invalid) {
      throw expect.error(value.span(), "path", written);
    }
  }

  private Glob glob(TextValue written) {
    String pattern = written.text().value();
    if (pattern.isEmpty() || pattern.startsWith("!")) {
      throw expect.error(written.span(), "glob", pattern);
    }
    return new Glob(file.folder(), pattern);
  }
}
