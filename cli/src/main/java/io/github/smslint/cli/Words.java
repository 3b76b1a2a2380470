package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.MessageBundle;

/** The words of the command line in one language, loaded when something is to be said. */
final class Words {

  private final Language language;
  private MessageBundle bundle;

  Words(Language language) {
    this.language = language;
  }

  String say(String key, String... arguments) {
    return say(Message.of(key, arguments));
  }

  synchronized String say(Message message) {
    if (bundle == null) {
      bundle = new MessageBundle(Words.class, "cli_" + language.id() + ".properties");
    }
    return MessageBundle.format(bundle.pattern(message.key()), message.arguments());
  }

  /**
   * A sentence about a number of things, which stands at {@code {0}}.
   *
   * @param key the key, completed by {@code .one} where it is one thing
   */
  String count(String key, int number, String argument) {
    return say(number == 1 ? key + ".one" : key, Integer.toString(number), argument);
  }
}
