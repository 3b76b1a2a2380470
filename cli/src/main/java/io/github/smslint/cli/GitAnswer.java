package io.github.smslint.cli;

import io.github.smslint.source.GitCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What {@code git rev-parse} says about a folder, whichever repository runs the hook that asks. */
final class GitAnswer {

  private GitAnswer() {}

  /**
   * The answer without the line's end.
   *
   * @throws UsageException where there is no git, or git says no
   */
  static String of(Path folder, String... words) throws UsageException {
    String[] command = new String[words.length + 1];
    command[0] = "rev-parse";
    System.arraycopy(words, 0, command, 1, words.length);
    GitCommand git = new GitCommand(folder, command).aboutFolder();
    try {
      git.start();
    } catch (IOException noGit) {
      throw new UsageException("hook.git");
    }
    try {
      String said = new String(git.output(), StandardCharsets.UTF_8);
      return said.endsWith("\n") ? said.substring(0, said.length() - 1) : said;
    } catch (IOException refused) {
      throw new UsageException("hook.repository", refused.getMessage());
    }
  }

  /**
   * The answer as a path, which may count from the folder.
   *
   * @throws UsageException as {@link #of} does, and where the path is none on this system
   */
  static Path path(Path folder, String... words) throws UsageException {
    return Project.resolve(folder, of(folder, words));
  }
}
