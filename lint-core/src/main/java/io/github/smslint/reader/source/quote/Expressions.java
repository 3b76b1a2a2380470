package io.github.smslint.reader.source.quote;

/** Finds where the expressions end that stand in strings. */
final class Expressions {

  private static final int NOWHERE = -1;
  private static final int LONGEST = 2_000;

  private Expressions() {}

  /** The offset behind the brace that closes the one at an offset, or -1. */
  static int braceEnd(String content, int open, int limit) {
    int depth = 0;
    int end = Math.min(limit, open + LONGEST);
    int at = open;
    while (at < end) {
      char character = content.charAt(at);
      if (character == '{') {
        depth++;
      } else if (character == '}') {
        depth--;
        if (depth == 0) {
          return at + 1;
        }
      } else if (character == '"' || character == '\'' || character == '`') {
        at = quotedEnd(content, at, end);
      }
      at++;
    }
    return NOWHERE;
  }

  /** The offset of the quote that ends a string, or of its opening one where none does. */
  private static int quotedEnd(String content, int open, int end) {
    char quote = content.charAt(open);
    for (int at = open + 1; at < end; at++) {
      if (content.charAt(at) == '\\') {
        at++;
      } else if (content.charAt(at) == quote) {
        return at;
      }
    }
    return open;
  }
}
