package io.github.smslint.reader;

/** Blanks and line breaks; lines end at LF, CR LF or CR. */
final class Whitespace {

  private Whitespace() {}

  static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }

  static boolean isBreak(char character) {
    return character == '\n' || character == '\r';
  }

  static boolean isBlankOrBreak(char character) {
    return isBlank(character) || isBreak(character);
  }

  /** The offset after the break that begins here. */
  static int afterBreak(String text, int at, int end) {
    boolean two = text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
    return two ? at + 2 : at + 1;
  }

  /** The offset of the next break, or the end. */
  static int nextBreak(String text, int from, int end) {
    int at = from;
    while (at < end && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the range without the blanks there. */
  static int trimmedEnd(String text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean beginsOrEndsBlank(String text) {
    return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
  }
}
