package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.fix.Linting;
import io.github.smslint.report.TextReporter;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import io.github.smslint.source.ProjectFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lints files and folders. */
final class CheckCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    ReportTarget target = new ReportTarget(arguments, session);
    Threshold threshold = Threshold.of(arguments);
    boolean fixing = arguments.has("fix") || arguments.has("diff");
    FixRequest request = fixing ? FixRequest.of(arguments) : null;
    int threads = threads(arguments);
    try (CheckedFiles files = CheckedFiles.of(arguments, session)) {
      Catalogue catalogue = Catalogue.load();
      if (!areListed(files, arguments, session)) {
        return ExitCode.FAILURE;
      }
      Project project = Project.of(arguments, session, catalogue, files.paths(), files.staged());
      Language language = project.language(arguments, session);
      LintEngine engine = new LintEngine(catalogue, project.settings(), threads);
      int code;
      LintResult result;
      CheckFixes fixes = null;
      KnownFindings known;
      try {
        code = tellMissing(files.missing(), session, new Words(language));
        if (files.areAllMissing()) {
          return code;
        }
        known = KnownFindings.of(arguments, session, project, files.staged());
        if (request == null) {
          result = known.apply(engine.lint(files.below(project.root())));
        } else {
          fixes = fixes(request, files, project.root(), engine, known);
          result = fixes.reported();
        }
      } catch (IOException unreadable) {
        session.tell(new Words(language).say("path.unreadable", unreadable.getMessage()));
        return ExitCode.FAILURE;
      }
      boolean empty = files.mayBeNone() && TextReporter.sawNothing(result);
      if (empty && target.leavesRoom() && fixes == null) {
        String nothing = files.staged() == null ? "since.nothing" : "staged.nothing";
        session.out().write(new Words(language).say(nothing) + "\n");
      } else if (fixes == null || fixes.leavesReport(target)) {
        target.write(result, catalogue, language);
      }
      known.finish(result, session, new Words(language));
      if (fixes == null) {
        return Math.max(code, threshold.exitCode(result));
      }
      fixes.tell(session, target, language);
      return Math.max(code, fixes.exitCode(threshold));
    }
  }

  /** What the baseline knows is not fixed either. */
  private static CheckFixes fixes(
      FixRequest request, CheckedFiles files, Path root, LintEngine engine, KnownFindings known)
      throws IOException {
    Linting linting =
        new Linting() {
          @Override
          public LintResult lint(ProjectFiles some) throws IOException {
            return known.apply(engine.lint(some));
          }
        };
    return CheckFixes.of(request, files, root, linting);
  }

  /** Asked before the configuration is, which may be read from the same index. */
  private static boolean areListed(CheckedFiles files, Arguments arguments, Session session)
      throws UsageException {
    try {
      files.missing();
      return true;
    } catch (IOException unreadable) {
      Language told = Languages.told(arguments);
      Words words = new Words(told == null ? Languages.of(session) : told);
      session.tell(words.say("path.unreadable", unreadable.getMessage()));
      return false;
    }
  }

  static int threads(Arguments arguments) throws UsageException {
    String value = arguments.value("threads");
    if (value == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int threads = Integer.parseInt(value);
      if (threads > 0) {
        return threads;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, together with numbers that make no sense.
    }
    throw new UsageException("value.threads", value);
  }

  static int tellMissing(List<String> missing, Session session, Words words) {
    for (String path : missing) {
      session.tell(missing(path, words));
    }
    return missing.isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE;
  }

  private static String missing(String path, Words words) {
    String command = path.isEmpty() ? null : NearestName.of(path, Main.COMMANDS);
    return command == null
        ? words.say("path.missing", path)
        : words.say("path.missing.command", path, command);
  }
}
