package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.util.List;

/** Prints what lets a shell complete smslint's commands, options, values and rules. */
final class CompletionCommand implements Command {

  static final List<String> SHELLS = List.of("bash", "zsh");

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    if (arguments.others().size() != 1) {
      throw new UsageException("completion.one");
    }
    String shell = arguments.others().get(0);
    if (!SHELLS.contains(shell)) {
      throw UsageException.unknown("shell", shell, SHELLS);
    }
    Language told = Languages.told(arguments);
    Language language = told == null ? Languages.of(session) : told;
    List<String> rules = Catalogue.load().ids();
    session
        .out()
        .write(
            shell.equals("bash")
                ? new BashCompletion(rules).script()
                : new ZshCompletion(rules, new HelpPage(language)).script());
    return ExitCode.CLEAN;
  }

  /** The words that may stand behind a command; null for paths. */
  static List<String> wordsOf(String command, List<String> rules) {
    switch (command) {
      case "explain":
        return rules;
      case "help":
        return Main.COMMANDS;
      case "completion":
        return SHELLS;
      case "check":
      case "templates":
        return null;
      default:
        return List.of();
    }
  }
}
