package io.github.smslint.reader.format;

/** Blanks and line breaks; lines end at LF, CR LF or CR. */
public final class Whitespace {

  private Whitespace() {}

  public static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }

  public static boolean isBreak(char character) {
    return character == '\n' || character == '\r';
  }

  public static boolean isBlankOrBreak(char character) {
    return isBlank(character) || isBreak(character);
  }

  /** The offset after the break that begins here. */
  public static int afterBreak(String text, int at, int end) {
    boolean two = text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
    return two ? at + 2 : at + 1;
  }

  /** The offset of the next break, or the end. */
  public static int nextBreak(String text, int from, int end) {
    int at = from;
    while (at < end && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  public static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the range without the blanks there. */
  public static int trimmedEnd(String text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  public static boolean beginsOrEndsBlank(String text) {
    return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
  }

  /** The offset of the first character that is no white space of any kind, or the end. */
  public static int firstVisible(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character that is no white space of any kind, or the start. */
  public static int afterLastVisible(String text, int from, int end) {
    int at = end;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
