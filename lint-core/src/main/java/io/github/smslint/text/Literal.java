package io.github.smslint.text;

import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import java.util.Objects;

/**
 * Characters that stand in a file.
 *
 * @param value the decoded characters
 * @param mapping where each of them stands
 * @param notation how a replacement must be written there
 */
public record Literal(SourceFile file, String value, Mapping mapping, Notation notation)
    implements Piece {

  /** Checks that the mapping speaks of this value. */
  public Literal {
    Objects.requireNonNull(file);
    Objects.requireNonNull(notation);
    if (mapping.decodedLength() != value.length()) {
      throw new IllegalArgumentException(
          "mapping of " + mapping.decodedLength() + " characters for " + value.length());
    }
  }

  /** A literal whose characters stand in the file as they are. */
  public static Literal plain(SourceFile file, int start, int end) {
    String value = file.content().substring(start, end);
    return new Literal(file, value, Mapping.copy(start, end - start), Notation.PLAIN);
  }

  @Override
  public Location location() {
    return new Location(file, mapping.source());
  }

  @Override
  public int length() {
    return value.length();
  }

  Literal slice(int start, int end) {
    if (start == 0 && end == value.length()) {
      return this;
    }
    return new Literal(file, value.substring(start, end), mapping.slice(start, end), notation);
  }
}
