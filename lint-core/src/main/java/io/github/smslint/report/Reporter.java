package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;

/** Writes the outcome of a run in one format. */
public interface Reporter {

  /**
   * Writes a whole report, its last line ended.
   *
   * @param catalogue has the words of the findings
   * @param out neither flushed nor closed
   */
  void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException;
}
