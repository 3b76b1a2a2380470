package io.github.smslint.rules.config;

import io.github.smslint.text.Text;

/**
 * The host in an endpoint as people write it: bare or with scheme, port, path and query.
 *
 * @param name the host in the case in which it is written
 * @param start where it begins in the endpoint's value, UTF-16 from 0
 * @param end where it ends there, exclusive
 */
record EndpointHost(String name, int start, int end) {

  /** The host in a value, or null where there is none or a part of it is not known. */
  static EndpointHost in(String value) {
    int start = 0;
    while (start < value.length() && Character.isWhitespace(value.charAt(start))) {
      start++;
    }
    start = afterScheme(value, start);
    int end = start;
    while (end < value.length() && isHostCharacter(value.charAt(end))) {
      end++;
    }
    if (end < value.length() && value.charAt(end) == Text.HOLE) {
      return null;
    }
    while (end > start && value.charAt(end - 1) == '.') {
      end--;
    }
    return end == start ? null : new EndpointHost(value.substring(start, end), start, end);
  }

  private static int afterScheme(String value, int from) {
    int slash = value.indexOf('/', from);
    boolean scheme =
        slash >= from
            && value.startsWith("//", slash)
            && (slash == from || value.charAt(slash - 1) == ':');
    return scheme ? slash + 2 : from;
  }

  private static boolean isHostCharacter(char character) {
    return Character.isLetterOrDigit(character) || character == '.' || character == '-';
  }
}
