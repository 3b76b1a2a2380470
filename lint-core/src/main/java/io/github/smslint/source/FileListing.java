package io.github.smslint.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Hands out the paths of files to threads, of a large tree while it is still being listed: whoever
 * asks lists the next folder. May be used by several threads.
 */
public final class FileListing {

  /** Up to so many files are listed before any is read, so that their order can be chosen. */
  private static final int FEW = 256;

  private static final int BATCH = 64;

  /** Nearly all that ends so is a file, so that it is opened without being looked at before. */
  private static final Set<String> FILE_ENDINGS =
      Set.of(
          "kt",
          "scala",
          "groovy",
          "go",
          "py",
          "php",
          "rb",
          "js",
          "ts",
          "tsx",
          "vue",
          "html",
          "css",
          "json",
          "xml",
          "yml",
          "yaml",
          "properties",
          "sql",
          "md");

  /** What git, build tools and package managers make. */
  private static final Set<String> MADE =
      Set.of(".git", ".svn", ".hg", ".idea", ".gradle", "target", "build", "node_modules");

  /** What Java puts in the place of bytes that are no character. */
  private static final char UNWRITABLE = '\uFFFD';

  private static final char UNWRITABLE_IN_ASCII = '?';

  private final Path root;
  private final boolean fromIndex;
  private final Deque<List<String>> listed = new ArrayDeque<>();
  private final Deque<Folder> open = new ArrayDeque<>();
  private boolean large;
  private int busy;
  private boolean stopped;

  private FileListing(Path root, boolean fromIndex) {
    this.root = root;
    this.fromIndex = fromIndex;
  }

  /** A listing of files that are known to be there. */
  static FileListing of(List<String> paths) {
    FileListing listing = new FileListing(null, false);
    listing.listed.add(paths);
    return listing;
  }

  /**
   * A listing of what an index names, where links and files that are gone stand as well; null where
   * that is little.
   */
  static FileListing ofIndex(Path root, List<String> paths) {
    if (paths.size() <= FEW) {
      return null;
    }
    FileListing listing = new FileListing(root, true);
    listing.large = true;
    listing.hand(paths);
    return listing;
  }

  /**
   * Begins to list a folder, all of it where it holds few files.
   *
   * @throws IOException where a folder cannot be listed
   */
  static FileListing below(Path root, Path start) throws IOException {
    FileListing listing = new FileListing(root, false);
    String told = FileFinder.relative(root, start);
    listing.open.add(new Folder(start, told.isEmpty() || told.endsWith("/") ? told : told + "/"));
    List<String> few = new ArrayList<>();
    while (few.size() < FEW && !listing.open.isEmpty()) {
      // The folder found last, as files stand deep: level by level, all modules would be listed
      // first.
      listing.list(listing.open.removeLast(), few, listing.open);
    }
    listing.large = !listing.open.isEmpty() || few.size() > 2 * FEW;
    if (!listing.large) {
      Collections.sort(few);
    }
    listing.hand(few);
    return listing;
  }

  /** A listing of few files is one part. */
  private void hand(List<String> paths) {
    int most = large ? BATCH : Math.max(1, paths.size());
    for (int from = 0; from < paths.size(); from += most) {
      listed.add(paths.subList(from, Math.min(from + most, paths.size())));
    }
  }

  /** Where a path of this listing stands. */
  public Path place(String path) {
    return root.resolve(path);
  }

  /** Whether there is so much that it is not all listed, or not all looked at, beforehand. */
  public boolean isLarge() {
    return large;
  }

  /** All files, where they are not many. */
  public List<String> all() {
    return listed.isEmpty() ? List.of() : listed.getFirst();
  }

  /**
   * The next paths, which may be of folders and links as well; null when there are none.
   *
   * @param done what the asking thread got before, or null at first
   * @throws IOException where a folder cannot be listed
   */
  public List<String> take(List<String> done) throws IOException {
    finish(done != null);
    while (true) {
      Folder folder;
      synchronized (this) {
        while (listed.isEmpty() && open.isEmpty()) {
          if (busy == 0 || stopped) {
            return null;
          }
          await();
        }
        if (stopped) {
          return null;
        }
        busy++;
        if (!listed.isEmpty()) {
          return listed.remove();
        }
        folder = open.removeLast();
      }
      List<String> files = new ArrayList<>();
      List<Folder> folders = new ArrayList<>();
      boolean found = false;
      try {
        list(folder, files, folders);
        found = !files.isEmpty();
      } finally {
        add(folders);
        finish(!found);
      }
      if (!files.isEmpty()) {
        return files;
      }
    }
  }

  /**
   * Looks again at a path that could not be opened as a file, and remembers it where it is a
   * folder.
   *
   * @return whether it is none of the files to be read
   */
  public boolean isNoFile(String path) {
    Path place = root.resolve(path);
    BasicFileAttributes what = attributes(place);
    if (what == null) {
      return fromIndex;
    }
    if (what.isDirectory() && !fromIndex) {
      add(List.of(new Folder(place, path + "/")));
    }
    return !what.isRegularFile();
  }

  /** Hands out nothing more. */
  public synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  private synchronized void add(List<Folder> folders) {
    // To add them at once loads what makes lambdas, which takes longer than most trees.
    for (Folder folder : folders) {
      open.add(folder);
    }
    notifyAll();
  }

  private synchronized void finish(boolean was) {
    if (was) {
      busy--;
      notifyAll();
    }
  }

  private void await() throws IOException {
    try {
      wait();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while folders were listed");
    }
  }

  private void list(Folder folder, List<String> files, Collection<Folder> folders)
      throws IOException {
    String[] names = folder.names();
    if (names != null) {
      for (String name : names) {
        if (large && isFileByName(name)) {
          files.add(folder.prefix() + name);
          continue;
        }
        try {
          look(folder, name, folder.place().resolve(name), files, folders);
        } catch (InvalidPathException unwritable) {
          // Windows has names that Java cannot say; whoever reads the file tells the user of it.
          files.add(folder.prefix() + name);
        }
      }
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.place())) {
      for (Path child : children) {
        look(folder, child.getFileName().toString(), child, files, folders);
      }
    }
  }

  private static void look(
      Folder folder, String name, Path child, List<String> files, Collection<Folder> folders) {
    BasicFileAttributes what = attributes(child);
    if (what == null) {
      return;
    }
    if (what.isRegularFile()) {
      files.add(folder.prefix() + name);
    } else if (what.isDirectory() && !MADE.contains(name)) {
      folders.add(new Folder(child, folder.prefix() + name + "/"));
    }
  }

  private static boolean isFileByName(String name) {
    return name.endsWith(".java")
        || FILE_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** What a path itself is, without a link being followed; null where nothing is there any more. */
  private static BasicFileAttributes attributes(Path place) {
    try {
      return Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException gone) {
      return null;
    }
  }

  /**
   * A folder that is still to be listed.
   *
   * @param prefix what its files are called from the root, up to their names
   */
  private record Folder(Path place, String prefix) {

    /**
     * The names in it, which the system gives at once; null where it does not, or where a name may
     * be one that this locale cannot write, so that each path has to be asked for.
     */
    String[] names() {
      if (mayBeUnwritable(place.toString())) {
        return null;
      }
      String[] names = place.toFile().list();
      if (names != null) {
        for (String name : names) {
          if (mayBeUnwritable(name)) {
            return null;
          }
        }
      }
      return names;
    }

    private static boolean mayBeUnwritable(String name) {
      return name.indexOf(UNWRITABLE) >= 0 || name.indexOf(UNWRITABLE_IN_ASCII) >= 0;
    }
  }
}
