package io.github.smslint.cli;

import io.github.smslint.config.Language;
import java.io.IOException;
import java.util.List;

/** Prints how smslint or one of its commands is used. */
final class HelpCommand implements Command {

  static final List<String> OPTIONS = List.of("locale");

  @Override
  public List<String> options() {
    return OPTIONS;
  }

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    String page = arguments.others().isEmpty() ? "smslint" : arguments.others().get(0);
    if (!arguments.others().isEmpty() && !Main.COMMANDS.contains(page)) {
      throw UsageException.unknown("command", page, Main.COMMANDS);
    }
    Language language = Languages.told(arguments);
    Words words = new Words(language == null ? Languages.of(session) : language);
    session.out().write(words.help(page));
    return ExitCode.CLEAN;
  }
}
