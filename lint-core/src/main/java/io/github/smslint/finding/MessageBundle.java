package io.github.smslint.finding;

import io.github.smslint.resource.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The messages of one language, read from a UTF-8 properties resource. */
public final class MessageBundle {

  private static final String BETWEEN = " = ";

  private final Map<String, String> messages = new HashMap<>();

  /**
   * Reads the resource that stands beside a class; throws {@link IllegalStateException} where there
   * is none.
   */
  public MessageBundle(Class<?> neighbour, String resource) {
    String text = Resource.text(neighbour, resource);
    if (!readLines(text)) {
      load(text);
    }
  }

  /**
   * Reads what is written as here, which takes a system that has just started a sixth of the time
   * that its own reader takes; whether the text is all written so.
   */
  private boolean readLines(String text) {
    int escape = text.indexOf('\\');
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return false;
      }
      if (end > start && text.charAt(start) != '#') {
        int between = text.indexOf(BETWEEN, start);
        if (escape >= 0 && escape < end) {
          if (text.charAt(end - 1) == '\\') {
            return false;
          }
          load(text.substring(start, end));
          escape = text.indexOf('\\', end);
        } else if (between > start && between < end && isPlain(text, start, between, end)) {
          String key = text.substring(start, between);
          messages.put(key, text.substring(between + BETWEEN.length(), end));
        } else {
          return false;
        }
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isPlain(String text, int start, int between, int end) {
    for (int at = start; at < between; at++) {
      char character = text.charAt(at);
      boolean ofKey =
          character >= 'a' && character <= 'z'
              || character >= 'A' && character <= 'Z'
              || character >= '-' && character <= '9';
      if (!ofKey) {
        return false;
      }
    }
    int value = between + BETWEEN.length();
    return value < end && text.charAt(value) > ' ' && text.charAt(end - 1) != '\r';
  }

  private void load(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    for (String key : properties.stringPropertyNames()) {
      messages.put(key, properties.getProperty(key));
    }
  }

  /** The pattern of a key, or null. */
  public String pattern(String key) {
    return messages.get(key);
  }

  /** The pattern with its places filled; a place without an argument stays as it is. */
  public static String format(String pattern, List<String> arguments) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int told = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      boolean place =
          at + 2 < pattern.length()
              && pattern.charAt(at + 2) == '}'
              && pattern.charAt(at + 1) >= '0'
              && pattern.charAt(at + 1) - '0' < arguments.size();
      if (place) {
        filled.append(pattern, told, at).append(arguments.get(pattern.charAt(at + 1) - '0'));
        told = at + 3;
      }
    }
    filled.append(pattern, told, pattern.length());
    return filled.toString();
  }
}
