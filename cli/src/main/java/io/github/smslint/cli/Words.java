package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The words of the command line in one language, loaded when something is to be said. */
final class Words {

  private final Language language;
  private final MessageBundle bundle;

  Words(Language language) {
    this.language = language;
    this.bundle = new MessageBundle(Words.class, "cli_" + language.id() + ".properties");
  }

  String say(String key, String... arguments) {
    return say(Message.of(key, arguments));
  }

  String say(Message message) {
    return MessageBundle.format(bundle.pattern(message.key()), message.arguments());
  }

  /** A help page, its last line ended. */
  String help(String page) throws IOException {
    String resource = "help/" + language.id() + "/" + page + ".txt";
    try (InputStream stream = Words.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
