package io.github.smslint.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report that goes into a file. */
public final class ReportFile {

  private ReportFile() {}

  /**
   * Writes a report over what the file holds; its folders are made where they are missing.
   *
   * @param path absolute
   */
  public static void write(
      Path path, Reporter reporter, LintResult result, Catalogue catalogue, Language language)
      throws IOException {
    Path folder = path.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    // Half a surrogate pair, which JSON can hold, must not end the report as it would by Files.
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(path), UTF_8)) {
      reporter.write(result, catalogue, language, out);
    }
  }
}
