package io.github.smslint.cli;

import io.github.smslint.finding.Message;
import io.github.smslint.rule.NearestName;
import java.util.Collection;

/** A command line that cannot be followed. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message message;

  /**
   * @param key the key of the message among the words of the command line
   */
  UsageException(String key, String... arguments) {
    super(key);
    this.message = Message.of(key, arguments);
  }

  /**
   * A word that is none of the known ones; the message names the nearest or else all.
   *
   * @param key the key, completed by {@code .nearest} or {@code .known}
   */
  static UsageException unknown(String key, String word, Collection<String> known) {
    return unknown(key, word, known, "");
  }

  /**
   * The same about a word of something that the message names.
   *
   * @param of what the word was given for
   */
  static UsageException unknown(String key, String word, Collection<String> known, String of) {
    String nearest = NearestName.of(word, known);
    return nearest == null
        ? new UsageException(key + ".known", word, String.join(", ", known), of)
        : new UsageException(key + ".nearest", word, nearest, of);
  }

  Message message() {
    return message;
  }
}
