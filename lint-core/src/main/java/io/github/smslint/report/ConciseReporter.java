package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;

/** The report for people with one line for each finding, as editors and grep take it. */
public final class ConciseReporter implements Reporter {

  private final Colours colours;

  /**
   * @param colour whether the reader's terminal shows colours
   */
  public ConciseReporter(boolean colour) {
    this.colours = new Colours(colour);
  }

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    ReportWords words = new ReportWords(language);
    Notes notes = new Notes(new Wording(catalogue, language), words);
    Headline headline = new Headline(notes, words, colours);
    StringBuilder line = new StringBuilder(256);
    for (Finding finding : result.findings()) {
      headline.add(finding, line);
      out.write(line.append('\n').toString());
      line.setLength(0);
    }
    out.write(TextReporter.closing(result, language) + "\n");
  }
}
