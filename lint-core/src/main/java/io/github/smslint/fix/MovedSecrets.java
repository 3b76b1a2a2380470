package io.github.smslint.fix;

import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;

/** Hides in one state of a file what is known to be a secret in the other. */
final class MovedSecrets {

  private MovedSecrets() {}

  /** Marks both ways: a fix may make a secret recognisable, or leave parts of one. */
  static void mark(FixedFile file) {
    List<Span> known = file.before().secrets();
    List<Span> found = file.after().secrets();
    mark(known, file.changes(), file.after());
    mark(found, Change.reverse(file.changes()), file.before());
  }

  /** Marks those characters of secrets that the changes left as they were. */
  private static void mark(List<Span> secrets, List<Change> changes, SourceFile other) {
    int next = 0;
    for (Span secret : secrets) {
      while (next < changes.size() && changes.get(next).before().end() <= secret.start()) {
        next++;
      }
      int at = secret.start();
      int index = next;
      while (index < changes.size() && changes.get(index).before().start() < secret.end()) {
        Span changed = changes.get(index).before();
        markKept(at, changed.start(), shift(changes, index), other);
        at = Math.max(at, changed.end());
        index++;
      }
      markKept(at, secret.end(), shift(changes, index), other);
    }
  }

  private static void markKept(int start, int end, int shift, SourceFile other) {
    if (start < end) {
      other.markSecret(new Span(start + shift, end + shift));
    }
  }

  /** How far the text moved that stands before a change. */
  private static int shift(List<Change> changes, int index) {
    if (index == 0) {
      return 0;
    }
    Change last = changes.get(index - 1);
    return last.after().end() - last.before().end();
  }
}
