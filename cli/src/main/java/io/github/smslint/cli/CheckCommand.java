package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import io.github.smslint.source.FileFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lints files and folders. */
final class CheckCommand implements Command {

  static final List<String> OPTIONS =
      List.of("format", "output", "fail-on", "locale", "color", "threads", "config", "isolated");

  private static final List<String> CURRENT_FOLDER = List.of(".");

  @Override
  public List<String> options() {
    return OPTIONS;
  }

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    ReportTarget target = new ReportTarget(arguments, session);
    Threshold threshold = Threshold.of(arguments);
    int threads = threads(arguments);
    List<String> given = arguments.others().isEmpty() ? CURRENT_FOLDER : arguments.others();
    List<String> missing = new ArrayList<>(0);
    List<Path> paths = paths(given, missing, session);
    FileFinder finder = new FileFinder(paths);
    Catalogue catalogue = Catalogue.load();
    Project project = Project.of(arguments, session, catalogue, paths);
    Language language = project.language(arguments, session);
    for (String path : missing) {
      session.tell(missing(path, new Words(language)));
    }
    int code = missing.isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE;
    if (paths.isEmpty()) {
      return code;
    }
    LintResult result;
    try {
      result =
          new LintEngine(catalogue, project.settings(), threads).lint(finder.below(project.root()));
    } catch (IOException unreadable) {
      session.tell(new Words(language).say("path.unreadable", unreadable.getMessage()));
      return ExitCode.FAILURE;
    }
    target.write(result, catalogue, language);
    return Math.max(code, threshold.exitCode(result));
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

  /** The paths that exist; the others are added to the missing ones. */
  private static List<Path> paths(List<String> given, List<String> missing, Session session)
      throws UsageException {
    List<Path> paths = new ArrayList<>(given.size());
    for (String path : given) {
      Path file = Project.resolve(session.workingFolder(), path);
      if (!path.isEmpty() && Files.exists(file)) {
        paths.add(file);
      } else {
        missing.add(path);
      }
    }
    return paths;
  }

  private static String missing(String path, Words words) {
    String command = path.isEmpty() ? null : NearestName.of(path, Main.COMMANDS);
    return command == null
        ? words.say("path.missing", path)
        : words.say("path.missing.command", path, command);
  }
}
