package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.TextReporter;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import java.io.IOException;
import java.util.List;

/** Lints files and folders. */
final class CheckCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    ReportTarget target = new ReportTarget(arguments, session);
    ReportsBeside reports = new ReportsBeside(arguments, session);
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
      reports.addConfigured(arguments, project);
      LintEngine engine = new LintEngine(catalogue, project.settings(), threads);
      int code;
      LintResult result;
      CheckFixes fixes = null;
      try {
        code = tellMissing(files.missing(), session, new Words(language));
        if (files.areAllMissing()) {
          return code;
        }
        if (request != null) {
          fixes = CheckFixes.of(request, files, project.root(), engine);
        }
        result = fixes == null ? engine.lint(files.below(project.root())) : fixes.reported();
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
        if (BuildServer.isThere(arguments, session)) {
          BuildServer.tell(result, catalogue, language, session);
        }
      }
      reports.write(result, catalogue, language);
      if (fixes == null) {
        return Math.max(code, threshold.exitCode(result));
      }
      fixes.tell(session, target, language);
      return Math.max(code, fixes.exitCode(threshold));
    }
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

  private static int threads(Arguments arguments) throws UsageException {
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

  private static int tellMissing(List<String> missing, Session session, Words words) {
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
