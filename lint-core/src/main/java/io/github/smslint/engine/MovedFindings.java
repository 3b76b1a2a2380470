package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Related;
import io.github.smslint.reader.json.JsonWindow;
import io.github.smslint.source.Edit;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves findings from a window of a file to their places in the file, of which lines are kept. */
final class MovedFindings {

  private final SourceFile window;
  private final JsonWindow place;
  private final int head;
  private final Map<Long, SourceFile> excerpts = new HashMap<>();

  MovedFindings(SourceFile window, JsonWindow place) {
    this.window = window;
    this.place = place;
    this.head = window.content().length() - place.itemLength() - place.closeLength();
  }

  List<Finding> all(List<Finding> findings) {
    List<Finding> moved = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      moved.add(moved(finding));
    }
    return moved;
  }

  private Finding moved(Finding finding) {
    int itemsBefore = place.before(finding.location().span().start() - head).items();
    Finding moved = finding.at(moved(finding.location()), context(finding.context(), itemsBefore));
    for (Related related : finding.related()) {
      moved.related(new Related(moved(related.location()), related.message()));
    }
    for (Fix fix : finding.fixes()) {
      List<Edit> edits = new ArrayList<>(fix.edits().size());
      for (Edit edit : fix.edits()) {
        edits.add(new Edit(moved(edit.location()), edit.replacement()));
      }
      moved.fix(new Fix(fix.title(), fix.safety(), edits));
    }
    return moved;
  }

  private Location moved(Location location) {
    Span span = location.span();
    LineIndex lines = window.lines();
    int first = lines.lineOf(span.start());
    int last = lines.lineOf(span.end());
    int start = lines.line(first).start();
    // The hash of a long is what its halves differ in, which is nothing for a single line.
    long key = (long) first << Integer.SIZE | last - first;
    SourceFile excerpt = excerpts.get(key);
    if (excerpt == null) {
      excerpt = excerpt(first, start, lines.line(last).end());
      excerpts.put(key, excerpt);
    }
    return new Location(excerpt, new Span(span.start() - start, span.end() - start));
  }

  private SourceFile excerpt(int line, int start, int end) {
    String content = new String(window.content().substring(start, end));
    if (start < head) {
      return SourceFile.excerpt(window.path(), content, start, line - 1);
    }
    JsonWindow.Gap before = place.before(start - head);
    return SourceFile.excerpt(
        window.path(), content, start + before.units(), line - 1 + before.lines());
  }

  /** A key path counts the items of the file, not those of the window. */
  private static String context(String context, int itemsBefore) {
    int open = context.indexOf('[');
    int close = context.indexOf(']', open + 1);
    if (open < 0 || close < 0 || itemsBefore == 0 || !isPath(context, open, close)) {
      return context;
    }
    int number = Integer.parseInt(context, open + 1, close, 10) + itemsBefore;
    return context.substring(0, open + 1) + number + context.substring(close);
  }

  private static boolean isPath(String context, int open, int close) {
    boolean bounded = close > open + 1 && close - open < 10;
    for (int at = open + 1; at < close; at++) {
      bounded &= context.charAt(at) >= '0' && context.charAt(at) <= '9';
    }
    boolean begins = open == 0 || context.charAt(open - 1) == '.';
    return bounded && begins && (close + 1 == context.length() || context.charAt(close + 1) == '.');
  }
}
