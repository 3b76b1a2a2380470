package io.github.smslint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code git rev-parse} says about a folder. */
final class GitAnswer {

  private static final List<String> REPOSITORY =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX");

  private GitAnswer() {}

  /**
   * The lines of the answer, at least one.
   *
   * @throws UsageException where there is no git, or git says no
   */
  static List<String> of(Path folder, String... words) throws UsageException {
    List<String> command = new ArrayList<>(List.of("git", "rev-parse"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(REPOSITORY);
    builder.redirectErrorStream(true);
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (git.waitFor() != 0 || said.isEmpty()) {
        throw new UsageException("hook.repository", said);
      }
      return said.lines().toList();
    } catch (IOException noGit) {
      throw new UsageException("hook.git");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UsageException("hook.git");
    }
  }
}
