package io.github.smslint.finding;

import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import java.util.List;

/** The only way by which characters of a file may reach a user: secrets are starred out. */
public final class MaskedSource {

  private MaskedSource() {}

  /** What stands at a location, of the same length, with a star for each secret character. */
  public static String of(Location location) {
    Span shown = location.span();
    List<Span> secrets = location.file().secrets();
    StringBuilder excerpt = null;
    int next = firstEndingAfter(secrets, shown.start());
    while (next < secrets.size() && secrets.get(next).start() < shown.end()) {
      if (excerpt == null) {
        excerpt = new StringBuilder(location.written());
      }
      star(excerpt, shown, secrets.get(next));
      next++;
    }
    return excerpt == null ? location.written() : excerpt.toString();
  }

  /** Words about a location, in which no secret that stands there is spelt out. */
  public static String of(Location location, String words) {
    Span spoken = location.span();
    List<Span> secrets = location.file().secrets();
    String masked = words;
    int next = firstEndingAfter(secrets, spoken.start());
    while (next < secrets.size() && secrets.get(next).start() < spoken.end()) {
      Span secret = secrets.get(next);
      String written = new Location(location.file(), secret).written();
      masked = masked.replace(written, "*".repeat(written.length()));
      next++;
    }
    return masked;
  }

  /** Where in the sorted spans the first stands that reaches beyond an offset. */
  private static int firstEndingAfter(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static void star(StringBuilder excerpt, Span shown, Span secret) {
    int end = Math.min(secret.end(), shown.end());
    for (int at = Math.max(secret.start(), shown.start()); at < end; at++) {
      char character = excerpt.charAt(at - shown.start());
      if (character != '\n' && character != '\r') {
        excerpt.setCharAt(at - shown.start(), '*');
      }
    }
  }
}
