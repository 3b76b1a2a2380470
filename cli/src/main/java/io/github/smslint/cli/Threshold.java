package io.github.smslint.cli;

import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.report.TextReporter;

/**
 * What fails a run.
 *
 * @param severity the lightest finding that fails, or null where none does
 * @param maxWarnings how many warnings do not fail yet
 * @param failOnEmpty whether it fails where nothing was inspected
 */
record Threshold(Severity severity, int maxWarnings, boolean failOnEmpty) {

  static Threshold of(Arguments arguments) throws UsageException {
    return new Threshold(
        Severity.named(arguments.choice("fail-on")),
        arguments.number("max-warnings", 0, Integer.MAX_VALUE),
        arguments.has("fail-on-empty"));
  }

  /**
   * The exit code of a run that only tells what fixes would change.
   *
   * @param changes whether they would change anything
   * @param left what would be found after them
   */
  int exitCodeOfDiff(boolean changes, LintResult left) {
    int code = exitCode(left);
    return changes && severity != null ? Math.max(ExitCode.FINDINGS, code) : code;
  }

  int exitCode(LintResult result) {
    if (failOnEmpty && TextReporter.sawNothing(result)) {
      return ExitCode.USAGE;
    }
    for (Finding finding : result.findings()) {
      if (severity != null && finding.severity().isAtLeast(severity)) {
        return ExitCode.FINDINGS;
      }
    }
    return hasTooManyWarnings(result) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  boolean hasTooManyWarnings(LintResult result) {
    return warnings(result) > maxWarnings;
  }

  static int warnings(LintResult result) {
    int warnings = 0;
    for (Finding finding : result.findings()) {
      warnings += finding.severity() == Severity.WARNING ? 1 : 0;
    }
    return warnings;
  }
}
