package io.github.smslint.recognizer.credential;

/** Walks back from a value over the names that stand before it, within a bounded reach. */
final class Lookback {

  private static final int REACH = 240;
  private static final int LINES = 2;
  private static final String OPERATORS = "=:,(>|{[<：，（";
  private static final String SKIPPED = " \t\"'`\\-.?!*/#@+“”‘’";

  private final String content;
  private final int limit;
  private int at;
  private int lines;
  private boolean operator;
  private boolean comma;
  private boolean brace;
  private boolean spaced;
  private int start;
  private int end;

  Lookback(String content, int valueStart) {
    this.content = content;
    this.limit = Math.max(0, valueStart - REACH);
    this.at = valueStart;
  }

  /** Goes to the name before; false where a statement ends first or none is in reach. */
  boolean next() {
    operator = false;
    comma = false;
    brace = false;
    spaced = true;
    while (at > limit && skips(content.charAt(at - 1))) {
      at--;
    }
    end = at;
    while (at > limit && isNameCharacter(content.charAt(at - 1))) {
      at--;
    }
    start = at;
    return start < end;
  }

  String name() {
    return content.substring(start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether more than blanks, quotes and line ends stood behind the name. */
  boolean operator() {
    return operator;
  }

  /** Whether a comma and no other operator stood there. */
  boolean onlyComma() {
    return comma && !operator;
  }

  /** Whether an opening brace stood there, so that what comes before is of another object. */
  boolean brace() {
    return brace;
  }

  /**
   * Whether nothing but blanks or a colon stood there: {@code AccessKey Secret}, {@code a: String}.
   */
  boolean spaced() {
    return spaced;
  }

  private boolean skips(char character) {
    if (character == ' ' || character == '\t') {
      return true;
    }
    if (character == '\n' || character == '\r') {
      lines += character == '\n' || KeyShape.at(content, at) != '\n' ? 1 : 0;
      spaced = false;
      return lines <= LINES;
    }
    if (OPERATORS.indexOf(character) >= 0) {
      comma |= character == ',' || character == '，';
      operator |= character != ',' && character != '，';
      brace |= character == '{';
      spaced &= character == ':';
      return true;
    }
    if (SKIPPED.indexOf(character) < 0) {
      return false;
    }
    spaced = false;
    return true;
  }

  private static boolean isNameCharacter(char character) {
    return Character.isLetterOrDigit(character)
        || character == '_'
        || character == '$'
        || character == '.'
        || character == '-';
  }
}
