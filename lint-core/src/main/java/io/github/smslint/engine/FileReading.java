package io.github.smslint.engine;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.reader.EmbeddedTexts;
import io.github.smslint.reader.Readers;
import io.github.smslint.recognizer.BuildModuleRecognizer;
import io.github.smslint.recognizer.FileSet;
import io.github.smslint.recognizer.HostPins;
import io.github.smslint.recognizer.LiteralRecognizer;
import io.github.smslint.recognizer.Recognizer;
import io.github.smslint.recognizer.TemplateTable;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import io.github.smslint.suppression.Suppression;
import io.github.smslint.suppression.Suppressions;
import io.github.smslint.vocabulary.Profiles;
import io.github.smslint.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first phase for one file: what it says, and what is wrong with it by itself. */
final class FileReading {

  private final Catalogue catalogue;
  private final SettingsSource settings;
  private final ProjectAnchors anchors;
  private final ProjectFiles files;
  private final Statistics statistics;

  FileReading(
      Catalogue catalogue,
      SettingsSource settings,
      ProjectAnchors anchors,
      ProjectFiles files,
      Statistics statistics) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.anchors = anchors;
    this.files = files;
    this.statistics = statistics;
  }

  /**
   * Reads a file; never fails, as a file that cannot be read is a finding.
   *
   * @param reported whether anything is to be said about the file itself
   */
  FileResult read(String path, boolean reported) {
    return read(path, reported, false);
  }

  /**
   * Reads a reported file, unless it is one that says nothing where no other file speaks of SMS:
   * {@link FileResult#WAITS}.
   */
  FileResult readOrWait(String path) {
    return read(path, true, true);
  }

  private FileResult read(String path, boolean reported, boolean mayWait) {
    try {
      long start = Statistics.begin(statistics);
      SourceFile file = files.read(path);
      Statistics.end(statistics, Phase.READING, start);
      if (mayWait && !file.isBinary() && isWeakProgram(file)) {
        return FileResult.WAITS;
      }
      if (statistics != null) {
        statistics.addBytes(file.bytes().length);
      }
      if (file.isBinary()) {
        return FileResult.NOT_TEXT;
      }
      Settings here = settings.settingsFor(path);
      boolean hasWords = hasWords(file.bytes(), here);
      boolean judged = hasWords || isJudged(path, here);
      if (!judged && !isOfProduction(path, here)) {
        return FileResult.SAYS_NOTHING;
      }
      return recognize(file, here, hasWords, reported && judged);
    } catch (IOException unreadable) {
      return failed(path, String.valueOf(unreadable.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
      return failed(path, "internal error: " + fault.getClass().getName());
    }
  }

  /** The words that make a file worth reading. */
  ProjectAnchors anchors() {
    return anchors;
  }

  /** Whether a file is read even where it has no word about SMS; asked of each file of a tree. */
  boolean isReadAnyway(String path, Settings here) {
    if (path.endsWith(".java")) {
      return here.templateFiles(path) != null;
    }
    return isJudged(path, here) || isOfProduction(path, here);
  }

  /**
   * Whether it is a source file, or of a kind that no reader reads, without a key and without a
   * word but such as programs that send nothing hold, too.
   */
  private boolean isWeakProgram(SourceFile file) {
    Format format = Readers.formatOf(file.name());
    boolean program = format == null || format.isSource();
    return program
        && !isReadAnyway(file.path(), settings.settingsFor(file.path()))
        && hasWeakWordsOnly(file)
        && !CredentialScanner.mayFindIn(file);
  }

  /** Whether what a file says about SMS may be about something else. */
  boolean hasWeakWordsOnly(SourceFile file) {
    return settings.settingsFor(file.path()).vocabulary().isEmpty()
        && !mayBeWide(file.bytes())
        && anchors.weak().areAllIn(file.bytes());
  }

  private boolean hasWords(byte[] bytes, Settings here) {
    long start = Statistics.begin(statistics);
    boolean hasWords = mayBeWide(bytes) || anchors.of(here.vocabulary()).standIn(bytes);
    Statistics.end(statistics, Phase.SEARCHING, start);
    return hasWords;
  }

  /**
   * What a source file says that was found to have no word about SMS; null where nobody can tell.
   */
  FileFacts readClass(String path) {
    try {
      SourceFile file = files.read(path);
      FileFacts facts = new FileFacts(file);
      Document document = Readers.of(Readers.formatOf(file.name())).read(file);
      Recognizer.recognize(document, settings.settingsFor(path), facts);
      return facts;
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return null;
    }
  }

  /**
   * What a pom.xml says as a Maven module; null where it is none or nobody can tell.
   *
   * @param known the file where it was read before, or null
   */
  BuildModule readModule(String path, SourceFile known) {
    try {
      SourceFile file = known == null ? files.read(path) : known;
      return BuildModuleRecognizer.recognize(Readers.of(Format.XML).read(file));
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return null;
    }
  }

  private static FileResult failed(String path, String reason) {
    List<Finding> findings = List.of(OwnFindings.unreadable(path, reason));
    return new FileResult(true, false, null, findings, List.of());
  }

  private static boolean isJudged(String path, Settings here) {
    return isAlwaysRead(path.substring(path.lastIndexOf('/') + 1))
        || here.templateFiles(path) != null;
  }

  /** Spring and environment files decide values of keys that another file speaks of. */
  private static boolean isAlwaysRead(String name) {
    boolean setting =
        name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".properties");
    return (setting && (name.startsWith("application") || name.startsWith("bootstrap")))
        || name.startsWith(".env");
  }

  /** Settings of production may override a key that only the base file names in full. */
  private static boolean isOfProduction(String path, Settings here) {
    Format format = Readers.formatOf(path.substring(path.lastIndexOf('/') + 1));
    if (format == null
        || !format.isSettings()
        || format == Format.XML
        || format == Format.SQL
        || format == Format.CSV) {
      return false;
    }
    Profiles profiles = new Profiles(here.productionProfiles());
    return profiles.isProduction(FileSet.of(path, profiles).profile());
  }

  /** The words are searched for as bytes, which finds none in UTF-16. */
  private static boolean mayBeWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || isWideMark(bytes));
  }

  private static boolean isWideMark(byte[] bytes) {
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private FileResult recognize(SourceFile file, Settings here, boolean hasWords, boolean reported) {
    Vocabulary vocabulary = Vocabulary.with(here.vocabulary());
    Format format = Readers.formatOf(file);
    if (format == Format.CSV && !TemplateTable.standsIn(file, vocabulary)) {
      format = null;
    }
    if (format == null && here.templateFiles(file.path()) != null) {
      format = Format.PLAIN;
    }
    FileFacts facts = new FileFacts(file);
    Document document = format == null ? null : parse(file, format);
    long start = Statistics.begin(statistics);
    facts.credentials().addAll(CredentialScanner.scan(file, document, vocabulary));
    if (document != null) {
      Recognizer.recognize(document, here, facts);
    } else {
      LiteralRecognizer.recognize(file, facts);
    }
    if (document == null || !document.format().isSource()) {
      HostPins.recognize(file, facts);
    }
    Statistics.end(statistics, Phase.RECOGNIZING, start);
    List<Finding> findings = reported ? findings(file, facts) : List.of();
    boolean directed =
        reported
            && (file.content().contains(Comment.DIRECTIVE)
                || file.content().contains(Comment.DIRECTIVE_END));
    List<Suppression> suppressions = directed ? Suppressions.of(file, document) : List.of();
    return new FileResult(true, hasWords, facts, findings, suppressions);
  }

  private Document parse(SourceFile file, Format format) {
    long start = Statistics.begin(statistics);
    Document document = EmbeddedTexts.open(Readers.of(format).read(file));
    Statistics.endRead(statistics, format, file.bytes().length, start);
    return document;
  }

  private List<Finding> findings(SourceFile file, FileFacts facts) {
    List<Finding> findings = new ArrayList<>();
    for (SyntaxProblem problem : facts.problems()) {
      findings.add(OwnFindings.syntax(file, problem, facts.speaksOfSms()));
    }
    // Which loads no rule before all is joined.
    if (facts.templates().isEmpty()) {
      return findings;
    }
    RuleRunner rules = new RuleRunner(catalogue, settings, statistics);
    for (Template template : facts.templates()) {
      rules.visit(template);
    }
    findings.addAll(rules.findings());
    return findings;
  }
}
