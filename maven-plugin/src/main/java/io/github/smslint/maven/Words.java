package io.github.smslint.maven;

import io.github.smslint.config.Language;
import io.github.smslint.finding.MessageBundle;
import java.util.List;

/** The words of the plugin itself in one language. */
final class Words {

  private final MessageBundle bundle;

  Words(Language language) {
    this.bundle = new MessageBundle(Words.class, "maven_" + language.id() + ".properties");
  }

  String say(String key, String... arguments) {
    return MessageBundle.format(bundle.pattern(key), List.of(arguments));
  }
}
