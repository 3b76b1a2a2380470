package io.github.smslint.source;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final String[][] named;
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
    this.named = new String[folders.size()][];
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
    this.named = new String[0][];
    this.asking = new Thread("smslint-git");
  }

  /** Knows what stands around a file that need not be there. */
  static FileFinder around(Path file) {
    return new FileFinder(file);
  }

  /**
   * The files as paths from the root with {@code /}, sorted; a path outside the root is told in
   * full.
   *
   * @throws IOException where a folder cannot be listed
   */
  List<String> files(Path root) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Path file : files) {
      found.add(relative(root, file));
    }
    for (int at = 0; at < asked.length; at++) {
      List<String> named = named(at);
      if (named.isEmpty()) {
        FileListing listing = FileListing.below(root, folders.get(at));
        for (List<String> part = listing.take(null); part != null; part = listing.take(part)) {
          addFiles(root, listing, part, found);
        }
      } else {
        addListed(root, folders.get(at), named, found);
      }
    }
    return new ArrayList<>(found);
  }

  /** The same while they are still being found, where one folder was given that holds many. */
  FileListing listing(Path root) throws IOException {
    if (files.isEmpty() && folders.size() == 1) {
      List<String> named = named(0);
      if (named.isEmpty()) {
        return FileListing.below(root, folders.get(0));
      }
      FileListing listing = FileListing.ofIndex(root, told(root, folders.get(0), named));
      if (listing != null) {
        return listing;
      }
    }
    return FileListing.of(files(root));
  }

  private static void addFiles(
      Path root, FileListing listing, List<String> paths, TreeSet<String> found) {
    for (String path : paths) {
      if (isFile(root, path) || !listing.isNoFile(path)) {
        found.add(path);
      }
    }
  }

  /** What git names below a folder; empty where it knows nothing of it. */
  private List<String> named(int folder) throws IOException {
    awaitAsking();
    if (named[folder] == null) {
      List<String> answer = asked[folder] == null ? null : asked[folder].answer();
      named[folder] = answer == null ? new String[0] : answer.toArray(new String[0]);
    }
    return Arrays.asList(named[folder]);
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
    for (String path : told(root, folder, listed)) {
      if (isFile(root, path)) {
        found.add(path);
      }
    }
  }

  /**
   * Paths from a folder as paths from the root, each once, as git names a file in conflict often.
   */
  private static List<String> told(Path root, Path folder, List<String> listed) {
    String prefix = relative(root, folder);
    List<String> told = new ArrayList<>(listed.size());
    String last = "";
    for (String path : listed) {
      if (!path.equals(last)) {
        told.add(prefix.isEmpty() ? path : prefix + "/" + path);
      }
      last = path;
    }
    return told;
  }

  /** A name that the process' locale cannot write is kept, so that the user is told of it. */
  private static boolean isFile(Path root, String path) {
    try {
      return Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException unwritable) {
      return true;
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
