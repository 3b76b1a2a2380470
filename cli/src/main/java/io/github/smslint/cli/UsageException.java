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
    String nearest = NearestName.of(word, known);
    return nearest == null
        ? new UsageException(key + ".known", word, String.join(", ", known))
        : new UsageException(key + ".nearest", word, nearest);
  }

  Message message() {
    return message;
  }
}
