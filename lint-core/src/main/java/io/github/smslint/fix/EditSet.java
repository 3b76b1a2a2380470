package io.github.smslint.fix;

import io.github.smslint.source.Edit;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Edits of one file that can be made together: none overlaps another, neighbours may touch. */
final class EditSet {

  private static final Comparator<Edit> BY_PLACE =
      Comparator.<Edit>comparingInt(edit -> edit.location().span().start())
          .thenComparingInt(edit -> edit.location().span().end());

  private final TreeSet<Edit> edits = new TreeSet<>(BY_PLACE);

  /** Whether an edit is the same as one of the set or overlaps none. */
  boolean takes(Edit edit) {
    Edit before = edits.floor(edit);
    if (before != null && BY_PLACE.compare(before, edit) == 0) {
      return before.replacement().equals(edit.replacement());
    }
    return isApart(before, edit) && isApart(edits.higher(edit), edit);
  }

  /**
   * Whether an edit may be made together with those that touch it. Letters may; but removals and
   * signs side by side may mean something to the file's format that none of them means alone.
   */
  boolean takesBeside(Edit edit) {
    Edit before = edits.floor(edit);
    if (before != null && BY_PLACE.compare(before, edit) == 0) {
      return true;
    }
    Edit after = edits.higher(edit);
    return (before == null || !touch(before, edit) || areWords(before, edit))
        && (after == null || !touch(edit, after) || areWords(edit, after));
  }

  /** Adds an edit that the set takes. */
  void add(Edit edit) {
    edits.add(edit);
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The edits in the order of the file. */
  List<Edit> inOrder() {
    return new ArrayList<>(edits);
  }

  private static boolean touch(Edit one, Edit next) {
    return one.location().span().end() == next.location().span().start();
  }

  private static boolean areWords(Edit one, Edit other) {
    return isWord(one.replacement()) && isWord(other.replacement());
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Character::isLetterOrDigit);
  }

  private static boolean isApart(Edit one, Edit other) {
    if (one == null) {
      return true;
    }
    Span here = one.location().span();
    return !here.overlaps(other.location().span());
  }
}
