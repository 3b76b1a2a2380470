package io.github.smslint.reader;

/** Decodes literal and folded YAML block scalars. */
final class YamlBlockScalar {

  private final String text;
  private final int end;
  private final int headerEnd;
  private final int indent;
  private final boolean folded;
  private final DecodedText out;
  private int contentEnd = -1;
  private boolean lastBeginsBlank;

  /**
   * Decodes a block scalar.
   *
   * @param from the offset of its {@code |} or {@code >}
   * @param expected what the parser read, from which indentation and chomping can be told
   */
  YamlBlockScalar(String text, int from, int to, String expected) {
    this.text = text;
    this.end = to;
    this.folded = text.charAt(from) == '>';
    this.headerEnd = Whitespace.nextBreak(text, from, to);
    this.indent = indent(expected);
    this.out = new DecodedText(text, headerEnd);
    lines();
    tail(expected.length() - out.length());
  }

  DecodedText decoded() {
    return out;
  }

  int headerEnd() {
    return headerEnd;
  }

  /** The offset after the last line that is not empty, before its break. */
  int contentEnd() {
    return contentEnd < 0 ? headerEnd : contentEnd;
  }

  boolean isEmpty() {
    return contentEnd < 0;
  }

  int indent() {
    return indent;
  }

  private int indent(String expected) {
    int first = 0;
    while (first < expected.length() && expected.charAt(first) == '\n') {
      first++;
    }
    if (first == expected.length()) {
      return Integer.MAX_VALUE;
    }
    int kept = first;
    while (kept < expected.length() && expected.charAt(kept) == ' ') {
      kept++;
    }
    int lineStart = headerEnd;
    int at = headerEnd;
    while (at < end && (text.charAt(at) == ' ' || Whitespace.isBreak(text.charAt(at)))) {
      at++;
      if (Whitespace.isBreak(text.charAt(at - 1))) {
        lineStart = at;
      }
    }
    return at - lineStart - (kept - first);
  }

  private void lines() {
    int firstLine = headerEnd < end ? Whitespace.afterBreak(text, headerEnd, end) : end;
    int line = firstLine;
    while (line < end) {
      int start = line;
      while (start < end && start - line < indent && text.charAt(start) == ' ') {
        start++;
      }
      int stop = Whitespace.nextBreak(text, start, end);
      if (stop > start) {
        if (start - line < indent) {
          return;
        }
        line(contentEnd < 0 ? firstLine : contentEnd, start, stop);
      }
      line = stop < end ? Whitespace.afterBreak(text, stop, end) : end;
    }
  }

  private void line(int gapStart, int start, int stop) {
    boolean beginsBlank = Whitespace.isBlank(text.charAt(start));
    if (contentEnd >= 0 && folded && !lastBeginsBlank && !beginsBlank) {
      YamlBreaks.fold(out, text, gapStart, start);
    } else {
      YamlBreaks.keep(out, text, gapStart, start, 0);
    }
    out.copy(start, stop);
    contentEnd = stop;
    lastBeginsBlank = beginsBlank;
  }

  /**
   * The newlines at the end, each one break further back than it is written, so that an edit of
   * them all still leaves the break that ends the scalar.
   */
  private void tail(int newlines) {
    if (newlines <= 0 || contentEnd < 0) {
      return;
    }
    out.put('\n', contentEnd, contentEnd);
    int lastBreak = end;
    while (lastBreak > contentEnd && !Whitespace.isBreak(text.charAt(lastBreak - 1))) {
      lastBreak--;
    }
    lastBreak = lastBreakStart(lastBreak);
    out.repeat('\n', newlines - 1, contentEnd, Math.max(contentEnd, lastBreak));
  }

  private int lastBreakStart(int afterBreak) {
    boolean two = afterBreak > contentEnd + 1 && text.startsWith("\r\n", afterBreak - 2);
    return two ? afterBreak - 2 : afterBreak - 1;
  }
}
