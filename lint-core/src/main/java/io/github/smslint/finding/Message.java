package io.github.smslint.finding;

import java.util.List;

/**
 * Words for the user, still without a language.
 *
 * @param key the key in the message bundle
 * @param arguments what stands at {@code {0}}, {@code {1}} … in it; never a secret in clear
 */
public record Message(String key, List<String> arguments) {

  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }
}
