package io.github.smslint.config;

/**
 * A file pattern over paths from the project root: {@code *} stays within a folder, {@code **}
 * crosses them, {@code ?} is one character, {@code {a,b}} are alternatives; a pattern without a
 * slash holds in every folder, one that ends in a slash holds for all below.
 */
public final class Glob {

  private final String pattern;
  private final String expanded;

  public Glob(String pattern) {
    this.pattern = pattern;
    String full = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    if (full.endsWith("/")) {
      full = full + "**";
    }
    boolean anywhere = pattern.indexOf('/') < 0 || pattern.indexOf('/') == pattern.length() - 1;
    this.expanded = anywhere ? "**/" + full : full;
  }

  public boolean matches(String path) {
    return matches(expanded, path);
  }

  @Override
  public String toString() {
    return pattern;
  }

  private static boolean matches(String glob, String path) {
    int open = glob.indexOf('{');
    int close = open < 0 ? -1 : glob.indexOf('}', open);
    if (close < 0) {
      return matchesSimple(glob, path);
    }
    String rest = glob.substring(close + 1);
    int start = open + 1;
    while (start <= close) {
      int comma = glob.indexOf(',', start);
      int end = comma < 0 || comma > close ? close : comma;
      if (matches(glob.substring(0, open) + glob.substring(start, end) + rest, path)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /**
   * Goes back to the last star only, which is enough: what an earlier star could still take, the
   * later one can take as well, save that a single star may not cross a slash.
   */
  private static boolean matchesSimple(String glob, String path) {
    int atGlob = 0;
    int atPath = 0;
    int starGlob = -1;
    int starPath = -1;
    int deepGlob = -1;
    int deepPath = -1;
    while (atPath < path.length() || atGlob < glob.length()) {
      if (glob.startsWith("**", atGlob)) {
        atGlob += glob.startsWith("**/", atGlob) ? 3 : 2;
        deepGlob = atGlob;
        deepPath = atPath;
        starGlob = -1;
        continue;
      }
      if (atGlob < glob.length() && glob.charAt(atGlob) == '*') {
        starGlob = ++atGlob;
        starPath = atPath;
        continue;
      }
      if (atGlob < glob.length() && atPath < path.length() && fits(glob, atGlob, path, atPath)) {
        atGlob++;
        atPath++;
        continue;
      }
      if (starGlob >= 0 && starPath < path.length() && path.charAt(starPath) != '/') {
        atGlob = starGlob;
        atPath = ++starPath;
        continue;
      }
      int next = deepGlob < 0 ? -1 : nextFolder(path, deepPath, glob, deepGlob);
      if (next < 0) {
        return false;
      }
      deepPath = next;
      atPath = next;
      atGlob = deepGlob;
      starGlob = -1;
    }
    return true;
  }

  /** After {@code **}{@code /} only beginnings of names are tried, after a bare one any place. */
  private static int nextFolder(String path, int from, String glob, int deepGlob) {
    if (from >= path.length()) {
      return -1;
    }
    if (glob.charAt(deepGlob - 1) != '/') {
      return from + 1;
    }
    int slash = path.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  private static boolean fits(String glob, int atGlob, String path, int atPath) {
    char wanted = glob.charAt(atGlob);
    return wanted == path.charAt(atPath) || (wanted == '?' && path.charAt(atPath) != '/');
  }
}
