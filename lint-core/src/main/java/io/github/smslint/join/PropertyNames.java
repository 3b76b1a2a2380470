package io.github.smslint.join;

import io.github.smslint.source.Span;

/** Finds the two ways in which a file names a Maven property. */
final class PropertyNames {

  private PropertyNames() {}

  /** The first {@code @name@} from an offset on, or null; an address or a lone mark is none. */
  static Span betweenMarks(String value, int from) {
    int start = value.indexOf('@', from);
    while (start >= 0) {
      int end = endOfName(value, start + 1);
      if (end > start + 1 && end < value.length() && value.charAt(end) == '@') {
        return new Span(start, end + 1);
      }
      start = value.indexOf('@', start + 1);
    }
    return null;
  }

  /** The first {@code ${name}} from an offset on, or null; one with a default is none. */
  static Span inBraces(String value, int from) {
    int start = value.indexOf("${", from);
    while (start >= 0) {
      int end = endOfName(value, start + 2);
      if (end > start + 2 && end < value.length() && value.charAt(end) == '}') {
        return new Span(start, end + 1);
      }
      start = value.indexOf("${", start + 2);
    }
    return null;
  }

  /** Whether people write a property so; names of the environment have no small letters. */
  static boolean isUsual(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 'a' && name.charAt(at) <= 'z') {
        return endOfName(name, 0) == name.length();
      }
    }
    return false;
  }

  private static int endOfName(String value, int from) {
    int end = from;
    while (end < value.length() && isInName(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInName(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || character == '.'
        || character == '-'
        || character == '_';
  }
}
