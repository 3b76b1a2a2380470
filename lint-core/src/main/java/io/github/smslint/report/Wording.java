package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.finding.Message;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Says the messages of findings in one language, without the secrets of what they are about. */
public record Wording(Catalogue catalogue, Language language) {

  /** A message, with the secrets of the place that it is about starred out. */
  public String say(Message message, Location about) {
    return MaskedSource.of(about, catalogue.say(message, language));
  }

  /** The fixes without those that would write a secret: masked, they would write the mask. */
  public static List<Fix> fixes(Finding finding) {
    List<Fix> told = new ArrayList<>(finding.fixes().size());
    for (Fix fix : finding.fixes()) {
      if (!spellsOutASecret(fix)) {
        told.add(fix);
      }
    }
    return told;
  }

  private static boolean spellsOutASecret(Fix fix) {
    for (Edit edit : fix.edits()) {
      if (!MaskedSource.of(edit.location(), edit.replacement()).equals(edit.replacement())) {
        return true;
      }
    }
    return false;
  }

  /** What a finding keeps away: the provider's error code as it is, anything else in words. */
  public String prevented(String error) {
    return catalogue.prevented(error, language);
  }
}
