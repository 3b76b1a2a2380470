package io.github.smslint.report;

import io.github.smslint.finding.Fix;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A fix as one replacement, for readers that know no others.
 *
 * @param location from the first edit to the last
 * @param text what stands there afterwards
 */
record Suggestion(Location location, String text) {

  /**
   * The suggestion of a fix; null where it also changes another file, or where a secret stands
   * between its edits and would be spelt out.
   */
  static Suggestion of(Fix fix, SourceFile file) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(Comparator.comparingInt(edit -> edit.location().span().start()));
    if (edits.isEmpty() || edits.stream().anyMatch(edit -> edit.location().file() != file)) {
      return null;
    }
    int start = edits.get(0).location().span().start();
    int at = start;
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits) {
      Span span = edit.location().span();
      Location kept = new Location(file, new Span(at, span.start()));
      if (!MaskedSource.of(kept).equals(kept.written())) {
        return null;
      }
      text.append(kept.written()).append(edit.replacement());
      at = span.end();
    }
    return new Suggestion(new Location(file, new Span(start, at)), text.toString());
  }
}
