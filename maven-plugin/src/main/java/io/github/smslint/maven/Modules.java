package io.github.smslint.maven;

import java.util.Map;

/** Tells which module of a build a file belongs to: the innermost one around it. */
final class Modules {

  private final Map<String, String> folders;

  /**
   * @param folders the id of the module in each folder; folders count from the project root, have
   *     {@code /} between their parts and none at the end
   */
  Modules(Map<String, String> folders) {
    this.folders = Map.copyOf(folders);
  }

  /** The id of the module that holds a path from the project root, or null where none does. */
  String of(String path) {
    String folder = above(path);
    while (!folder.isEmpty() && !folders.containsKey(folder)) {
      folder = above(folder);
    }
    return folders.get(folder);
  }

  private static String above(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
