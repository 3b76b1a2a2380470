package io.github.smslint.cli;

import io.github.smslint.baseline.Baseline;
import io.github.smslint.baseline.BaselineEntry;
import io.github.smslint.baseline.BaselineException;
import io.github.smslint.baseline.BaselineFile;
import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.engine.LintResult;
import io.github.smslint.source.IndexFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The baseline of a check: what it knows does not count, and what it knows in vain is told. */
final class KnownFindings {

  /** Of more entries only the number is told. */
  private static final int TOLD = 10;

  private final Project project;
  private final IndexFiles index;
  private final BaselineFile file;
  private final Baseline baseline;
  private final boolean updating;

  private KnownFindings(
      Project project, IndexFiles index, BaselineFile file, Baseline baseline, boolean updating) {
    this.project = project;
    this.index = index;
    this.file = file;
    this.baseline = baseline;
    this.updating = updating;
  }

  /**
   * Reads the baseline that the options or the configuration name, else the one at the project
   * root; throws {@link BaselineException} where it cannot be followed.
   *
   * @param index from which it is read, unless an option names it; or null
   * @throws IOException where git cannot tell
   */
  static KnownFindings of(Arguments arguments, Session session, Project project, IndexFiles index)
      throws UsageException, IOException {
    boolean updating = arguments.has("update-baseline");
    for (String other : List.of("no-baseline", "staged", "diff")) {
      if (updating && arguments.has(other)) {
        throw new UsageException("baseline.update.with", "--" + other);
      }
    }
    BaselineFile file = file(arguments, session, project);
    Baseline read = file == null ? null : read(file, arguments, session, project, index);
    if (read == null && updating) {
      throw new UsageException("baseline.update.none");
    }
    return new KnownFindings(project, index, read == null ? null : file, read, updating);
  }

  /** Where the baseline stands, whether it exists or not; null where none is to be looked for. */
  static BaselineFile file(Arguments arguments, Session session, Project project)
      throws UsageException {
    if (arguments.has("no-baseline")) {
      return null;
    }
    String named = arguments.value("baseline");
    if (named == null && arguments.has("isolated")) {
      return null;
    }
    Path path;
    if (named == null) {
      String configured = project.settingsOf(session).baseline();
      path = project.root().resolve(configured == null ? Baseline.NAME : configured);
    } else {
      path = Project.resolve(session.workingFolder(), named);
    }
    return new BaselineFile(path, ProjectRoot.told(project.root(), path));
  }

  /** The baseline; null where there is none and none was named. */
  private static Baseline read(
      BaselineFile file, Arguments arguments, Session session, Project project, IndexFiles index)
      throws IOException {
    boolean told = arguments.has("baseline");
    boolean named = told || project.settingsOf(session).baseline() != null;
    if (index == null || told || !file.path().startsWith(project.root())) {
      return named || Files.exists(file.path()) ? file.read() : null;
    }
    SourceFile staged = index.find(file.told());
    if (staged == null && named) {
      throw BaselineException.unreadable(file.told(), null);
    }
    return staged == null ? null : Baseline.read(staged);
  }

  /** Sets aside what is known. */
  LintResult apply(LintResult result) {
    return baseline == null ? result : baseline.apply(result);
  }

  /** Whether a path from the project root leads to a file of the disk. */
  static Predicate<String> onDisk(Path root) {
    return new Predicate<>() {
      @Override
      public boolean test(String path) {
        try {
          return Files.exists(root.resolve(path));
        } catch (InvalidPathException impossible) {
          return false;
        }
      }
    };
  }

  private Predicate<String> inIndex() {
    return new Predicate<>() {
      @Override
      public boolean test(String path) {
        try {
          return index.find(path) != null;
        } catch (IOException unknown) {
          return true;
        }
      }
    };
  }

  /**
   * Tells which entries are stale, or removes them where that is asked for.
   *
   * @param result the outcome after {@link #apply}
   * @throws UsageException where the baseline cannot be written
   */
  void finish(LintResult result, Session session, Words words) throws UsageException, IOException {
    if (baseline == null) {
      return;
    }
    Predicate<String> exists = index == null ? onDisk(project.root()) : inIndex();
    List<BaselineEntry> stale = baseline.stale(result, project.settings(), exists);
    if (!updating && stale.isEmpty()) {
      return;
    }
    session.out().flush();
    if (updating) {
      update(stale, session, words);
    } else {
      tell(stale, session, words);
    }
  }

  private void update(List<BaselineEntry> stale, Session session, Words words)
      throws UsageException {
    if (!stale.isEmpty()) {
      write(file, baseline.without(stale));
    }
    session.tell(words.count("baseline.removed", stale.size(), file.told()));
  }

  private void tell(List<BaselineEntry> stale, Session session, Words words) {
    session.tell(words.count("baseline.stale", stale.size(), file.told()));
    for (BaselineEntry entry : stale.subList(0, Math.min(TOLD, stale.size()))) {
      String key = entry.context().isEmpty() ? "baseline.entry" : "baseline.entry.in";
      session.tell("  " + words.say(key, entry.path(), entry.rule(), entry.context()));
    }
    if (stale.size() > TOLD) {
      session.tell("  " + words.say("baseline.more", Integer.toString(stale.size() - TOLD)));
    }
  }

  static void write(BaselineFile file, Baseline baseline) throws UsageException {
    try {
      file.write(baseline);
    } catch (IOException unwritable) {
      throw new UsageException("baseline.unwritable", file.told());
    }
  }
}
