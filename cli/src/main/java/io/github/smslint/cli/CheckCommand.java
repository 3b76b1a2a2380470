package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import java.io.IOException;
import java.util.List;

/** Lints files and folders. */
final class CheckCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    if (arguments.has("show-config")) {
      boolean json = arguments.choice("format").equals("json");
      return ShownConfiguration.print(arguments, session, json);
    }
    arguments.refuseBoth("quiet", "verbose");
    CheckRun run = new CheckRun(arguments, session);
    try (CheckedFiles files = CheckedFiles.of(arguments, session)) {
      Catalogue catalogue = Catalogue.load();
      return areListed(files, arguments, session) ? run.check(files, catalogue) : ExitCode.FAILURE;
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

  /** Names the paths that are not there; the exit code says whether there were any. */
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
