package io.github.smslint.cli;

import io.github.smslint.configfile.ConfigurationFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;

/** Finds the folder from which the paths of a report count. */
final class ProjectRoot {

  private ProjectRoot() {}

  /**
   * The top of the git work tree around a folder; without one the folder of the outermost
   * configuration file around it, or of the first that says {@code root: true}; else the folder
   * itself.
   */
  static Path configured(Path folder, Collection<String> knownRules) {
    Path top = gitTop(folder);
    if (top != null) {
      return top;
    }
    Path outermost = folder;
    for (Path above = folder; above != null; above = above.getParent()) {
      if (has(above, ConfigurationFiles.NAME)) {
        outermost = above;
        if (ConfigurationFiles.isRoot(above, knownRules)) {
          break;
        }
      }
    }
    return outermost;
  }

  /** The same without a look at any configuration file. */
  static Path plain(Path folder) {
    Path top = gitTop(folder);
    return top == null ? folder : top;
  }

  private static Path gitTop(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (has(above, ".git")) {
        return above;
      }
    }
    return null;
  }

  private static boolean has(Path folder, String name) {
    return new File(folder.toString(), name).exists();
  }
}
