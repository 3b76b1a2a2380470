package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The outcome of a run.
 *
 * @param findings sorted by path, place and rule, severities already those of the settings
 * @param suppressed the findings that a comment silences, in the same order; not among the others
 * @param baselined the findings that the baseline knows, in the same order; not among the others
 * @param fixed what was fixed before, or null where no fix was asked for
 * @param againstBaseline whether a baseline is in force, be it one that knows none of the findings
 */
public record LintResult(
    List<Finding> findings,
    List<Finding> suppressed,
    List<Finding> baselined,
    Summary summary,
    Fixed fixed,
    boolean againstBaseline) {

  /** The outcome of a run in which a baseline is in force where it knows anything. */
  public LintResult(
      List<Finding> findings,
      List<Finding> suppressed,
      List<Finding> baselined,
      Summary summary,
      Fixed fixed) {
    this(findings, suppressed, baselined, summary, fixed, !baselined.isEmpty());
  }

  /** The outcome of a run that fixed nothing and has no baseline. */
  public LintResult(List<Finding> findings, List<Finding> suppressed, Summary summary) {
    this(findings, suppressed, List.of(), summary, null);
  }

  /** The outcome with those findings set aside that are silenced. */
  static LintResult of(List<Finding> all, Summary summary) {
    List<Finding> findings = new ArrayList<>(all.size());
    List<Finding> suppressed = new ArrayList<>(0);
    for (Finding finding : all) {
      (finding.silencedBecause() == null ? findings : suppressed).add(finding);
    }
    return new LintResult(findings, suppressed, summary);
  }

  /**
   * The part of the outcome that belongs to some of the files.
   *
   * @param paths takes paths from the project root
   */
  public LintResult within(Predicate<String> paths) {
    return new LintResult(
        in(paths, findings),
        in(paths, suppressed),
        in(paths, baselined),
        summary.within(paths),
        null,
        againstBaseline);
  }

  /**
   * The same with what a baseline knows set aside.
   *
   * @param unknown the findings that it does not know
   * @param known the others
   */
  public LintResult against(List<Finding> unknown, List<Finding> known) {
    return new LintResult(unknown, suppressed, known, summary, fixed, true);
  }

  /** The same after fixes. */
  public LintResult after(Fixed fixes) {
    return new LintResult(findings, suppressed, baselined, summary, fixes, againstBaseline);
  }

  private static List<Finding> in(Predicate<String> paths, List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (paths.test(finding.location().file().path())) {
        kept.add(finding);
      }
    }
    return kept;
  }
}
