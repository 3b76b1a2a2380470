package io.github.smslint.report.html;

import io.github.smslint.finding.Fix;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.source.Edit;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A fix as the lines before and after it; edits that share a line are shown together. */
record FixView(Markup markup, PageWords words) {

  private static final int AROUND = 80;
  private static final int BETWEEN = 400;
  private static final String CUT = "…";

  private static final Comparator<Edit> BY_PLACE =
      Comparator.comparing((Edit edit) -> edit.location().file().path())
          .thenComparingInt(edit -> edit.location().span().start())
          .thenComparingInt(edit -> edit.location().span().end());

  /**
   * Writes the fix.
   *
   * @param title what it does, in words
   * @param home the file of the finding, which needs no naming
   */
  void write(Fix fix, String title, SourceFile home) {
    String safety = fix.safety().id();
    markup.open("section", "class", "fix");
    markup.open("p", "class", "fix-title");
    markup.element("span", words.say("fix." + safety), "class", "safety " + safety);
    markup.raw(" ").text(title).close("p");
    List<Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(BY_PLACE);
    int from = 0;
    for (int at = 1; at <= edits.size(); at++) {
      if (at == edits.size() || !touch(edits.get(at - 1), edits.get(at))) {
        hunk(edits.subList(from, at), home);
        from = at;
      }
    }
    markup.close("section").line();
  }

  private static boolean touch(Edit one, Edit next) {
    SourceFile file = one.location().file();
    return file.path().equals(next.location().file().path())
        && lastLine(one) >= file.lines().lineOf(next.location().span().start());
  }

  private static int lastLine(Edit edit) {
    LineIndex lines = edit.location().file().lines();
    Span span = edit.location().span();
    return Math.max(lines.lineOf(span.start()), lines.endPosition(span).line());
  }

  private void hunk(List<Edit> edits, SourceFile home) {
    SourceFile file = edits.get(0).location().file();
    int line = file.lines().lineOf(edits.get(0).location().span().start());
    int last = lastLine(edits.get(edits.size() - 1));
    Span region = new Span(file.lines().line(line).start(), file.lines().line(last).end());
    if (!file.path().equals(home.path())) {
      markup.element("p", file.path() + ":" + line, "class", "elsewhere");
    }
    markup.open("div", "class", "change", "translate", "no");
    side("before", edits, region, "del");
    side("after", edits, region, "ins");
    markup.close("div");
  }

  private void side(String name, List<Edit> edits, Span region, String tag) {
    markup.open("div", "class", name);
    markup.element("span", words.say("fix." + name), "class", "side");
    markup.open("pre").open("code");
    int start = markup.length();
    pieces(edits, region, tag);
    boolean empty = markup.length() == start;
    markup.close("code").close("pre");
    if (empty) {
      markup.element("span", words.say("fix.nothing"), "class", "nothing");
    }
    markup.close("div");
  }

  private void pieces(List<Edit> edits, Span region, String tag) {
    SourceFile file = edits.get(0).location().file();
    int at = region.start();
    for (Edit edit : edits) {
      Span span = edit.location().span();
      String between = masked(file, at, Math.max(at, span.start()));
      lines(clip(between, at == region.start() ? 0 : AROUND));
      String changed =
          tag.equals("ins")
              ? edit.replacement()
              : masked(
                  file, span.start(), Math.max(span.start(), Math.min(span.end(), region.end())));
      if (!changed.isEmpty()) {
        markup.open(tag);
        lines(changed);
        markup.close(tag);
      }
      at = Math.max(at, span.end());
    }
    String rest = masked(file, at, Math.max(at, region.end()));
    lines(rest.length() > AROUND ? clipEnd(rest) : rest);
  }

  /** What stands between two edits, or before the first, without its middle where it is long. */
  private static String clip(String text, int kept) {
    int limit = kept == 0 ? AROUND : BETWEEN;
    if (text.length() <= limit) {
      return text;
    }
    int end = text.length() - AROUND;
    end = FrameView.inPair(text, end) ? end + 1 : end;
    int start = FrameView.inPair(text, kept) ? kept - 1 : kept;
    return text.substring(0, start) + CUT + text.substring(end);
  }

  private static String clipEnd(String text) {
    int end = FrameView.inPair(text, AROUND) ? AROUND - 1 : AROUND;
    return text.substring(0, end) + CUT;
  }

  private static String masked(SourceFile file, int from, int to) {
    return MaskedSource.of(new Location(file, new Span(from, to)));
  }

  private void lines(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n' || character == '\r') {
        markup.code(text.substring(from, at));
        boolean pair = character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        if (!pair) {
          markup.line();
        }
        from = at + 1;
      }
    }
    markup.code(text.substring(from));
  }
}
