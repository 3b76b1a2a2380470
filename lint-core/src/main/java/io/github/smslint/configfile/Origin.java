package io.github.smslint.configfile;

import io.github.smslint.source.SourceFile;

/**
 * A configuration file and from where its words count.
 *
 * @param paths the folder from which its paths count, as a path from the project root or an
 *     absolute one
 * @param globs the folder from which its patterns count, as a path from the project root: that of
 *     the {@code .smslint.yml} by which it holds
 * @param resources the folder on the class path in which it stands, or null where it is on disk
 */
record Origin(SourceFile file, String paths, String globs, String resources) {

  /** A file that holds by itself. */
  static Origin of(SourceFile file) {
    return new Origin(file, file.folder(), file.folder(), null);
  }
}
