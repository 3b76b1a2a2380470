package io.github.smslint.reader.ruby;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.reader.source.quote.Escapes;
import io.github.smslint.reader.source.quote.Holes;
import io.github.smslint.reader.source.quote.StringForm;

/** Finds the text that a line announces by {@code <<~WORD} and that goes up to such a line. */
final class RubyHeredoc {

  private static final int NOWHERE = -1;

  private RubyHeredoc() {}

  /** The form of the text that the token announces; null where that is no text but an operator. */
  static StringForm form(String content, int start, int end, Escapes escapes) {
    int from = start + 2;
    char sign = content.charAt(from);
    boolean loose = sign == '~' || sign == '-';
    from += loose ? 1 : 0;
    char quote = content.charAt(from);
    boolean quoted = quote == '"' || quote == '\'' || quote == '`';
    if (!loose && !quoted && !Character.isUpperCase(quote)) {
      return null;
    }
    String word = quoted ? content.substring(from + 1, end - 1) : content.substring(from, end);
    int length = content.length();
    int lineEnd = Whitespace.nextBreak(content, end, length);
    int close = closingLine(content, lineEnd, word);
    if (close == NOWHERE) {
      return null;
    }
    int inside =
        Math.min(Whitespace.afterBreak(content, lineEnd, length), Math.max(lineEnd, close));
    String closing = content.substring(close, content.indexOf(word, close) + word.length());
    boolean plain = quote == '\'';
    return new StringForm(
        content.substring(start, inside),
        closing,
        plain ? Escapes.NONE : escapes,
        plain ? Holes.NONE : Holes.HASH,
        true,
        false);
  }

  /** The line break before the line that holds nothing but the word. */
  private static int closingLine(String content, int from, String word) {
    int length = content.length();
    int at = from;
    while (at < length) {
      int line = Whitespace.afterBreak(content, at, length);
      int first = Whitespace.skipBlanks(content, line, length);
      int next = Whitespace.nextBreak(content, line, length);
      boolean fits = first + word.length() <= next;
      if (fits && content.startsWith(word, first)) {
        int behind = Whitespace.skipBlanks(content, first + word.length(), next);
        if (behind == next) {
          return at;
        }
      }
      at = next;
    }
    return NOWHERE;
  }
}
