package io.github.smslint.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;

/** What git's index holds: the id of each file's content by its path from the work tree's top. */
final class IndexEntries {

  private static final String FILE_MODE = "100";

  private IndexEntries() {}

  /** The files that the next commit would add or change. */
  static TreeMap<String, String> staged(Path top) throws IOException {
    byte[] output =
        GitCommand.start(
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
            .output();
    TreeMap<String, String> found = new TreeMap<>();
    String[] parts = parts(output);
    for (int at = 0; at + 1 < parts.length; at += 2) {
      String[] words = parts[at].split(" ");
      if (words.length > 3 && words[1].startsWith(FILE_MODE)) {
        found.put(parts[at + 1], words[3]);
      }
    }
    return found;
  }

  /** All files; one whose merge is not finished is left out, since no commit can hold it yet. */
  static TreeMap<String, String> all(Path top) throws IOException {
    byte[] output =
        GitCommand.start(top, "ls-files", "--stage", "-z", "--full-name", ":/").output();
    TreeMap<String, String> found = new TreeMap<>();
    for (String part : parts(output)) {
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
    byte[] output =
        GitCommand.start(
                top,
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--no-ext-diff",
                "--ignore-submodules")
            .output();
    return Set.of(parts(output));
  }

  private static String[] parts(byte[] output) {
    String text = new String(output, StandardCharsets.UTF_8);
    return text.isEmpty() ? new String[0] : text.split("\0");
  }
}
