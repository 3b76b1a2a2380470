package io.github.smslint.configfile;

import io.github.smslint.config.Glob;
import java.util.List;

/** The files for which an entry of a configuration file holds. */
final class Condition {

  private final List<Glob> files;
  private final boolean below;

  /**
   * @param below whether a pattern that names a folder means all below it
   */
  Condition(List<Glob> files, boolean below) {
    this.files = files;
    this.below = below;
  }

  boolean holdsFor(String path) {
    for (Glob glob : files) {
      if (below ? glob.covers(path) : glob.matches(path)) {
        return true;
      }
    }
    return false;
  }
}
