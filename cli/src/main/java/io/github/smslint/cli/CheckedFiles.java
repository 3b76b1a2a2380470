package io.github.smslint.cli;

import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.source.FileFinder;
import io.github.smslint.source.IndexFiles;
import io.github.smslint.source.ProjectFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a check is asked to look at: files and folders on disk, or what git's index holds. */
final class CheckedFiles implements Closeable {

  private static final List<String> CURRENT_FOLDER = List.of(".");

  private final List<Path> paths = new ArrayList<>();
  private final List<String> missing = new ArrayList<>(0);
  private FileFinder finder;
  private IndexFiles index;

  private CheckedFiles() {}

  /** Begins to look for the files, beside whatever the caller does next. */
  static CheckedFiles of(Arguments arguments, Session session) throws UsageException, IOException {
    CheckedFiles files = new CheckedFiles();
    if (arguments.has("staged")) {
      files.findStaged(arguments.others(), session.workingFolder());
    } else {
      files.findOnDisk(arguments.others(), session.workingFolder());
    }
    return files;
  }

  private void findOnDisk(List<String> given, Path folder) throws UsageException, IOException {
    for (String path : given.isEmpty() ? CURRENT_FOLDER : given) {
      Path file = Project.resolve(folder, path);
      if (!path.isEmpty() && Files.exists(file)) {
        paths.add(file);
      } else {
        missing.add(path);
      }
    }
    finder = new FileFinder(paths);
  }

  private void findStaged(List<String> given, Path folder) throws UsageException {
    Path top = ProjectRoot.workTree(folder);
    if (top == null) {
      throw new UsageException("staged.worktree");
    }
    List<String> names = new ArrayList<>(given.size());
    for (String path : given) {
      Path file = Project.resolve(folder, path);
      if (!file.startsWith(top)) {
        throw new UsageException("staged.outside", path);
      }
      names.add(ProjectRoot.told(top.relativize(file)));
    }
    paths.add(folder);
    index = new IndexFiles(top, names);
  }

  /** Absolute paths that tell which project this is about. */
  List<Path> paths() {
    return paths;
  }

  /**
   * What was named and is not there.
   *
   * @throws IOException where git cannot tell
   */
  List<String> missing() throws IOException {
    return index == null ? missing : index.missing();
  }

  /**
   * Whether nothing that was named is there.
   *
   * @throws IOException where git cannot tell
   */
  boolean areAllMissing() throws IOException {
    boolean staged = index != null && !index.missing().isEmpty() && index.reported().isEmpty();
    return paths.isEmpty() || staged;
  }

  ProjectFiles below(Path root) {
    return index == null ? finder.below(root) : index;
  }

  @Override
  public void close() {
    if (index != null) {
      index.close();
    }
  }
}
