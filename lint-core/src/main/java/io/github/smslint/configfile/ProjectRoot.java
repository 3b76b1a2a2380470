package io.github.smslint.configfile;

import io.github.smslint.rule.Catalogue;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the folder from which the paths of a report count: the top of the git work tree around a
 * folder; without one the folder of the outermost configuration file around it, or of the first
 * that says {@code root: true}; else the folder itself.
 */
public final class ProjectRoot {

  private ProjectRoot() {}

  /**
   * The root around the working folder where all paths lie below it, else around what the paths
   * have in common.
   *
   * @param paths absolute paths that exist
   * @param catalogue all rules, or null where no configuration file is to be looked at
   */
  public static Path of(Path workingFolder, List<Path> paths, Catalogue catalogue) {
    Path root = around(workingFolder, catalogue);
    for (Path path : paths) {
      if (!path.startsWith(root)) {
        return around(commonFolder(paths), catalogue);
      }
    }
    return root;
  }

  /** The top of the git work tree around a folder, or null. */
  public static Path workTree(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (has(above, ".git")) {
        return above;
      }
    }
    return null;
  }

  /** How a file is told: its path from the root, or its name alone where it stands elsewhere. */
  public static String told(Path root, Path file) {
    return file.startsWith(root) ? told(root.relativize(file)) : file.getFileName().toString();
  }

  /** A path as it is told, with {@code /} between its parts. */
  public static String told(Path relative) {
    return relative.toString().replace(File.separatorChar, '/');
  }

  private static Path commonFolder(List<Path> paths) {
    Path common = paths.get(0);
    if (!Files.isDirectory(common)) {
      common = common.getParent();
    }
    for (Path path : paths) {
      while (!path.startsWith(common) && common.getParent() != null) {
        common = common.getParent();
      }
    }
    return common;
  }

  private static Path around(Path folder, Catalogue catalogue) {
    Path outermost = folder;
    boolean decided = catalogue == null;
    Path top = workTree(folder);
    if (top != null) {
      return top;
    }
    for (Path above = folder; above != null && !decided; above = above.getParent()) {
      if (has(above, ConfigurationFiles.NAME)) {
        outermost = above;
        Path file = above.resolve(ConfigurationFiles.NAME);
        decided = ConfigurationFiles.isRoot(file, told(folder.relativize(file)), catalogue);
      }
    }
    return outermost;
  }

  private static boolean has(Path folder, String name) {
    return new File(folder.toString(), name).exists();
  }
}
