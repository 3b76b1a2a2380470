package io.github.smslint.baseline;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.OwnRules;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The findings that a project has accepted for now, so that only new ones count. */
public final class Baseline {

  /** The name of the file at the project root that is taken where none is named. */
  public static final String NAME = Settings.BASELINE;

  /** A baseline that knows nothing. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private final List<BaselineEntry> entries;
  private final Set<String> fingerprints = new HashSet<>();

  Baseline(List<BaselineEntry> entries) {
    this.entries = List.copyOf(entries);
    for (BaselineEntry entry : entries) {
      fingerprints.add(entry.fingerprint());
    }
  }

  /** Reads a baseline; throws {@link BaselineException} where it is none. */
  public static Baseline read(SourceFile file) {
    return new BaselineReader(file).read();
  }

  public List<BaselineEntry> entries() {
    return entries;
  }

  /** The outcome of a run, with those findings set aside that are known. */
  public LintResult apply(LintResult result) {
    if (entries.isEmpty()) {
      return result;
    }
    List<Finding> findings = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    for (Finding finding : result.findings()) {
      (knows(finding) ? known : findings).add(finding);
    }
    return result.against(findings, known);
  }

  private boolean knows(Finding finding) {
    return fingerprints.contains(finding.fingerprint()) && isAcceptable(finding);
  }

  /** That a file cannot be read says nothing about the findings in it. */
  private static boolean isAcceptable(Finding finding) {
    return !finding.rule().equals(OwnRules.UNREADABLE);
  }

  /**
   * The entries whose findings are gone: of files that were inspected, that no longer exist or that
   * the settings ignore. A run over some of the files says nothing about the others.
   *
   * @param result the outcome after {@link #apply}
   * @param exists whether there is a file at a path from the project root
   */
  public List<BaselineEntry> stale(
      LintResult result, SettingsSource settings, Predicate<String> exists) {
    Set<String> found = new HashSet<>();
    for (Finding finding : result.baselined()) {
      found.add(finding.fingerprint());
    }
    Set<String> unreadable = new HashSet<>();
    for (Finding finding : result.findings()) {
      if (!isAcceptable(finding)) {
        unreadable.add(finding.location().file().path());
      }
    }
    List<BaselineEntry> stale = new ArrayList<>();
    for (BaselineEntry entry : entries) {
      String path = entry.path();
      boolean read = result.summary().isInspected(path) && !unreadable.contains(path);
      if (!found.contains(entry.fingerprint())
          && (read || settings.settingsFor(path).isIgnored(path) || !exists.test(path))) {
        stale.add(entry);
      }
    }
    return stale;
  }

  /** The baseline without some of its entries. */
  public Baseline without(List<BaselineEntry> gone) {
    List<BaselineEntry> kept = new ArrayList<>(entries);
    kept.removeAll(gone);
    return new Baseline(kept);
  }

  /**
   * The baseline that takes all findings of a run for known. Entries of files that the run did not
   * inspect stay as they are.
   */
  public Baseline renewed(LintResult result, Predicate<String> exists) {
    Set<BaselineEntry> renewed = new TreeSet<>();
    for (Finding finding : result.findings()) {
      if (isAcceptable(finding)) {
        renewed.add(BaselineEntry.of(finding));
      }
    }
    for (BaselineEntry entry : entries) {
      if (!result.summary().isInspected(entry.path()) && exists.test(entry.path())) {
        renewed.add(entry);
      }
    }
    return new Baseline(new ArrayList<>(renewed));
  }
}
