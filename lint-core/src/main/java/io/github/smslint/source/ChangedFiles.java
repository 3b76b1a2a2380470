package io.github.smslint.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Asks git which files of a work tree are not as they were in a revision. */
public final class ChangedFiles {

  private ChangedFiles() {}

  /**
   * The files that were changed, added or renamed since the work tree's history left that of the
   * revision, those that git does not know yet among them; deleted ones are left out.
   *
   * @param top the top of a git work tree
   * @return absolute paths, sorted; null where there is no such revision
   * @throws IOException where git cannot tell
   */
  public static List<Path> since(String revision, Path top) throws IOException {
    String commit = commit(revision, top);
    if (commit == null) {
      return null;
    }
    TreeSet<String> names = new TreeSet<>();
    addAll(
        names,
        new GitCommand(
            top,
            "diff",
            "--name-only",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--no-relative",
            "--ignore-submodules",
            "--diff-filter=ACMT",
            parting(commit, top),
            "--"));
    addAll(names, new GitCommand(top, "ls-files", "-z", "--others", "--exclude-standard"));
    List<Path> files = new ArrayList<>(names.size());
    for (String name : names) {
      addFile(name, top, files);
    }
    return files;
  }

  private static void addAll(TreeSet<String> names, GitCommand git) throws IOException {
    for (String name : git.start().parts()) {
      names.add(name);
    }
  }

  private static void addFile(String name, Path top, List<Path> files) throws IOException {
    try {
      Path file = top.resolve(name);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        files.add(file);
      }
    } catch (InvalidPathException unwritable) {
      throw new IOException(name + ": its name cannot be written in this locale", unwritable);
    }
  }

  private static String commit(String revision, Path top) throws IOException {
    GitCommand git =
        new GitCommand(
                top, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
            .start();
    try {
      return line(git);
    } catch (IOException unknown) {
      return null;
    }
  }

  /** What others have done since on the revision's branch is no change of this work tree. */
  private static String parting(String commit, Path top) throws IOException {
    GitCommand git = new GitCommand(top, "merge-base", commit, "HEAD").start();
    try {
      return line(git);
    } catch (IOException shallowOrUnrelated) {
      return commit;
    }
  }

  private static String line(GitCommand git) throws IOException {
    return new String(git.output(), StandardCharsets.UTF_8).strip();
  }
}
