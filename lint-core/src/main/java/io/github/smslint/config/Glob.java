package io.github.smslint.config;

/**
 * A file pattern over paths below a folder: {@code *} stays within a name, {@code **} crosses
 * folders, {@code ?} is one character, {@code {a,b}} are alternatives; a pattern without a slash
 * holds in every folder, one that ends in a slash holds for all below, one that begins with a slash
 * begins at the folder itself.
 */
public final class Glob {

  private final String folder;
  private final String pattern;
  private final GlobAutomaton automaton;

  /** A pattern over paths from the project root. */
  public Glob(String pattern) {
    this("", pattern);
  }

  /**
   * @param folder the folder from which the pattern counts, as a path from the project root, empty
   *     for the root itself
   */
  public Glob(String folder, String pattern) {
    this.folder = folder.isEmpty() ? "" : folder + "/";
    this.pattern = pattern;
    this.automaton = new GlobAutomaton(anchored(pattern));
  }

  private static String anchored(String pattern) {
    String full = pattern.startsWith("./") ? pattern.substring(1) : pattern;
    int slash = full.indexOf('/');
    boolean anywhere = slash < 0 || slash == full.length() - 1;
    if (full.endsWith("/")) {
      full = full + "**";
    }
    if (anywhere) {
      return "**/" + full;
    }
    return slash == 0 ? full.substring(1) : full;
  }

  /** Whether the pattern names the path itself. */
  public boolean matches(String path) {
    return path.startsWith(folder) && automaton.accepts(path, folder.length(), false);
  }

  /** Whether the pattern names the path or a folder above it. */
  public boolean covers(String path) {
    return path.startsWith(folder) && automaton.accepts(path, folder.length(), true);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
