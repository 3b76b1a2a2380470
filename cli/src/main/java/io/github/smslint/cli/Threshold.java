package io.github.smslint.cli;

import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import java.util.List;

/**
 * From which weight on a finding fails the run.
 *
 * @param severity the lightest that fails, or null where none does
 */
record Threshold(Severity severity) {

  private static final List<String> CHOICES = List.of("error", "warning", "info", "never");

  static Threshold of(Arguments arguments) throws UsageException {
    return new Threshold(Severity.named(arguments.choice("fail-on", CHOICES)));
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
