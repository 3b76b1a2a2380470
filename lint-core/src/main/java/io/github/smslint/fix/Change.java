package io.github.smslint.fix;

import io.github.smslint.source.Edit;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where two states of a text differ.
 *
 * @param before what it was, in the older text
 * @param after what it became, in the newer text
 */
public record Change(Span before, Span after) {

  /** The changes that some edits make, which are sorted and do not overlap. */
  static List<Change> of(List<Edit> edits) {
    List<Change> changes = new ArrayList<>(edits.size());
    int shift = 0;
    for (Edit edit : edits) {
      Span before = edit.location().span();
      int start = before.start() + shift;
      int end = start + edit.replacement().length();
      changes.add(new Change(before, new Span(start, end)));
      shift = end - before.end();
    }
    return changes;
  }

  /** The changes that lead from the text before the first ones to the text after the second. */
  static List<Change> compose(List<Change> first, List<Change> second) {
    List<Change> composed = new ArrayList<>(first.size() + second.size());
    int one = 0;
    int two = 0;
    int grown = 0;
    int growing = 0;
    while (one < first.size() || two < second.size()) {
      int start = Math.min(start(first, one, true), start(second, two, false));
      int end = start;
      int grownBefore = grown;
      int growingBefore = growing;
      while (start(first, one, true) <= end || start(second, two, false) <= end) {
        if (start(first, one, true) <= end) {
          end = Math.max(end, first.get(one).after.end());
          grown += first.get(one).growth();
          one++;
        } else {
          end = Math.max(end, second.get(two).before.end());
          growing += second.get(two).growth();
          two++;
        }
      }
      composed.add(
          new Change(
              new Span(start - grownBefore, end - grown),
              new Span(start + growingBefore, end + growing)));
    }
    return composed;
  }

  /** The same seen from the newer text. */
  static List<Change> reverse(List<Change> changes) {
    List<Change> reversed = new ArrayList<>(changes.size());
    for (Change change : changes) {
      reversed.add(new Change(change.after, change.before));
    }
    return reversed;
  }

  private int growth() {
    return after.length() - before.length();
  }

  /** Where a change stands in the text between the two lists, or beyond all texts. */
  private static int start(List<Change> changes, int index, boolean newer) {
    if (index == changes.size()) {
      return Integer.MAX_VALUE;
    }
    return newer ? changes.get(index).after.start() : changes.get(index).before.start();
  }
}
