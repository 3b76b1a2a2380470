package io.github.smslint.cli;

import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;

/**
 * From which weight on a finding fails the run.
 *
 * @param severity the lightest that fails, or null where none does
 */
record Threshold(Severity severity) {

  static Threshold of(Arguments arguments) {
    return new Threshold(Severity.named(arguments.choice("fail-on")));
  }

  /**
   * The exit code of a run that only tells what fixes would change.
   *
   * @param changes whether they would change anything
   * @param left what would be found after them
   */
  int exitCodeOfDiff(boolean changes, LintResult left) {
    return changes && severity != null ? ExitCode.FINDINGS : exitCode(left);
  }

  int exitCode(LintResult result) {
    for (Finding finding : result.findings()) {
      if (severity != null && finding.severity().isAtLeast(severity)) {
        return ExitCode.FINDINGS;
      }
    }
    return ExitCode.CLEAN;
  }
}
