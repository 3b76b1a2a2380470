package io.github.smslint.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Files as git's index holds them, which is as the next commit will hold them: those that are
 * staged, or those that are named, and all others of the index as their context.
 */
public final class IndexFiles implements ProjectFiles, Closeable {

  private final Path top;
  private final List<String> names;
  private final BlobReader blobs;
  private final Thread asking;
  private final TreeMap<String, String> reported = new TreeMap<>();
  private final List<String> missing = new ArrayList<>(0);
  private TreeMap<String, String> index = new TreeMap<>();

  /** There until git has been asked to the end: what is not known must not look clean. */
  private IOException failure = new IOException("git's index was not read to its end");

  /**
   * Begins to ask git, beside whatever the caller does next.
   *
   * @param top the top of a git work tree, from which paths count
   * @param names paths from there: a file, which is reported whether it is staged or not and read
   *     from disk where the index does not hold it, or a folder, in which the staged files are
   *     reported; none for all staged files
   */
  public IndexFiles(Path top, List<String> names) {
    this.top = top;
    this.names = List.copyOf(names);
    this.blobs = new BlobReader(top);
    this.asking =
        new Thread("smslint-git") {
          @Override
          public void run() {
            try {
              ask();
              failure = null;
            } catch (IOException broken) {
              failure = broken;
            }
          }
        };
    asking.setDaemon(true);
    asking.start();
  }

  @Override
  public List<String> reported() throws IOException {
    awaitAsking();
    return new ArrayList<>(reported.keySet());
  }

  /** The names for which there is no file, neither in the index nor on disk. */
  public List<String> missing() throws IOException {
    awaitAsking();
    return missing;
  }

  @Override
  public List<String> context() throws IOException {
    awaitAsking();
    List<String> context = new ArrayList<>();
    for (String path : index.keySet()) {
      if (!reported.containsKey(path)) {
        context.add(path);
      }
    }
    return context;
  }

  @Override
  public SourceFile read(String path) throws IOException {
    String id = reported.get(path);
    id = id == null ? index.get(path) : id;
    byte[] content = id == null ? DiskFiles.bytes(top, path) : blobs.read(id);
    return new SourceFile(path, content);
  }

  /**
   * A file of the index, whatever the work tree holds; null where the index has none of that path.
   *
   * @throws IOException where git cannot tell
   */
  public SourceFile find(String path) throws IOException {
    awaitAsking();
    String id = index.get(path);
    return id == null ? null : new SourceFile(path, blobs.read(id));
  }

  /**
   * The same files, read from the work tree where that holds what the index holds, so that they can
   * be changed there: git may write lines ends of another kind to disk.
   *
   * @param unstaged the files that are read from the index
   */
  public ProjectFiles onDiskBut(Set<String> unstaged) {
    IndexFiles staged = this;
    return new ProjectFiles() {
      @Override
      public List<String> reported() throws IOException {
        return staged.reported();
      }

      @Override
      public List<String> context() throws IOException {
        return staged.context();
      }

      @Override
      public SourceFile read(String path) throws IOException {
        boolean onDisk = reported.containsKey(path) && !unstaged.contains(path);
        return onDisk ? new SourceFile(path, DiskFiles.bytes(top, path)) : staged.read(path);
      }
    };
  }

  /**
   * The files whose work tree has changes that are not staged.
   *
   * @throws IOException where git cannot tell
   */
  public Set<String> unstaged() throws IOException {
    return IndexEntries.unstaged(top);
  }

  @Override
  public void close() {
    blobs.close();
  }

  private void ask() throws IOException {
    String[] told = LauncherAnswer.read();
    boolean isAsked = told == null && names.isEmpty();
    GitCommand changes = isAsked ? IndexEntries.askForStaged(top) : null;
    index = IndexReader.read(top, System.getenv());
    GitCommand all = index == null ? IndexEntries.askForAll(top) : null;
    told = changes == null ? told : changes.parts();
    Map<String, String> staged = told == null ? null : IndexEntries.staged(told);
    if (names.isEmpty()) {
      reported.putAll(staged);
    }
    if (all != null) {
      index = IndexEntries.all(all.parts());
    }
    for (String name : names) {
      String id = index.get(name);
      if (id != null) {
        reported.put(name, id);
      } else if (isFolder(name)) {
        staged =
            staged == null ? IndexEntries.staged(IndexEntries.askForStaged(top).parts()) : staged;
        addBelow(name, staged);
      } else if (Files.isRegularFile(top.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        reported.put(name, null);
      } else if (!Files.exists(top.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        missing.add(name);
      }
    }
  }

  private boolean isFolder(String name) {
    String next = index.ceilingKey(name + "/");
    boolean known = next != null && next.startsWith(name + "/");
    return known || Files.isDirectory(top.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private void addBelow(String folder, Map<String, String> staged) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    for (Map.Entry<String, String> entry : staged.entrySet()) {
      if (entry.getKey().startsWith(prefix)) {
        reported.put(entry.getKey(), entry.getValue());
      }
    }
  }

  private void awaitAsking() throws IOException {
    try {
      asking.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while git was asked");
    }
    if (failure != null) {
      throw failure;
    }
  }
}
