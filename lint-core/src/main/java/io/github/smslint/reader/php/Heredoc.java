package io.github.smslint.reader.php;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.reader.source.quote.Escapes;
import io.github.smslint.reader.source.quote.Holes;
import io.github.smslint.reader.source.quote.StringForm;

/** Finds how a text ends that goes on up to a line with a word of its own. */
final class Heredoc {

  private Heredoc() {}

  /** The form of the text whose {@code <<<} and word stand from {@code start} to {@code end}. */
  static StringForm form(String content, int start, int end, Escapes escapes) {
    int from = start + 3;
    while (!Character.isJavaIdentifierPart(content.charAt(from)) && from < end - 1) {
      from++;
    }
    int to = from;
    while (to < content.length() && Character.isJavaIdentifierPart(content.charAt(to))) {
      to++;
    }
    boolean plain = from > start && content.charAt(from - 1) == '\'';
    int length = content.length();
    int lineEnd = Whitespace.nextBreak(content, to, length);
    String word = content.substring(from, to);
    int close = closingLine(content, lineEnd, word);
    int inside = lineEnd < length ? Whitespace.afterBreak(content, lineEnd, length) : length;
    String closing = word;
    if (close < 0) {
      closing = "\n" + word;
    } else {
      inside = Math.min(inside, Math.max(lineEnd, close));
      closing = content.substring(close, content.indexOf(word, close) + word.length());
    }
    return new StringForm(
        content.substring(start, inside),
        closing,
        plain ? Escapes.NONE : escapes,
        plain ? Holes.NONE : Holes.PHP,
        true,
        false);
  }

  /** The line break before the line that closes the text, or -1. */
  private static int closingLine(String content, int from, String word) {
    int length = content.length();
    int at = from;
    while (at < length) {
      int line = Whitespace.afterBreak(content, at, length);
      int first = Whitespace.skipBlanks(content, line, length);
      int behind = first + word.length();
      boolean whole = behind >= length || !Character.isJavaIdentifierPart(content.charAt(behind));
      if (whole && content.startsWith(word, first)) {
        return at;
      }
      at = Whitespace.nextBreak(content, line, length);
    }
    return -1;
  }
}
