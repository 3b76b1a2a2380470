package io.github.smslint.suppression;

/** What counts as blank around directives. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || character == '\u00A0' || character == '\uFEFF';
  }

  static boolean isBreak(char character) {
    return character == '\n' || character == '\r';
  }

  /** The offset of the first character from an offset on that is not blank, or the end. */
  static int skip(String content, int from, int end) {
    int at = from;
    while (at < end && isBlank(content.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character before an offset that is not blank, or the start. */
  static int skipBack(String content, int from, int start) {
    int at = from;
    while (at > start && isBlank(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
