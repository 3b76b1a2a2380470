package io.github.smslint.report.html;

import io.github.smslint.finding.MaskedSource;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;

/**
 * The lines of a place with the place itself marked. Lines around it are left out, since they may
 * hold what is none of a report's business; of long lines only the surroundings are shown.
 */
record FrameView(Markup markup, PageWords words) {

  private static final int LINES = 6;
  private static final int BEFORE = 80;
  private static final int WINDOW = 400;
  private static final String CUT = "…";

  /** Writes the frame; nothing where there is nothing to be seen. */
  void write(Location location) {
    SourceFile file = location.file();
    if (file.isBinary() || file.content().isEmpty()) {
      return;
    }
    LineIndex lines = file.lines();
    int first = lines.lineOf(location.span().start());
    int last = Math.max(first, location.end().line());
    markup.open("pre", "class", "frame", "translate", "no");
    int shown = Math.min(last, first + LINES - 1);
    for (int line = first; line <= shown; line++) {
      line(location, line);
    }
    if (shown < last) {
      String more = words.say("frame.more", Integer.toString(last - shown));
      markup.element("span", more, "class", "more");
    }
    markup.close("pre").line();
  }

  private void line(Location location, int line) {
    Span whole = location.file().lines().line(line);
    int start = Math.max(whole.start(), Math.min(location.span().start(), whole.end()));
    int end = Math.max(start, Math.min(location.span().end(), whole.end()));
    String content = location.file().content();
    int from = start - whole.start() <= BEFORE ? whole.start() : start - BEFORE;
    int to = Math.min(whole.end(), from + WINDOW);
    from = inPair(content, from) ? from - 1 : from;
    to = inPair(content, to) ? to - 1 : to;
    end = Math.min(end, Math.max(start, to));
    markup.open("span", "class", "line");
    markup.element("span", Integer.toString(line), "class", "number");
    markup.open("code");
    markup.raw(from > whole.start() ? CUT : "");
    code(location, from, start);
    markup.open("mark", "class", start == end ? "caret" : null);
    code(location, start, end);
    markup.close("mark");
    code(location, end, Math.max(end, to));
    markup.raw(to < whole.end() ? CUT : "");
    markup.close("code").close("span");
  }

  private void code(Location location, int from, int to) {
    markup.code(MaskedSource.of(new Location(location.file(), new Span(from, to))));
  }

  /** Whether an offset parts the two halves of a character. */
  static boolean inPair(String content, int at) {
    return at > 0
        && at < content.length()
        && Character.isLowSurrogate(content.charAt(at))
        && Character.isHighSurrogate(content.charAt(at - 1));
  }
}
