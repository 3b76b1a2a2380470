package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import java.io.IOException;
import java.util.List;

/** Lints files and folders. */
final class CheckCommand implements Command {

  static final List<String> OPTIONS =
      List.of(
          "format",
          "output",
          "fail-on",
          "locale",
          "color",
          "threads",
          "config",
          "isolated",
          "staged");

  @Override
  public List<String> options() {
    return OPTIONS;
  }

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    ReportTarget target = new ReportTarget(arguments, session);
    Threshold threshold = Threshold.of(arguments);
    int threads = threads(arguments);
    try (CheckedFiles files = CheckedFiles.of(arguments, session)) {
      Catalogue catalogue = Catalogue.load();
      Project project = Project.of(arguments, session, catalogue, files.paths());
      Language language = project.language(arguments, session);
      LintEngine engine = new LintEngine(catalogue, project.settings(), threads);
      int code;
      LintResult result;
      try {
        code = tellMissing(files.missing(), session, new Words(language));
        if (files.areAllMissing()) {
          return code;
        }
        result = engine.lint(files.below(project.root()));
      } catch (IOException unreadable) {
        session.tell(new Words(language).say("path.unreadable", unreadable.getMessage()));
        return ExitCode.FAILURE;
      }
      target.write(result, catalogue, language);
      return Math.max(code, threshold.exitCode(result));
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
