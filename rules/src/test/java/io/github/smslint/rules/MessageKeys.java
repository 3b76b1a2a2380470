package io.github.smslint.rules;

import io.github.smslint.config.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The keys for which the rules have words. */
final class MessageKeys {

  private MessageKeys() {}

  static Set<String> of(Language language) {
    Properties messages = new Properties();
    String resource = "messages_" + language.id() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            BuiltinRules.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      messages.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new TreeSet<>(messages.stringPropertyNames());
  }
}
