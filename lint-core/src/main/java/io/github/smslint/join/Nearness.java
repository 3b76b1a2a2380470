package io.github.smslint.join;

/**
 * How near two files stand in the project: where a type is declared in several modules, a file
 * means the one that shares most folders with it.
 */
final class Nearness {

  private Nearness() {}

  /** How many leading folders two paths share. */
  static int of(String path, String other) {
    int shared = 0;
    int end = Math.min(path.length(), other.length());
    for (int at = 0; at < end && path.charAt(at) == other.charAt(at); at++) {
      shared += path.charAt(at) == '/' ? 1 : 0;
    }
    return path.equals(other) ? Integer.MAX_VALUE : shared;
  }
}
