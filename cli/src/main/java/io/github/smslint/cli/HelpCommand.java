package io.github.smslint.cli;

import io.github.smslint.config.Language;
import java.io.IOException;

/** Prints how smslint or one of its commands is used. */
final class HelpCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    String page = arguments.others().isEmpty() ? "smslint" : arguments.others().get(0);
    if (!arguments.others().isEmpty() && !Main.COMMANDS.contains(page)) {
      throw UsageException.unknown("command", page, Main.COMMANDS);
    }
    Language language = Languages.told(arguments);
    session.out().write(new HelpPage(language == null ? Languages.of(session) : language).of(page));
    return ExitCode.CLEAN;
  }
}
