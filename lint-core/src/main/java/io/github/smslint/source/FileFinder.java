package io.github.smslint.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * Lists the files of a project: what git knows and does not ignore, or, outside git, all but what
 * builds and package managers make. Links are not followed.
 */
public final class FileFinder {

  private final Path root;
  private final TreeSet<String> found = new TreeSet<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<GitIndex> asked = new ArrayList<>();

  /**
   * Begins to look for the files below the given paths; git is asked and not yet waited for.
   *
   * @throws IOException where a path does not exist
   */
  public FileFinder(Path root, List<Path> paths) throws IOException {
    this.root = root;
    boolean underGit = Files.exists(root.resolve(".git"));
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folders.add(path);
        asked.add(underGit ? GitIndex.ask(path) : null);
      } else if (Files.exists(path)) {
        found.add(relative(root, path));
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
  }

  /**
   * The files as paths from the root with {@code /}, sorted; a path outside the root is told in
   * full.
   *
   * @throws IOException where a folder cannot be listed
   */
  public List<String> files() throws IOException {
    for (int at = 0; at < folders.size(); at++) {
      GitIndex git = asked.get(at);
      List<String> listed = git == null ? null : git.answer();
      if (listed == null || listed.isEmpty()) {
        walk(root, folders.get(at), found);
      } else {
        addListed(folders.get(at), listed);
      }
    }
    return new ArrayList<>(found);
  }

  /** Git names links and deleted files as well. */
  private void addListed(Path folder, List<String> listed) {
    String prefix = relative(root, folder);
    for (String path : listed) {
      String full = prefix.isEmpty() ? path : prefix + "/" + path;
      if (Files.isRegularFile(root.resolve(full), LinkOption.NOFOLLOW_LINKS)) {
        found.add(full);
      }
    }
  }

  private static void walk(Path root, Path start, TreeSet<String> found) throws IOException {
    Deque<Path> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(open.remove())) {
        for (Path child : stream) {
          children.add(child);
        }
      }
      Collections.sort(children);
      for (Path child : children) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          if (!isMade(child.getFileName().toString())) {
            open.add(child);
          }
        } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
          found.add(relative(root, child));
        }
      }
    }
  }

  private static boolean isMade(String folder) {
    switch (folder) {
      case ".git":
      case ".svn":
      case ".hg":
      case ".idea":
      case ".gradle":
      case "target":
      case "build":
      case "node_modules":
        return true;
      default:
        return false;
    }
  }

  /** A path outside the root is told as it is. */
  private static String relative(Path root, Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = root.toAbsolutePath().normalize();
    Path told = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return told.toString().replace('\\', '/');
  }
}
