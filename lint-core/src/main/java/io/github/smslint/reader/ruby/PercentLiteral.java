package io.github.smslint.reader.ruby;

import io.github.smslint.reader.source.quote.Escapes;
import io.github.smslint.reader.source.quote.Holes;
import io.github.smslint.reader.source.quote.StringForm;

/** Literals whose quotes the writer chooses: {@code %q(...)}, {@code %Q{...}}, {@code %w[...]}. */
final class PercentLiteral {

  /** A bound keeps a file of many unclosed ones linear. */
  private static final int LONGEST = 20_000;

  private PercentLiteral() {}

  /** The offset of what closes the literal whose opening ends at an offset, or -1. */
  static int close(String content, int inside) {
    char open = content.charAt(inside - 1);
    char close = closing(open);
    int limit = Math.min(content.length(), inside + LONGEST);
    int depth = 0;
    for (int at = inside; at < limit; at++) {
      char character = content.charAt(at);
      if (character == '\\') {
        at++;
      } else if (character == close) {
        if (depth == 0) {
          return at;
        }
        depth--;
      } else if (character == open) {
        depth++;
      }
    }
    return -1;
  }

  /** Whether the literal holds its own brackets again, which are part of its text then. */
  static boolean isNested(String content, int inside, int close) {
    char open = content.charAt(inside - 1);
    int again = closing(open) == open ? -1 : content.indexOf(open, inside);
    return again >= 0 && again < close;
  }

  /** The form of a literal that is not nested. */
  static StringForm form(String content, int start, int end, Escapes escapes) {
    char kind = content.charAt(start + 1);
    boolean plain = kind == 'q' || kind == 's';
    return new StringForm(
        content.substring(start, end),
        String.valueOf(closing(content.charAt(end - 1))),
        plain ? Escapes.SINGLE : escapes,
        plain ? Holes.NONE : Holes.HASH,
        true,
        false);
  }

  /** Whether it is a list of words: {@code %w} or {@code %i}. */
  static boolean isList(String content, int start) {
    char kind = Character.toLowerCase(content.charAt(start + 1));
    return kind == 'w' || kind == 'i';
  }

  private static char closing(char open) {
    switch (open) {
      case '(':
        return ')';
      case '[':
        return ']';
      case '{':
        return '}';
      case '<':
        return '>';
      default:
        return open;
    }
  }
}
