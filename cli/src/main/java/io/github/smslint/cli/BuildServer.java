package io.github.smslint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.GithubReporter;
import io.github.smslint.report.MarkdownReporter;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * GitHub Actions, where a run that asks for no format also gives annotations and a summary. Other
 * servers want a file, which nobody should find who did not ask for it.
 */
final class BuildServer {

  private BuildServer() {}

  /**
   * Tells the server what was found.
   *
   * @param quiet whether only errors are annotated; the summary tells all
   * @throws IOException where the standard output cannot be written
   */
  static void tell(
      LintResult result, Catalogue catalogue, Language language, boolean quiet, Session session)
      throws IOException {
    Severity lightest = quiet ? Severity.ERROR : Severity.INFO;
    GithubReporter.annotate(result, lightest, catalogue, language, session.out());
    String summary = session.environment("GITHUB_STEP_SUMMARY");
    if (!summary.isEmpty()) {
      append(summary, result, catalogue, language);
    }
  }

  /** The summary is an extra: where its file cannot be written, the run is none the worse. */
  private static void append(
      String file, LintResult result, Catalogue catalogue, Language language) {
    try (Writer out =
        new OutputStreamWriter(Files.newOutputStream(Path.of(file), CREATE, APPEND), UTF_8)) {
      new MarkdownReporter().write(result, catalogue, language, out);
    } catch (IOException | InvalidPathException unwritable) {
      // The annotations and the log tell the same.
    }
  }
}
