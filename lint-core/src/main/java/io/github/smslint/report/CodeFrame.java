package io.github.smslint.report;

import io.github.smslint.finding.MaskedSource;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.DisplayWidth;

/**
 * The line on which a location begins, as a terminal shows it, and where the location stands in it.
 * Of a long line only the surroundings are shown.
 *
 * @param line the number of the line, from 1
 * @param shown the line with secrets masked, tabs expanded and hidden characters told by number
 * @param caret the cells before the location
 * @param width the cells of the location on this line, at least 1
 */
record CodeFrame(int line, String shown, int caret, int width) {

  private static final char CUT = '…';
  private static final char EMOJI_STYLE = '\uFE0F';
  private static final int TAB = 4;
  private static final int CELLS = 100;
  private static final int CELLS_BEFORE = 40;

  /** Bound what is looked at where characters take no cell at all. */
  private static final int CHARACTERS = 400;

  private static final int CHARACTERS_BEFORE = 200;

  /** The frame of a location, or null where there is nothing to be seen. */
  static CodeFrame of(Location location) {
    SourceFile file = location.file();
    if (file.isBinary()) {
      return null;
    }
    LineIndex lines = file.lines();
    Span span = location.span();
    int line = lines.lineOf(span.start());
    Span whole = lines.line(line);
    if (whole.isEmpty()) {
      return null;
    }
    int start = Math.min(span.start(), whole.end());
    int end = Math.max(start, Math.min(span.end(), whole.end()));
    Span window = window(file.content(), whole, start);
    return new Drawing(location, whole, window).frame(line, start, end);
  }

  private static Span window(String content, Span whole, int mark) {
    int end = forward(content, whole.start(), whole.end());
    if (end == whole.end()) {
      return whole;
    }
    int start =
        back(content, Math.max(whole.start(), mark - CHARACTERS_BEFORE), mark, CELLS_BEFORE);
    end = forward(content, start, whole.end());
    if (end == whole.end()) {
      start = back(content, Math.max(whole.start(), end - CHARACTERS), end, CELLS);
    }
    return new Span(start, end);
  }

  private static int forward(String content, int from, int limit) {
    int at = from;
    int used = 0;
    while (at < limit && at - from < CHARACTERS) {
      int codePoint = content.codePointAt(at);
      used += cells(codePoint);
      if (used > CELLS) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static int back(String content, int limit, int from, int cells) {
    int at = from;
    int used = 0;
    while (at > limit) {
      int codePoint = content.codePointBefore(at);
      used += cells(codePoint);
      if (used > cells) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return at;
  }

  private static int cells(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    return VisibleText.isHidden(codePoint)
        ? VisibleText.number(codePoint).length()
        : DisplayWidth.of(codePoint);
  }

  /** Puts the characters of a window one after another and counts the cells. */
  private static final class Drawing {

    private final Span whole;
    private final Span window;
    private final String excerpt;
    private final StringBuilder shown;
    private int column;
    private int last;

    Drawing(Location location, Span whole, Span window) {
      this.whole = whole;
      this.window = window;
      this.excerpt = MaskedSource.of(new Location(location.file(), window));
      this.shown = new StringBuilder(excerpt.length() + 2);
    }

    CodeFrame frame(int line, int start, int end) {
      if (window.start() > whole.start()) {
        cut();
      }
      int caret = -1;
      int caretEnd = 0;
      for (int at = 0; at < excerpt.length(); ) {
        int offset = window.start() + at;
        int codePoint = excerpt.codePointAt(at);
        boolean first = caret < 0 && offset >= start;
        if (first) {
          caret = column;
        }
        draw(codePoint, first);
        caretEnd = offset < end ? column : caretEnd;
        at += Character.charCount(codePoint);
      }
      caret = caret < 0 ? column : caret;
      if (window.end() < whole.end()) {
        cut();
      }
      return new CodeFrame(line, shown.toString(), caret, Math.max(1, caretEnd - caret));
    }

    private void draw(int codePoint, boolean first) {
      int width = codePoint == EMOJI_STYLE && last == 1 ? 1 : DisplayWidth.of(codePoint);
      last = 0;
      if (codePoint == '\t') {
        append("    ".substring(column % TAB));
      } else if (VisibleText.isHidden(codePoint) || (first && width == 0)) {
        append(VisibleText.number(codePoint));
      } else {
        shown.appendCodePoint(codePoint);
        column += width;
        last = width;
      }
    }

    private void append(String narrow) {
      shown.append(narrow);
      column += narrow.length();
    }

    private void cut() {
      shown.append(CUT);
      column += DisplayWidth.of(CUT);
    }
  }
}
