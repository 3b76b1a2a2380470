package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.JsonReporter;
import io.github.smslint.report.Reporter;
import io.github.smslint.report.TextReporter;
import io.github.smslint.report.UnifiedDiff;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a report goes and what it looks like. */
final class ReportTarget {

  private static final List<String> FORMATS = List.of("text", "json");
  private static final List<String> COLOURS = List.of("auto", "always", "never");

  private final boolean json;
  private final String file;
  private final boolean colour;
  private final Session session;

  /** Takes the options {@code --format}, {@code --output} and {@code --color}. */
  ReportTarget(Arguments arguments, Session session) throws UsageException {
    this.session = session;
    this.json = arguments.choice("format", FORMATS).equals("json");
    this.file = arguments.value("output");
    String when = arguments.choice("color", COLOURS);
    this.colour = when.equals("always") || (when.equals("auto") && isColourful());
  }

  private boolean isColourful() {
    return !json
        && file == null
        && session.environment("NO_COLOR").isEmpty()
        && !session.environment("TERM").equals("dumb")
        && session.terminal().isThere();
  }

  boolean isText() {
    return !json;
  }

  /** Whether the report for people goes to the standard output, in whose place a diff may stand. */
  boolean leavesRoom() {
    return !json && file == null;
  }

  /** Whether the standard output is free for a diff. */
  boolean takesDiff() {
    return !json || file != null;
  }

  /** A diff on the standard output. */
  UnifiedDiff diff() {
    return new UnifiedDiff(colour, session.terminal().isThere(), session.out());
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
    Reporter reporter = json ? new JsonReporter(fixedText) : new TextReporter(colour);
    if (file == null) {
      reporter.write(result, catalogue, language, session.out());
    } else {
      writeFile(reporter, result, catalogue, language);
    }
    if (file != null || (json && TextReporter.sawNothing(result))) {
      session.tell(TextReporter.closing(result, language));
    }
  }

  private void writeFile(
      Reporter reporter, LintResult result, Catalogue catalogue, Language language)
      throws UsageException {
    Path path = Project.resolve(session.workingFolder(), file);
    try (Writer out = Files.newBufferedWriter(path)) {
      reporter.write(result, catalogue, language, out);
    } catch (IOException unwritable) {
      throw new UsageException("output.unwritable", file);
    }
  }
}
