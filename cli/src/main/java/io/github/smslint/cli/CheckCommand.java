package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Statistics;
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
    int threads = arguments.number("threads", 1, Runtime.getRuntime().availableProcessors());
    arguments.refuseBoth("quiet", "verbose");
    boolean noted = arguments.has("verbose") || arguments.has("statistics");
    long start = System.nanoTime();
    try (CheckedFiles files = CheckedFiles.of(arguments, session)) {
      Catalogue catalogue = Catalogue.load();
      if (!areListed(files, arguments, session)) {
        return ExitCode.FAILURE;
      }
      Project project = Project.of(arguments, session, catalogue, files.paths(), files.staged());
      Language language = project.language(arguments, session);
      reports.addConfigured(arguments, project);
      Words words = new Words(language);
      Statistics statistics = new Statistics(noted);
      LintEngine engine =
          new LintEngine(catalogue, project.settings(), threads).counting(statistics);
      int code;
      LintResult result;
      CheckFixes fixes = null;
      Progress progress = arguments.has("quiet") ? null : Progress.of(statistics, session, words);
      try (progress) {
        code = tellMissing(files.missing(), session, words);
        if (files.areAllMissing()) {
          return code;
        }
        if (request != null) {
          fixes = CheckFixes.of(request, files, project.root(), engine);
        }
        result = fixes == null ? engine.lint(files.below(project.root())) : fixes.reported();
      } catch (IOException unreadable) {
        session.tell(words.say("path.unreadable", unreadable.getMessage()));
        return ExitCode.FAILURE;
      }
      RunNotes notes = noted ? new RunNotes(statistics, session, words) : null;
      if (arguments.has("verbose")) {
        notes.tellFiles(project.root(), arguments.value("config"), arguments.has("isolated"));
      }
      boolean empty = files.mayBeNone() && TextReporter.sawNothing(result);
      if (empty && target.leavesRoom() && fixes == null) {
        String nothing = files.staged() == null ? "since.nothing" : "staged.nothing";
        if (!arguments.has("quiet")) {
          session.out().write(words.say(nothing) + "\n");
        }
      } else if (fixes == null || fixes.leavesReport(target)) {
        target.write(result, catalogue, language);
        if (BuildServer.isThere(arguments, session)) {
          BuildServer.tell(result, catalogue, language, session);
        }
      }
      reports.write(result, catalogue, language);
      tell(result, threshold, session, words);
      if (arguments.has("statistics")) {
        session.out().flush();
        notes.tellStatistics(result, System.nanoTime() - start);
      }
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

  /** Says why a run fails where its report does not. */
  private static void tell(LintResult result, Threshold threshold, Session session, Words words)
      throws IOException {
    if (threshold.hasTooManyWarnings(result)) {
      session.out().flush();
      String warnings = Integer.toString(Threshold.warnings(result));
      String most = Integer.toString(threshold.maxWarnings());
      session.tell(words.say("warnings.many", warnings, most));
    }
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
