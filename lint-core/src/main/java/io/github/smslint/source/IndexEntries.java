package io.github.smslint.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;

/** What git's index holds: the id of each file's content by its path from the work tree's top. */
final class IndexEntries {

  private static final String FILE_MODE = "100";

  private IndexEntries() {}

  /** Begins to ask what the next commit would add or change; the launcher asks the same. */
  static GitCommand askForStaged(Path top) throws IOException {
    return new GitCommand(
            top,
            "diff",
            "--cached",
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-renames",
            "--no-ext-diff",
            "--diff-filter=ACMT",
            "--ignore-submodules")
        .start();
  }

  /** The files that the next commit would add or change, from what git printed. */
  static TreeMap<String, String> staged(String[] parts) {
    TreeMap<String, String> found = new TreeMap<>();
    for (int at = 0; at + 1 < parts.length; at += 2) {
      String[] words = parts[at].split(" ");
      if (words.length > 3 && words[1].startsWith(FILE_MODE)) {
        found.put(parts[at + 1], words[3]);
      }
    }
    return found;
  }

  /** Begins to ask for all files. */
  static GitCommand askForAll(Path top) throws IOException {
    return new GitCommand(top, "ls-files", "--stage", "-z", "--full-name", ":/").start();
  }

  /** All files; one whose merge is not finished is left out, since no commit can hold it yet. */
  static TreeMap<String, String> all(String[] parts) {
    TreeMap<String, String> found = new TreeMap<>();
    for (String part : parts) {
      int tab = part.indexOf('\t');
      String[] words = part.substring(0, Math.max(0, tab)).split(" ");
      if (words.length > 2 && words[0].startsWith(FILE_MODE) && words[2].equals("0")) {
        found.put(part.substring(tab + 1), words[1]);
      }
    }
    return found;
  }

  /** The files whose content in the work tree is another than the index has. */
  static Set<String> unstaged(Path top) throws IOException {
    GitCommand git =
        new GitCommand(
            top,
            "diff",
            "--name-only",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--ignore-submodules");
    return Set.of(git.start().parts());
  }
}
