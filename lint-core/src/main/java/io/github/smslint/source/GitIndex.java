package io.github.smslint.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the {@code git} command which files a folder holds; the answer can be waited for later. */
final class GitIndex {

  /**
   * What git tells a hook of its own repository, index and work tree. A check of files on disk asks
   * about folders, for which these do not hold. Settings that the environment carries, as
   * safe.directory, stay.
   */
  private static final String[] OF_A_HOOK = {
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES"
  };

  private final Process git;

  private GitIndex(Process git) {
    this.git = git;
  }

  /** Asks about a folder; null where there is no git. */
  static GitIndex ask(Path folder) {
    ProcessBuilder command =
        new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
    command.directory(folder.toFile());
    for (String name : OF_A_HOOK) {
      command.environment().remove(name);
    }
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process git = command.start();
      git.getOutputStream().close();
      return new GitIndex(git);
    } catch (IOException withoutGit) {
      return null;
    }
  }

  /**
   * The files below the folder that git knows or would take, as paths from that folder; null where
   * git says no.
   */
  List<String> answer() {
    try (InputStream stream = git.getInputStream()) {
      byte[] output = stream.readAllBytes();
      return git.waitFor() == 0 ? paths(output) : null;
    } catch (IOException broken) {
      return null;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static List<String> paths(byte[] output) {
    List<String> paths = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < output.length; at++) {
      if (output[at] == 0) {
        paths.add(new String(output, start, at - start, StandardCharsets.UTF_8));
        start = at + 1;
      }
    }
    return paths;
  }
}
