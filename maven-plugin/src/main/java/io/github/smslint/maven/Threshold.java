package io.github.smslint.maven;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import java.util.List;

/**
 * From which weight on a finding fails the build.
 *
 * @param severity the lightest that fails, or null where none does
 */
record Threshold(Severity severity) {

  static final List<String> CHOICES = List.of("error", "warning", "info", "never");

  /** The threshold of that name, or null. */
  static Threshold named(String name) {
    return CHOICES.contains(name) ? new Threshold(Severity.named(name)) : null;
  }

  /** The findings that fail the build, in their order. */
  List<Finding> failing(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> severity != null && finding.severity().isAtLeast(severity))
        .toList();
  }
}
