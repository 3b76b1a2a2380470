package io.github.smslint.text;

import io.github.smslint.source.Span;

/**
 * What a replacement brings together: characters that mean nothing to a format may mean something
 * to it side by side, such as a blank and a {@code #} between which a star is removed.
 */
final class Seams {

  /** No format looks further back than this many characters. */
  private static final int NEAR = 4;

  private Seams() {}

  /**
   * Where the range must end that is replaced: a removal takes the blanks behind it along where
   * they cannot stand alone. Negative where the range cannot be replaced.
   */
  static int end(Literal literal, int start, int end, String replacement) {
    if (fits(literal, start, end, replacement)) {
      return end;
    }
    String value = literal.value();
    int next = end;
    while (next < value.length() && value.charAt(next) == ' ') {
      next++;
    }
    boolean further = replacement.isEmpty() && next > end;
    return further && fits(literal, start, next, replacement) ? next : -1;
  }

  private static boolean fits(Literal literal, int start, int end, String replacement) {
    String value = literal.value();
    String before =
        start > NEAR ? "x" + value.substring(start - NEAR, start) : value.substring(0, start);
    String after =
        end + NEAR < value.length() ? value.substring(end, end + NEAR) + "x" : value.substring(end);
    Notation notation = literal.notation();
    boolean broken =
        notation.encode((before + replacement + after).stripTrailing()) == null
            && notation.encode(before + value.substring(start, end) + after) != null;
    return !broken && !(replacement.isEmpty() && start > 0 && bares(literal, start, end));
  }

  /** Whether a removal leaves a line empty or a blank at its start, where lines are folded. */
  private static boolean bares(Literal literal, int start, int end) {
    String content = literal.file().content();
    Span span = literal.mapping().source(start, end);
    int line = span.start();
    while (line > 0 && " \t".indexOf(content.charAt(line - 1)) >= 0) {
      line--;
    }
    boolean first = line > 0 && "\n\r".indexOf(content.charAt(line - 1)) >= 0;
    if (!first || span.end() == content.length()) {
      return false;
    }
    String lines = literal.notation().encode("x\ny");
    return (lines == null || lines.indexOf('\n') < 0)
        && " \t\r\n".indexOf(content.charAt(span.end())) >= 0;
  }
}
