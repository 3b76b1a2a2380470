package io.github.smslint.engine;

import io.github.smslint.config.SettingsSource;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.suppression.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the directives of files silence findings, and reports the directives that silence none. */
final class Silencing {

  private final UnusedSuppressions unused;
  private final MissingReasons unexplained;

  Silencing(Catalogue catalogue, SettingsSource settings) {
    this.unused = new UnusedSuppressions(catalogue, settings);
    this.unexplained = new MissingReasons(settings);
  }

  /**
   * Silences what is covered; gives the findings about directives, in no order.
   *
   * @param sorted findings by path and place, their secrets marked
   * @param files files with directives, in path order
   */
  List<Finding> apply(List<Finding> sorted, List<FileResult> files) {
    int at = 0;
    for (FileResult result : files) {
      SourceFile file = result.facts().file();
      while (at < sorted.size() && path(sorted.get(at)).compareTo(file.path()) < 0) {
        at++;
      }
      int from = at;
      while (at < sorted.size() && path(sorted.get(at)).equals(file.path())) {
        at++;
      }
      List<SilencedRule> named = named(result.suppressions());
      silence(file, named, sorted.subList(from, at));
      unused.report(file, result.suppressions(), named);
      unexplained.report(file, named);
    }
    List<Finding> findings = new ArrayList<>(unused.findings());
    findings.addAll(unexplained.findings());
    return findings;
  }

  private static String path(Finding finding) {
    return finding.location().file().path();
  }

  /** Each rule of each directive, in their order. */
  private static List<SilencedRule> named(List<Suppression> suppressions) {
    List<SilencedRule> named = new ArrayList<>(suppressions.size());
    for (Suppression suppression : suppressions) {
      for (int number = 0; number < suppression.rules().size(); number++) {
        named.add(new SilencedRule(suppression, number));
      }
    }
    return named;
  }

  private static void silence(SourceFile file, List<SilencedRule> named, List<Finding> findings) {
    Map<String, SilenceSweep> sweeps = new HashMap<>();
    for (SilencedRule rule : named) {
      SilenceSweep sweep = sweeps.get(rule.id());
      if (sweep == null) {
        sweep = new SilenceSweep();
        sweeps.put(rule.id(), sweep);
      }
      sweep.add(rule);
    }
    for (Finding finding : findings) {
      SilenceSweep sweep = sweeps.get(finding.rule());
      Suppression by = sweep == null ? null : sweep.next(finding.location().span().start());
      if (by != null) {
        finding.silence(reason(file, by.reason()));
      }
    }
  }

  private static String reason(SourceFile file, Span reason) {
    return reason == null ? "" : MaskedSource.of(new Location(file, reason));
  }
}
