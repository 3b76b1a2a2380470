package io.github.smslint.join;

import io.github.smslint.source.Span;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts in the place of each reference of a text what it stands for; follows no circle. */
abstract class References {

  /** More references than this in one value are no configuration that a person wrote. */
  private static final int MOST = 1_000;

  private Set<String> open;
  private int followed;

  /** The first reference from an offset on, or null. */
  abstract Span next(String value, int from);

  /** What a reference stands for. */
  abstract Text meant(Text text, Span reference);

  final Text replaced(Text text) {
    String value = text.value();
    Span found = next(value, 0);
    if (found == null) {
      return text;
    }
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    while (found != null) {
      append(pieces, text, done, found.start());
      pieces.addAll(meant(text, found).pieces());
      done = found.end();
      found = next(value, done);
    }
    append(pieces, text, done, value.length());
    return Text.of(pieces);
  }

  /** Whether a name may be followed: not from within its own value, and not without end. */
  final boolean enter(String name) {
    if (open == null) {
      open = new HashSet<>();
    }
    return ++followed < MOST && open.add(name);
  }

  final void leave(String name) {
    open.remove(name);
  }

  /** Begins to count anew, for another value. */
  final void restart() {
    followed = 0;
  }

  private static void append(List<Piece> pieces, Text text, int start, int end) {
    if (end > start) {
      pieces.addAll(text.slice(start, end).pieces());
    }
  }
}
