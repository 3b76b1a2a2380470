package io.github.smslint.finding;

import io.github.smslint.source.Location;
import io.github.smslint.source.Span;

/** The only way by which characters of a file may reach a user: secrets are starred out. */
public final class MaskedSource {

  private MaskedSource() {}

  /** What stands at a location, of the same length, with a star for each secret character. */
  public static String of(Location location) {
    Span shown = location.span();
    StringBuilder excerpt = null;
    for (Span secret : location.file().secrets()) {
      if (secret.overlaps(shown)) {
        if (excerpt == null) {
          excerpt = new StringBuilder(location.written());
        }
        int end = Math.min(secret.end(), shown.end());
        for (int at = Math.max(secret.start(), shown.start()); at < end; at++) {
          char character = excerpt.charAt(at - shown.start());
          if (character != '\n' && character != '\r') {
            excerpt.setCharAt(at - shown.start(), '*');
          }
        }
      }
    }
    return excerpt == null ? location.written() : excerpt.toString();
  }
}
