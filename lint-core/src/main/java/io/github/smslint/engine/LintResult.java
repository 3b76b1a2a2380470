package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import java.util.List;

/**
 * The outcome of a run.
 *
 * @param findings sorted by path, place and rule, severities already those of the settings
 * @param suppressed the findings that a comment silences, in the same order; not among the others
 * @param fixed what was fixed before, or null where no fix was asked for
 */
public record LintResult(
    List<Finding> findings, List<Finding> suppressed, Summary summary, Fixed fixed) {

  /** The outcome of a run that fixed nothing. */
  public LintResult(List<Finding> findings, List<Finding> suppressed, Summary summary) {
    this(findings, suppressed, summary, null);
  }

  /** The same after fixes. */
  public LintResult after(Fixed fixes) {
    return new LintResult(findings, suppressed, summary, fixes);
  }
}
