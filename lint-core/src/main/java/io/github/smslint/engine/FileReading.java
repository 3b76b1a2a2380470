package io.github.smslint.engine;

import io.github.smslint.anchors.Anchors;
import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.finding.Finding;
import io.github.smslint.join.ClassLookup;
import io.github.smslint.join.ProfilesOfFiles;
import io.github.smslint.project.Template;
import io.github.smslint.reader.Readers;
import io.github.smslint.recognizer.Recognizer;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.SourceFile;
import io.github.smslint.vocabulary.Profiles;
import io.github.smslint.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first phase: each file by itself, in parallel, its result in the file's own slot. */
final class FileReading implements ClassLookup, ProfilesOfFiles {

  /** From this many files on a second thread pays: each loads the classes of other formats. */
  private static final int FILES_PER_THREAD = 8;

  private final Catalogue catalogue;
  private final SettingsSource settings;
  private final Anchors anchors;
  private final List<FileInput> inputs;
  private final FileResult[] results;
  private Map<String, Integer> classes;

  FileReading(
      Catalogue catalogue, SettingsSource settings, Anchors anchors, List<FileInput> inputs) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.anchors = anchors;
    this.inputs = inputs;
    this.results = new FileResult[inputs.size()];
  }

  List<FileResult> readAll(int threads) {
    int useful = Math.min(threads, 1 + inputs.size() / FILES_PER_THREAD);
    WorkQueue queue = new WorkQueue(inputs);
    List<Thread> helpers = new ArrayList<>();
    for (int number = 1; number < useful; number++) {
      boolean fromTheEnd = number % 2 == 1;
      Thread helper =
          new Thread("smslint-" + number) {
            @Override
            public void run() {
              readFrom(queue, fromTheEnd);
            }
          };
      helper.start();
      helpers.add(helper);
    }
    readFrom(queue, false);
    for (Thread helper : helpers) {
      join(helper);
    }
    return List.of(results);
  }

  @Override
  public Profiles profilesFor(String path) {
    return new Profiles(settings.settingsFor(path).productionProfiles());
  }

  @Override
  public FileFacts find(String simpleName) {
    Integer slot = classes().get(simpleName + ".java");
    if (slot == null || slot < 0 || results[slot] != FileResult.SAYS_NOTHING) {
      return null;
    }
    try {
      SourceFile file = inputs.get(slot).read();
      FileFacts facts = new FileFacts(file);
      Document document = Readers.of(Format.JAVA).read(file);
      Recognizer.recognize(document, settings.settingsFor(file.path()), facts);
      return facts;
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return null;
    }
  }

  /** The slot of each Java file by its name; -1 for a name that stands twice. */
  private Map<String, Integer> classes() {
    if (classes == null) {
      classes = new HashMap<>();
      for (int slot = 0; slot < inputs.size(); slot++) {
        String name = inputs.get(slot).name();
        if (name.endsWith(".java")) {
          classes.put(name, classes.containsKey(name) ? -1 : slot);
        }
      }
    }
    return classes;
  }

  private void readFrom(WorkQueue queue, boolean fromTheEnd) {
    for (int slot = queue.take(fromTheEnd); slot >= 0; slot = queue.take(fromTheEnd)) {
      results[slot] = read(inputs.get(slot));
    }
  }

  private static void join(Thread helper) {
    boolean interrupted = false;
    while (true) {
      try {
        helper.join();
        break;
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private FileResult read(FileInput input) {
    try {
      if (input.isTooLarge()) {
        return failed(input, "larger than " + FileInput.LARGEST / 1024 / 1024 + " MiB");
      }
      SourceFile file = input.read();
      if (file.isBinary()) {
        return FileResult.NOT_TEXT;
      }
      Settings here = settings.settingsFor(input.path());
      boolean wanted = isAlwaysRead(input.name()) || here.templateFiles(input.path()) != null;
      if (!wanted && !mayBeWide(file.bytes()) && !anchors.standIn(file.bytes())) {
        return FileResult.SAYS_NOTHING;
      }
      return recognize(file, here);
    } catch (IOException unreadable) {
      return failed(input, String.valueOf(unreadable.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
      return failed(input, "internal error: " + fault.getClass().getName());
    }
  }

  private static FileResult failed(FileInput input, String reason) {
    return new FileResult(true, null, List.of(OwnFindings.unreadable(input.path(), reason)));
  }

  /** Spring and environment files decide values of keys that another file speaks of. */
  private static boolean isAlwaysRead(String name) {
    boolean setting =
        name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".properties");
    return (setting && (name.startsWith("application") || name.startsWith("bootstrap")))
        || name.startsWith(".env");
  }

  /** The words are searched for as bytes, which finds none in UTF-16. */
  private static boolean mayBeWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || isWideMark(bytes));
  }

  private static boolean isWideMark(byte[] bytes) {
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private FileResult recognize(SourceFile file, Settings here) {
    Format format = Readers.formatOf(file.name());
    if (format == null && here.templateFiles(file.path()) != null) {
      format = Format.PLAIN;
    }
    FileFacts facts = new FileFacts(file);
    Document document = format == null ? null : Readers.of(format).read(file);
    facts.credentials().addAll(CredentialScanner.scan(file, document, Vocabulary.builtin()));
    if (document != null) {
      Recognizer.recognize(document, here, facts);
    }
    List<Finding> findings = new ArrayList<>();
    for (SyntaxProblem problem : facts.problems()) {
      findings.add(OwnFindings.syntax(file, problem, facts.speaksOfSms()));
    }
    RuleRunner rules = new RuleRunner(catalogue);
    for (Template template : facts.templates()) {
      rules.visit(template);
    }
    findings.addAll(rules.findings());
    return new FileResult(true, facts, findings);
  }
}
