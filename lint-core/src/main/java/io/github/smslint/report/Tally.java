package io.github.smslint.report;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import java.util.List;

/** How many findings a run has, by weight. */
public final class Tally {

  private int errors;
  private int warnings;
  private int infos;
  private int files;

  /**
   * @param findings sorted by path
   */
  public Tally(List<Finding> findings) {
    String path = null;
    for (Finding finding : findings) {
      count(finding.severity());
      String next = finding.location().file().path();
      if (!next.equals(path)) {
        files++;
        path = next;
      }
    }
  }

  private void count(Severity severity) {
    if (severity == Severity.ERROR) {
      errors++;
    } else if (severity == Severity.WARNING) {
      warnings++;
    } else {
      infos++;
    }
  }

  public int findings() {
    return errors + warnings + infos;
  }

  public int errors() {
    return errors;
  }

  public int warnings() {
    return warnings;
  }

  public int infos() {
    return infos;
  }

  /** The files in which findings stand. */
  public int files() {
    return files;
  }
}
