package io.github.smslint.source;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

  private final List<Path> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final GitIndex[] asked;
  private final Thread asking;

  /**
   * Begins to look for the files below the given paths: git is asked beside whatever the caller
   * does next, because starting a process takes as long as loading the rules.
   *
   * @throws IOException where a path does not exist
   */
  public FileFinder(List<Path> paths) throws IOException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folders.add(path);
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    this.asked = new GitIndex[folders.size()];
    this.asking =
        new Thread("smslint-git") {
          @Override
          public void run() {
            for (int at = 0; at < asked.length; at++) {
              asked[at] = isUnderGit(folders.get(at)) ? GitIndex.ask(folders.get(at)) : null;
            }
          }
        };
    asking.setDaemon(true);
    asking.start();
  }

  private FileFinder(Path file) {
    files.add(file);
    this.asked = new GitIndex[0];
    this.asking = new Thread("smslint-git");
  }

  /** Knows what stands around a file that need not be there. */
  static FileFinder around(Path file) {
    return new FileFinder(file);
  }

  /**
   * The files as paths from the root with {@code /}, sorted; a path outside the root is told in
   * full. To be asked once, as git's answer is read once.
   *
   * @throws IOException where a folder cannot be listed
   */
  List<String> files(Path root) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Path file : files) {
      found.add(relative(root, file));
    }
    awaitAsking();
    for (int at = 0; at < asked.length; at++) {
      List<String> listed = asked[at] == null ? null : asked[at].answer();
      if (listed == null || listed.isEmpty()) {
        walk(root, folders.get(at), found);
      } else {
        addListed(root, folders.get(at), listed, found);
      }
    }
    return new ArrayList<>(found);
  }

  /** The files that were given and those below the folders that were given, as they are on disk. */
  public ProjectFiles below(Path root) {
    return new DiskFiles(root, this);
  }

  /**
   * What may decide the meaning of files that were named one by one: all other files of their git
   * work tree, or outside git the settings that stand beside them. A folder is looked at for
   * itself.
   */
  TreeSet<String> context(Path root) throws IOException {
    if (files.isEmpty()) {
      return new TreeSet<>();
    }
    if (!folders.isEmpty() || !isUnderGit(root)) {
      return neighbours(root);
    }
    GitIndex git = GitIndex.ask(root);
    List<String> listed = git == null ? null : git.answer();
    if (listed == null) {
      return neighbours(root);
    }
    TreeSet<String> found = new TreeSet<>();
    addListed(root, root, listed, found);
    return found;
  }

  private TreeSet<String> neighbours(Path root) {
    TreeSet<String> found = new TreeSet<>();
    for (Path file : files) {
      File[] beside =
          isSetting(file.toString())
              ? file.toAbsolutePath().getParent().toFile().listFiles()
              : null;
      for (File neighbour : beside == null ? new File[0] : beside) {
        if (neighbour.isFile() && isSetting(neighbour.getName())) {
          found.add(relative(root, neighbour.toPath()));
        }
      }
    }
    return found;
  }

  private static boolean isSetting(String name) {
    return name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".properties");
  }

  private void awaitAsking() throws IOException {
    try {
      asking.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while git was asked");
    }
  }

  private static boolean isUnderGit(Path folder) {
    for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /** Git names links and deleted files as well. */
  private static void addListed(
      Path root, Path folder, List<String> listed, TreeSet<String> found) {
    String prefix = relative(root, folder);
    for (String path : listed) {
      String full = prefix.isEmpty() ? path : prefix + "/" + path;
      if (isFile(root, full)) {
        found.add(full);
      }
    }
  }

  /** A name that the process' locale cannot write is kept, so that the user is told of it. */
  private static boolean isFile(Path root, String path) {
    try {
      return Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException unwritable) {
      return true;
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
  static String relative(Path root, Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = root.toAbsolutePath().normalize();
    Path told = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return told.toString().replace(File.separatorChar, '/');
  }
}
