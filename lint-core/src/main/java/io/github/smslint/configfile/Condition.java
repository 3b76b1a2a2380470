package io.github.smslint.configfile;

import io.github.smslint.config.Glob;
import java.util.List;

/** The files for which an entry of {@code overrides} holds. */
final class Condition {

  private final List<Glob> files;

  Condition(List<Glob> files) {
    this.files = files;
  }

  boolean holdsFor(String path) {
    for (Glob glob : files) {
      if (glob.matches(path)) {
        return true;
      }
    }
    return false;
  }
}
