package io.github.smslint.text;

import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A value as a sequence of pieces, which may stand in several places and files; offsets into it
 * count UTF-16 units of {@link #value()} from 0.
 */
public final class Text {

  /** Stands in {@link #value()} where a hole is. */
  public static final char HOLE = '\uFFFC';

  private final List<Piece> pieces;
  private final int[] starts;
  private String value;

  private Text(List<Piece> pieces) {
    this.pieces = pieces;
    this.starts = new int[pieces.size() + 1];
    for (int at = 0; at < pieces.size(); at++) {
      starts[at + 1] = starts[at] + pieces.get(at).length();
    }
  }

  /** A text of one piece. */
  public static Text of(Piece piece) {
    return new Text(List.of(piece));
  }

  /** A text of the given pieces in order; throws {@link IllegalArgumentException} without any. */
  public static Text of(List<? extends Piece> pieces) {
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a text has at least one piece");
    }
    return new Text(List.copyOf(pieces));
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /** The decoded characters, each hole as one {@link #HOLE}. */
  public String value() {
    if (value == null) {
      value = join();
    }
    return value;
  }

  public int length() {
    return starts[pieces.size()];
  }

  /** Whether no hole is left, so that {@link #value()} is the whole truth. */
  public boolean isComplete() {
    for (Piece piece : pieces) {
      if (piece instanceof Hole) {
        return false;
      }
    }
    return true;
  }

  /** Where the text stands: its first piece, and the others as far as they follow it there. */
  public Location location() {
    Location first = pieces.get(0).location();
    Span covered = first.span();
    for (Piece piece : pieces) {
      Location next = piece.location();
      if (next.file() != first.file()) {
        break;
      }
      if (next.span().start() >= covered.end()) {
        covered = covered.cover(next.span());
      }
    }
    return new Location(first.file(), covered);
  }

  /**
   * Where the characters from {@code start} to {@code end} stand; of a range over several pieces,
   * the part in the first of them.
   */
  public Location locate(int start, int end) {
    return locateIn(pieceOf(start), start, end);
  }

  /** Where the characters stand, one location for each piece that the range touches. */
  public List<Location> locateAll(int start, int end) {
    List<Location> found = new ArrayList<>(1);
    int piece = pieceOf(start);
    do {
      found.add(locateIn(piece, Math.max(start, starts[piece]), end));
      piece++;
    } while (piece < pieces.size() && starts[piece] < end);
    return found;
  }

  /** Whether the range lies inside one literal, so that it can be replaced. */
  public boolean isInOneLiteral(int start, int end) {
    int piece = pieceOf(start);
    return end <= starts[piece + 1] && pieces.get(piece) instanceof Literal;
  }

  /**
   * The edit that puts {@code replacement} in the place of a range, written as its file wants it;
   * null where the range is not inside one literal or the file's notation cannot hold it.
   */
  public Edit replace(int start, int end, String replacement) {
    if (!isInOneLiteral(start, end)) {
      return null;
    }
    Literal literal = (Literal) pieces.get(pieceOf(start));
    String written = replacement.isEmpty() ? "" : literal.notation().encode(replacement);
    return written == null ? null : new Edit(locate(start, end), written);
  }

  /** The part from {@code start} to {@code end}. */
  public Text slice(int start, int end) {
    List<Piece> found = new ArrayList<>(pieces.size());
    for (int at = pieceOf(start); at < pieces.size() && starts[at] < end; at++) {
      int from = Math.max(start, starts[at]) - starts[at];
      int to = Math.min(end, starts[at + 1]) - starts[at];
      Piece piece = pieces.get(at);
      found.add(piece instanceof Literal literal ? literal.slice(from, to) : piece);
    }
    if (found.isEmpty()) {
      Piece piece = pieces.get(pieceOf(start));
      int at = start - starts[pieceOf(start)];
      found.add(piece instanceof Literal literal ? literal.slice(at, at) : piece);
    }
    return of(found);
  }

  /** This text followed by another. */
  public Text append(Text other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return of(all);
  }

  private Location locateIn(int index, int start, int end) {
    Piece piece = pieces.get(index);
    if (piece instanceof Literal literal) {
      int from = start - starts[index];
      int to = Math.min(end, starts[index + 1]) - starts[index];
      return new Location(literal.file(), literal.mapping().source(from, to));
    }
    return piece.location();
  }

  private int pieceOf(int offset) {
    if (offset < 0 || offset > length()) {
      throw new IndexOutOfBoundsException(offset + " of " + length());
    }
    int piece = 0;
    while (piece + 1 < pieces.size() && offset >= starts[piece + 1]) {
      piece++;
    }
    return piece;
  }

  private String join() {
    if (pieces.size() == 1 && pieces.get(0) instanceof Literal literal) {
      return literal.value();
    }
    StringBuilder joined = new StringBuilder(length());
    for (Piece piece : pieces) {
      if (piece instanceof Literal literal) {
        joined.append(literal.value());
      } else {
        joined.append(HOLE);
      }
    }
    return joined.toString();
  }

  @Override
  public String toString() {
    return value();
  }
}
