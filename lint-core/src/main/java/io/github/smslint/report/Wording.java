package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.finding.Message;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;

/** Says the messages of findings in one language, without the secrets of what they are about. */
record Wording(Catalogue catalogue, Language language) {

  String say(Message message, Location about) {
    return MaskedSource.of(about, catalogue.say(message, language));
  }

  /** What a finding keeps away: the provider's error code as it is, anything else in words. */
  String prevented(String error) {
    Message message = Message.of("prevents." + error);
    String said = catalogue.say(message, language);
    return said.equals(message.key()) ? error : said;
  }
}
