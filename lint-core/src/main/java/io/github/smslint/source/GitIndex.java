package io.github.smslint.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Asks git which files a folder holds; the answer can be waited for later. */
final class GitIndex {

  private final GitCommand git;

  private GitIndex(GitCommand git) {
    this.git = git;
  }

  /** Asks about a folder; null where there is no git. */
  static GitIndex ask(Path folder) {
    GitCommand git =
        new GitCommand(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
    try {
      return new GitIndex(git.aboutFolder().quiet().start());
    } catch (IOException withoutGit) {
      return null;
    }
  }

  /**
   * The files below the folder that git knows or would take, as paths from that folder; null where
   * git says no. To be asked once.
   */
  List<String> answer() {
    try {
      return Arrays.asList(git.parts());
    } catch (IOException broken) {
      return null;
    }
  }
}
