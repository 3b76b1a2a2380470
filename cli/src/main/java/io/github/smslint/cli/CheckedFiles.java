package io.github.smslint.cli;

import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.source.ChangedFiles;
import io.github.smslint.source.FileFinder;
import io.github.smslint.source.GivenFile;
import io.github.smslint.source.IndexFiles;
import io.github.smslint.source.ProjectFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check is asked to look at: files and folders on disk, what git's index holds, what has
 * changed, or one file on the standard input.
 */
final class CheckedFiles implements Closeable {

  private static final List<String> CURRENT_FOLDER = List.of(".");

  private final List<Path> paths = new ArrayList<>();
  private final List<String> missing = new ArrayList<>(0);
  private boolean areChanges;
  private FileFinder finder;
  private IndexFiles index;
  private byte[] input;

  private CheckedFiles() {}

  /** Begins to look for the files, beside whatever the caller does next. */
  static CheckedFiles of(Arguments arguments, Session session) throws UsageException, IOException {
    CheckedFiles files = new CheckedFiles();
    Path folder = session.workingFolder();
    if (arguments.has("stdin-filename")) {
      files.takeInput(arguments, session);
      return files;
    }
    List<String> given = GivenPaths.of(arguments, session);
    arguments.refuseBoth("staged", "since");
    if (given.isEmpty() && arguments.has("files-from")) {
      files.findNone(folder);
    } else if (arguments.has("staged")) {
      files.findStaged(given, folder);
    } else if (arguments.has("since")) {
      files.findChanged(arguments.value("since"), given, folder);
    } else {
      files.findOnDisk(given, folder);
    }
    return files;
  }

  private void takeInput(Arguments arguments, Session session) throws UsageException {
    arguments.refuseBoth("stdin-filename", "staged");
    arguments.refuseBoth("stdin-filename", "since");
    arguments.refuseBoth("stdin-filename", "files-from");
    if (!arguments.has("diff")) {
      arguments.refuseBoth("stdin-filename", "fix");
    }
    for (String other : arguments.others()) {
      if (!other.equals("-")) {
        throw new UsageException("stdin.other", other);
      }
    }
    String name = arguments.value("stdin-filename");
    if (name.isEmpty()) {
      throw new UsageException("option.value", "--stdin-filename");
    }
    paths.add(Project.resolve(session.workingFolder(), name));
    try {
      input = session.in().readAllBytes();
    } catch (IOException unreadable) {
      throw new UsageException("text.unreadable");
    }
  }

  private void findNone(Path folder) throws IOException {
    areChanges = true;
    paths.add(folder);
    finder = new FileFinder(List.of());
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
    Path top = workTree(folder, "--staged");
    List<String> names = new ArrayList<>(given.size());
    for (String path : given) {
      names.add(ProjectRoot.told(top.relativize(inside(path, top, folder))));
    }
    paths.add(folder);
    index = new IndexFiles(top, names);
  }

  private void findChanged(String revision, List<String> given, Path folder)
      throws UsageException, IOException {
    Path top = workTree(folder, "--since");
    List<Path> wanted = new ArrayList<>();
    for (String path : given) {
      Path file = inside(path, top, folder);
      if (!Files.exists(file)) {
        missing.add(path);
      }
      wanted.add(file);
    }
    List<Path> changed = ChangedFiles.since(revision, top);
    if (changed == null) {
      throw new UsageException("since.revision", revision);
    }
    List<Path> files = new ArrayList<>();
    for (Path file : changed) {
      if (given.isEmpty() || isBelow(wanted, file)) {
        files.add(file);
      }
    }
    areChanges = true;
    paths.add(folder);
    finder = new FileFinder(files);
  }

  private static boolean isBelow(List<Path> wanted, Path file) {
    for (Path path : wanted) {
      if (file.startsWith(path)) {
        return true;
      }
    }
    return false;
  }

  private static Path workTree(Path folder, String option) throws UsageException {
    Path top = ProjectRoot.workTree(folder);
    if (top == null) {
      throw new UsageException("git.worktree", option);
    }
    return top;
  }

  private static Path inside(String path, Path top, Path folder) throws UsageException {
    Path file = Project.resolve(folder, path);
    if (!file.startsWith(top)) {
      throw new UsageException("git.outside", path);
    }
    return file;
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
    if (input != null) {
      return new GivenFile(root, paths.get(0), input);
    }
    return index == null ? finder.below(root) : index;
  }

  /** What git's index holds where that is looked at, else null. */
  IndexFiles staged() {
    return index;
  }

  /** Whether there may rightly be none: what changed, is staged or was listed. */
  boolean mayBeNone() {
    return index != null || areChanges;
  }

  @Override
  public void close() {
    if (index != null) {
      index.close();
    }
  }
}
