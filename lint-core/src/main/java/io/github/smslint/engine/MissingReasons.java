package io.github.smslint.engine;

import io.github.smslint.config.SettingsSource;
import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.recognizer.FilePurpose;
import io.github.smslint.rule.OwnRules;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.suppression.Suppression;
import java.util.ArrayList;
import java.util.List;

/** Reports the directives that silence something without saying why, where the user wants that. */
final class MissingReasons {

  private static final String ID = OwnRules.MISSING_REASON;

  private final SettingsSource settings;
  private final List<Finding> findings = new ArrayList<>(0);

  MissingReasons(SettingsSource settings) {
    this.settings = settings;
  }

  List<Finding> findings() {
    return findings;
  }

  /**
   * Reports one finding for each such directive of a file that counts.
   *
   * @param named the rules of the directives, used by now or never
   */
  void report(SourceFile file, List<SilencedRule> named) {
    FilePurpose purpose = FilePurpose.of(file.path());
    boolean counts = purpose != FilePurpose.DOCUMENTATION && purpose != FilePurpose.BUILD_OUTPUT;
    if (!counts || !settings.settingsFor(file.path()).isReasonRequired()) {
      return;
    }
    Suppression last = null;
    for (SilencedRule rule : named) {
      Suppression suppression = rule.suppression();
      if (rule.isUsed() && suppression.reason() == null && suppression != last) {
        Location place = new Location(file, suppression.span());
        Message message = Message.of(ID + ".missing");
        findings.add(new Finding(ID, Severity.WARNING, place, message, List.of()));
        last = suppression;
      }
    }
  }
}
