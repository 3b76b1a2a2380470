package io.github.smslint.join;

import io.github.smslint.project.Fact;
import io.github.smslint.source.Location;
import io.github.smslint.text.Piece;
import java.util.List;

/** Where the values of a usage stand; what stands at the same places is the same usage. */
final class Places {

  private Places() {}

  static String of(List<Fact> facts) {
    StringBuilder places = new StringBuilder();
    for (Fact fact : facts) {
      for (Piece piece : fact.value().pieces()) {
        Location where = piece.location();
        places.append(where.file().path()).append(':').append(where.span().start()).append('\n');
      }
    }
    return places.toString();
  }
}
