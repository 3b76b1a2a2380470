package io.github.smslint.maven;

import io.github.smslint.baseline.BaselineEntry;
import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.report.TextReporter;
import io.github.smslint.rule.Catalogue;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells what is wrong in one module.
 *
 * @param result the module's part
 */
record ModuleReport(LintResult result, Catalogue catalogue, Language language) {

  /** Writes each finding at its weight, in one piece because threads share the log. */
  void write(Log log) {
    List<String> pages = new TextReporter(false).pages(result, catalogue, language);
    for (int at = 0; at < pages.size(); at++) {
      write(log, result.findings().get(at).severity(), pages.get(at).stripTrailing());
    }
    log.info(
        TextReporter.sawNothing(result)
            ? new Words(language).say("nothing")
            : TextReporter.closing(result, language));
  }

  /** Tells which entries of the baseline name findings that are gone. */
  void tellStale(List<BaselineEntry> stale, String baseline, Log log) {
    Words words = new Words(language);
    StringBuilder told = new StringBuilder();
    told.append(words.say("stale", Integer.toString(stale.size()), baseline));
    for (BaselineEntry entry : stale) {
      told.append("\n  ").append(entry.path()).append(": ").append(entry.rule());
      if (!entry.context().isEmpty()) {
        told.append(" (").append(entry.context()).append(')');
      }
    }
    log.info(told);
  }

  private static void write(Log log, Severity severity, String page) {
    switch (severity) {
      case ERROR -> log.error(page);
      case WARNING -> log.warn(page);
      default -> log.info(page);
    }
  }

  /**
   * How much is wrong, and what to run next.
   *
   * @param failing findings of this module, at least one
   * @param explain the command that explains a rule, up to its name
   */
  String failure(List<Finding> failing, String explain) {
    String counts = TextReporter.counts(failing, language);
    Words words = new Words(language);
    for (Finding finding : failing) {
      if (catalogue.page(finding.rule(), language) != null) {
        return words.say("failed.explain", counts, explain + " -Dsmslint.rule=" + finding.rule());
      }
    }
    return words.say("failed", counts);
  }
}
