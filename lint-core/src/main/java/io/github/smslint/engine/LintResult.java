package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of a run.
 *
 * @param findings sorted by path, place and rule, severities already those of the settings
 * @param suppressed the findings that a comment silences, in the same order; not among the others
 */
public record LintResult(List<Finding> findings, List<Finding> suppressed, Summary summary) {

  /** The outcome with those findings set aside that are silenced. */
  static LintResult of(List<Finding> all, Summary summary) {
    List<Finding> findings = new ArrayList<>(all.size());
    List<Finding> suppressed = new ArrayList<>(0);
    for (Finding finding : all) {
      (finding.silencedBecause() == null ? findings : suppressed).add(finding);
    }
    return new LintResult(findings, suppressed, summary);
  }
}
