package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;

/** Prints the page of a rule. */
final class ExplainCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    if (arguments.others().size() != 1) {
      throw new UsageException("explain.one");
    }
    String rule = arguments.others().get(0);
    Catalogue catalogue = Catalogue.load();
    Language language = Project.languageOf(arguments, session, catalogue);
    String page = catalogue.page(rule, language);
    if (page == null) {
      throw UsageException.unknown("rule", rule, catalogue.ids());
    }
    session.out().write(page.endsWith("\n") ? page : page + "\n");
    return ExitCode.CLEAN;
  }
}
