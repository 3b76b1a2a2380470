package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Position;
import java.io.IOException;
import java.io.Writer;

/**
 * The report as workflow commands, of which GitHub makes annotations of the changed lines. It shows
 * only the first few of a step, and the log shows nothing but messages; so each message names its
 * place.
 */
public final class GithubReporter implements Reporter {

  /** GitHub shows no more of a step, for each of errors, warnings and notices. */
  private static final int SHOWN = 10;

  /**
   * Writes the annotations that GitHub shows, for a log that holds the whole report already.
   *
   * @param lightest the lightest severity that is written
   * @param out neither flushed nor closed
   */
  public static void annotate(
      LintResult result, Severity lightest, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    Notes notes = new Notes(new Wording(catalogue, language), new ReportWords(language));
    int[] written = new int[Severity.values().length];
    for (Finding finding : result.findings()) {
      boolean isTold = finding.severity().isAtLeast(lightest);
      if (isTold && written[finding.severity().ordinal()]++ < SHOWN) {
        out.write(command(finding, notes) + "\n");
      }
    }
  }

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    Notes notes = new Notes(new Wording(catalogue, language), new ReportWords(language));
    for (Finding finding : result.findings()) {
      out.write(command(finding, notes) + "\n");
    }
    out.write(TextReporter.closing(result, language) + "\n");
  }

  private static String command(Finding finding, Notes notes) {
    StringBuilder command = new StringBuilder(256);
    command.append("::").append(level(finding.severity()));
    command.append(" file=").append(property(finding.location().file().path()));
    place(finding.location().start(), finding.location().end(), command);
    command.append(",title=").append(property(finding.rule()));
    command.append("::").append(data(message(finding, notes)));
    return command.toString();
  }

  private static String message(Finding finding, Notes notes) {
    StringBuilder message = new StringBuilder(256);
    message.append(Notes.place(finding.location())).append(": ");
    message.append(notes.say(finding.message(), finding.location()));
    for (String note : notes.of(finding)) {
      message.append('\n').append(note);
    }
    return message.toString();
  }

  /**
   * Lines and columns count from 1. GitHub takes columns only where one line is meant, and none
   * that swaps the ends; it says neither whether columns are characters or code units nor whether
   * the last one is included. Ours are code points with the end exclusive, as in all other reports:
   * those who tried it saw the mark end before that column (github/docs, issue 40038).
   */
  private static void place(Position start, Position end, StringBuilder command) {
    command.append(",line=").append(start.line()).append(",endLine=").append(end.line());
    if (start.line() == end.line()) {
      int endColumn = Math.max(start.column(), end.column());
      command.append(",col=").append(start.column()).append(",endColumn=").append(endColumn);
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.id();
  }

  /** What follows the second pair of colons. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
