package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.ReportFile;
import io.github.smslint.report.ReportFormat;
import io.github.smslint.report.Reporter;
import io.github.smslint.report.TextReporter;
import io.github.smslint.report.UnifiedDiff;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Where a report goes and what it looks like. */
final class ReportTarget {

  private final String format;
  private final String file;
  private final boolean colour;
  private final boolean quiet;
  private final Session session;

  /** Takes the options {@code --format}, {@code --output} and {@code --color}. */
  ReportTarget(Arguments arguments, Session session) {
    this.session = session;
    this.format = arguments.choice("format");
    this.file = arguments.value("output");
    this.quiet = arguments.has("quiet");
    String when = arguments.choice("color");
    this.colour = when.equals("always") || (when.equals("auto") && isColourful());
  }

  private boolean isColourful() {
    boolean plain = isText() || format.equals("concise");
    if (!plain || file != null || !session.environment("NO_COLOR").isEmpty()) {
      return false;
    }
    return isForced("FORCE_COLOR")
        || isForced("CLICOLOR_FORCE")
        || (!session.environment("FORCE_COLOR").equals("0")
            && !session.environment("TERM").equals("dumb")
            && session.terminal().isThere());
  }

  private boolean isForced(String variable) {
    String value = session.environment(variable);
    return !value.isEmpty() && !value.equals("0");
  }

  boolean isText() {
    return format.equals("text");
  }

  /** Whether the report for people goes to the standard output, in whose place a diff may stand. */
  boolean leavesRoom() {
    return isText() && file == null;
  }

  /** Whether the standard output is free for a diff. */
  boolean takesDiff() {
    return isText() || file != null;
  }

  /** A diff on the standard output. */
  UnifiedDiff diff() {
    boolean watched = session.terminal().isThere();
    return new UnifiedDiff(colour, watched, watched ? session.out() : session.data());
  }

  /**
   * Writes the report.
   *
   * @throws UsageException where the file that was named cannot be written
   * @throws IOException where the standard output cannot be written
   */
  void write(LintResult result, Catalogue catalogue, Language language)
      throws UsageException, IOException {
    write(result, null, catalogue, language);
  }

  /**
   * Writes the report of one text.
   *
   * @param fixedText the text after its fixes, without secrets, or null
   */
  void write(LintResult result, String fixedText, Catalogue catalogue, Language language)
      throws UsageException, IOException {
    Reporter reporter = reporter(fixedText);
    if (file == null) {
      Writer out = isText() ? session.out() : session.data();
      reporter.write(result, catalogue, language, out);
      out.flush();
    } else {
      writeFile(reporter, result, catalogue, language);
    }
    if ((file != null && !quiet) || (isData() && TextReporter.sawNothing(result))) {
      session.tell(TextReporter.closing(result, language));
    }
  }

  /** The reporter of the format; the others, and the table of them, are left unread for a text. */
  private Reporter reporter(String fixedText) {
    return isText()
        ? new TextReporter(colour, quiet)
        : ReportFormat.named(format).reporter(Main.version(), colour, fixedText);
  }

  /** Whether the report has no closing line of its own. */
  private boolean isData() {
    return !isText() && ReportFormat.named(format).isData();
  }

  private void writeFile(
      Reporter reporter, LintResult result, Catalogue catalogue, Language language)
      throws UsageException {
    Path path = Project.resolve(session.workingFolder(), file);
    try {
      ReportFile.write(path, reporter, result, catalogue, language);
    } catch (IOException unwritable) {
      throw new UsageException("output.unwritable", file);
    }
  }
}
