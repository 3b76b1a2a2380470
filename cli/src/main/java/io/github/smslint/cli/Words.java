package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.MessageBundle;

/** The words of the command line in one language, loaded when something is to be said. */
final class Words {

  private final MessageBundle bundle;

  Words(Language language) {
    this.bundle = new MessageBundle(Words.class, "cli_" + language.id() + ".properties");
  }

  String say(String key, String... arguments) {
    return say(Message.of(key, arguments));
  }

  String say(Message message) {
    return MessageBundle.format(bundle.pattern(message.key()), message.arguments());
  }
}
