package io.github.smslint.report;

import java.nio.charset.StandardCharsets;

/** A path as SARIF wants it: a URI with all but plain characters as percent signs and UTF-8. */
final class ArtifactUri {

  private static final String PLAIN = "-._~!$&'()*+,;=@/";
  private static final char LAST_ASCII = '\u007F';

  private ArtifactUri() {}

  /** Whether the path counts from the project root, as one of a file elsewhere does not. */
  static boolean isRelative(String path) {
    return !path.startsWith("/") && !hasDrive(path);
  }

  /** A relative path becomes a relative reference, any other a URI of the scheme {@code file}. */
  static String of(String path) {
    if (isRelative(path)) {
      return escaped(path);
    }
    if (path.startsWith("//")) {
      return "file:" + escaped(path);
    }
    if (hasDrive(path)) {
      return "file:///" + path.substring(0, 2) + escaped(path.substring(2));
    }
    return "file://" + escaped(path);
  }

  private static boolean hasDrive(String path) {
    return path.length() > 2
        && path.charAt(1) == ':'
        && path.charAt(2) == '/'
        && isAsciiLetter(path.charAt(0));
  }

  private static String escaped(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      if (isPlain(character)) {
        uri.append(character);
      } else {
        uri.append('%');
        uri.append(Character.toUpperCase(Character.forDigit(character >> 4, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(character & 15, 16)));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char character) {
    return character <= LAST_ASCII
        && (isAsciiLetter(character)
            || (character >= '0' && character <= '9')
            || PLAIN.indexOf(character) >= 0);
  }

  private static boolean isAsciiLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
