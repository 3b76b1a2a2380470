package io.github.smslint.rule;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a user may have meant. */
public final class NearestName {

  /** Longer input is no misspelt name. */
  private static final int LONGEST = 60;

  private NearestName() {}

  /**
   * The known name that is written most like the wanted one, case and a group before a slash
   * ignored; null where none is like it.
   */
  public static String of(String wanted, Collection<String> known) {
    if (wanted.length() > LONGEST) {
      return null;
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    int best = Math.max(1, wanted.length() / 3);
    String nearest = null;
    for (String name : known) {
      int distance = distance(lower, name, best);
      int grouped = distance(lower, name.substring(name.indexOf('/') + 1), best);
      int smaller = distance < 0 || (grouped >= 0 && grouped < distance) ? grouped : distance;
      if (smaller >= 0 && (nearest == null || smaller < best)) {
        best = smaller;
        nearest = name;
      }
    }
    return nearest;
  }

  private static int distance(String wanted, String name, int limit) {
    String known = name.toLowerCase(Locale.ROOT);
    return isSwapped(wanted, known) ? 1 : new LevenshteinDistance(limit).apply(wanted, known);
  }

  /** Whether two neighbours have changed places, which is one slip and not two. */
  private static boolean isSwapped(String wanted, String known) {
    if (wanted.length() != known.length()) {
      return false;
    }
    int at = 0;
    while (at < wanted.length() && wanted.charAt(at) == known.charAt(at)) {
      at++;
    }
    return at + 1 < wanted.length()
        && wanted.charAt(at) == known.charAt(at + 1)
        && wanted.charAt(at + 1) == known.charAt(at)
        && wanted.startsWith(known.substring(at + 2), at + 2);
  }
}
