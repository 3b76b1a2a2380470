package io.github.smslint.finding;

import io.github.smslint.resource.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** The messages of one language, read from a UTF-8 properties resource. */
public final class MessageBundle {

  private final Properties messages = new Properties();

  /**
   * Reads the resource that stands beside a class; throws {@link IllegalStateException} where there
   * is none.
   */
  public MessageBundle(Class<?> neighbour, String resource) {
    try {
      messages.load(new StringReader(Resource.text(neighbour, resource)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The pattern of a key, or null. */
  public String pattern(String key) {
    return messages.getProperty(key);
  }

  /** The pattern with its places filled; a place without an argument stays as it is. */
  public static String format(String pattern, List<String> arguments) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      char character = pattern.charAt(at);
      boolean place =
          character == '{'
              && at + 2 < pattern.length()
              && pattern.charAt(at + 2) == '}'
              && pattern.charAt(at + 1) >= '0'
              && pattern.charAt(at + 1) - '0' < arguments.size();
      if (place) {
        filled.append(arguments.get(pattern.charAt(at + 1) - '0'));
        at += 3;
      } else {
        filled.append(character);
        at++;
      }
    }
    return filled.toString();
  }
}
