package io.github.smslint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.GithubReporter;
import io.github.smslint.report.JsonReporter;
import io.github.smslint.report.Reporter;
import io.github.smslint.report.SarifReporter;
import io.github.smslint.report.TextReporter;
import io.github.smslint.report.UnifiedDiff;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a report goes and what it looks like. */
final class ReportTarget {

  private final String format;
  private final String file;
  private final boolean colour;
  private final Session session;

  /** Takes the options {@code --format}, {@code --output} and {@code --color}. */
  ReportTarget(Arguments arguments, Session session) {
    this.session = session;
    this.format = arguments.choice("format");
    this.file = arguments.value("output");
    String when = arguments.choice("color");
    this.colour = when.equals("always") || (when.equals("auto") && isColourful());
  }

  private boolean isColourful() {
    return isText()
        && file == null
        && session.environment("NO_COLOR").isEmpty()
        && !session.environment("TERM").equals("dumb")
        && session.terminal().isThere();
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
    Reporter reporter = reporter(fixedText);
    if (file == null) {
      reporter.write(result, catalogue, language, session.out());
    } else {
      writeFile(reporter, result, catalogue, language);
    }
    if (file != null || (isData() && TextReporter.sawNothing(result))) {
      session.tell(TextReporter.closing(result, language));
    }
  }

  /** The reporter of the format; only the one that is needed is loaded. */
  private Reporter reporter(String fixedText) {
    switch (format) {
      case "json":
        return new JsonReporter(fixedText);
      case "sarif":
        return new SarifReporter(Main.version());
      case "github":
        return new GithubReporter();
      default:
        return new TextReporter(colour);
    }
  }

  /** Whether the report has no closing line of its own. */
  private boolean isData() {
    return format.equals("json") || format.equals("sarif");
  }

  private void writeFile(
      Reporter reporter, LintResult result, Catalogue catalogue, Language language)
      throws UsageException {
    Path path = Project.resolve(session.workingFolder(), file);
    // Half a surrogate pair, which JSON can hold, must not end the report as it would by Files.
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(path), UTF_8)) {
      reporter.write(result, catalogue, language, out);
    } catch (IOException unwritable) {
      throw new UsageException("output.unwritable", file);
    }
  }
}
