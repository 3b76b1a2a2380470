package io.github.smslint.reader.yaml;

import io.github.smslint.reader.format.Whitespace;

/** What a block scalar says; a folded one only if all its lines have the same indentation. */
final class SimpleYamlBlock {

  private final String text;
  private final boolean folded;
  private final char chomping;
  private final StringBuilder value = new StringBuilder();
  private int indent = -1;
  private int breaks;
  private int end;

  private SimpleYamlBlock(String text, boolean folded, char chomping) {
    this.text = text;
    this.folded = folded;
    this.chomping = chomping;
  }

  /**
   * Reads a block scalar.
   *
   * @param at the offset of its {@code |} or {@code >}
   * @param headerEnd where its first line ends
   * @param outer the column of the map or list that it is in
   * @return null if it is not simple
   */
  static SimpleYamlBlock read(String text, int at, int headerEnd, int outer) {
    boolean bare = headerEnd == at + 1;
    char chomping = bare ? ' ' : text.charAt(at + 1);
    boolean known = bare || headerEnd == at + 2 && (chomping == '-' || chomping == '+');
    if (!known || headerEnd == text.length()) {
      return null;
    }
    SimpleYamlBlock block = new SimpleYamlBlock(text, text.charAt(at) == '>', chomping);
    int first = Whitespace.afterBreak(text, headerEnd, text.length());
    return block.lines(first, outer) ? block : null;
  }

  String value() {
    return value.toString();
  }

  /** Where the line begins that does not belong to it any more. */
  int end() {
    return end;
  }

  private boolean lines(int first, int outer) {
    int length = text.length();
    end = first;
    while (end < length) {
      int at = end;
      while (at < length && text.charAt(at) == ' ') {
        at++;
      }
      int stop = Whitespace.nextBreak(text, at, length);
      int column = at - end;
      if (at < stop && column <= outer) {
        break;
      }
      if (stop == length || (at < stop ? !line(at, stop, column) : column > Math.max(0, indent))) {
        return false;
      }
      end = Whitespace.afterBreak(text, stop, length);
      breaks++;
    }
    return chomp();
  }

  private boolean line(int at, int stop, int column) {
    boolean first = indent < 0;
    int deeper = first ? 0 : column - indent;
    if (deeper < 0 || deeper > 0 && folded || isStrange(at, stop)) {
      return false;
    }
    if (!first && folded && breaks == 1) {
      value.append(' ');
    } else {
      appendBreaks(first || !folded ? breaks : breaks - 1);
    }
    value.append(text, at - deeper, stop);
    indent = column - deeper;
    breaks = 0;
    return true;
  }

  private boolean isStrange(int from, int stop) {
    for (int at = from; at < stop; at++) {
      if (SimpleYamlLine.isStrange(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean chomp() {
    if (chomping != '-') {
      appendBreaks(chomping == '+' ? breaks : Math.min(1, breaks));
    }
    return indent >= 0;
  }

  private void appendBreaks(int count) {
    for (int left = count; left > 0; left--) {
      value.append('\n');
    }
  }
}
