package io.github.smslint.rules.production;

import io.github.smslint.finding.Finding;
import io.github.smslint.project.Deployment;
import io.github.smslint.rule.Report;
import io.github.smslint.text.Text;

/** Says of a test asset that it is effective in production, and by which profile. */
public final class ProductionFinding {

  private ProductionFinding() {}

  /**
   * Reports a text; the message's key ends in {@code .profile} where the profile has a name, {@code
   * taken} is the key of the reference by which a build takes it, and {@code effective} that of the
   * place that leaves it as it is.
   */
  public static Finding report(Text text, String key, Deployment deployment, Report report) {
    String profile = deployment.profile();
    String full = profile.isEmpty() ? key : key + ".profile";
    Finding finding = report.finding(text.location(), full, text.value(), profile);
    if (deployment.takenBy() != null) {
      finding.related(deployment.takenBy(), "taken");
    }
    if (deployment.decidedBy() != null) {
      finding.related(deployment.decidedBy(), "effective", profile);
    }
    return finding;
  }
}
