package io.github.smslint.rules.production;

import io.github.smslint.finding.Finding;
import io.github.smslint.project.Deployment;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;

/** Says of a test asset that it is effective in production, and by which profile. */
public final class ProductionFinding {

  private ProductionFinding() {}

  /**
   * Reports a text; the message's key ends in {@code .profile} where the profile has a name, and
   * {@code effective} is the key of the place that leaves the text as it is.
   */
  public static Finding report(Text text, String key, Deployment deployment, Report report) {
    String profile = deployment.profile();
    String full = profile.isEmpty() ? key : key + ".profile";
    Finding finding = report.finding(text.location(), full, text.value(), profile);
    SourceFile decidedBy = deployment.decidedBy();
    if (decidedBy != null) {
      Location first = new Location(decidedBy, decidedBy.lines().line(1));
      finding.related(first, "effective", profile);
    }
    return finding;
  }
}
