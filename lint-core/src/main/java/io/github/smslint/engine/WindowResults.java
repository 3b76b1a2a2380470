package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers what the windows of one manifest gave; may be used by several threads. */
final class WindowResults {

  private final List<Finding> findings = new ArrayList<>();
  private Set<String> fields;
  private int templates;
  private boolean unfit;

  /**
   * Takes what a window gave. Rules judge an item by what its neighbours give as well, so that all
   * windows have to give the same fields.
   *
   * @param result null where the window does not tell everything
   */
  synchronized void add(WindowResult result) {
    if (result == null || (fields != null && !fields.equals(result.fields()))) {
      unfit = true;
      return;
    }
    fields = result.fields();
    findings.addAll(result.findings());
    templates += result.templates();
  }

  synchronized boolean isUnfit() {
    return unfit;
  }

  List<Finding> findings() {
    return findings;
  }

  int templates() {
    return templates;
  }
}
