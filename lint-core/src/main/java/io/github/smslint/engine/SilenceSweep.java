package io.github.smslint.engine;

import io.github.smslint.source.Span;
import io.github.smslint.suppression.Suppression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Goes once through a file from its start to its end and tells which directive silences one rule
 * there: of several the innermost, which is the one whose range began last.
 */
final class SilenceSweep {

  /** A range in which a directive silences the rule. */
  private record Range(Span span, boolean isComment, SilencedRule rule) {}

  /** Of equal ranges that of the directive that stands first comes last, and so goes first. */
  private static final Comparator<Range> OUTER_FIRST =
      new Comparator<>() {
        @Override
        public int compare(Range one, Range other) {
          int byStart = Integer.compare(one.span().start(), other.span().start());
          int byEnd = Integer.compare(other.span().end(), one.span().end());
          int byPlace = Integer.compare(place(other), place(one));
          return byStart != 0 ? byStart : byEnd != 0 ? byEnd : byPlace;
        }

        private int place(Range range) {
          return range.rule().rule().span().start();
        }
      };

  private final List<Range> ranges = new ArrayList<>();
  private final ArrayDeque<Range> open = new ArrayDeque<>();
  private int begun = -1;

  /** Adds a directive; to be called before the first question. */
  void add(SilencedRule rule) {
    Suppression suppression = rule.suppression();
    if (suppression.comment() != null) {
      ranges.add(new Range(suppression.comment(), true, rule));
    }
    if (rule.covered() != null) {
      ranges.add(new Range(rule.covered(), false, rule));
    }
  }

  /**
   * The directive that silences a finding at an offset, which must not be before the last one; null
   * where none does.
   */
  Suppression next(int offset) {
    if (begun < 0) {
      ranges.sort(OUTER_FIRST);
      begun = 0;
    }
    while (begun < ranges.size() && ranges.get(begun).span().start() <= offset) {
      open.push(ranges.get(begun++));
    }
    while (!open.isEmpty() && isOver(open.peek(), offset)) {
      open.pop();
    }
    if (open.isEmpty()) {
      return null;
    }
    Range range = open.peek();
    range.rule().use(range.isComment());
    return range.rule().suppression();
  }

  private static boolean isOver(Range range, int offset) {
    boolean spoken = !range.isComment() && range.rule().isUsedInComment();
    return spoken || range.span().end() < offset;
  }
}
