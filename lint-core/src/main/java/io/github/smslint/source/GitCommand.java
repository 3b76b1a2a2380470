package io.github.smslint.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the {@code git} command. */
final class GitCommand {

  private final Process git;
  private final String name;

  private GitCommand(Process git, String name) {
    this.git = git;
    this.name = name;
  }

  /**
   * Starts git in a folder.
   *
   * @param words the git command and its arguments
   * @throws IOException where there is no git
   */
  static GitCommand start(Path folder, String... words) throws IOException {
    String[] command = new String[words.length + 1];
    command[0] = "git";
    System.arraycopy(words, 0, command, 1, words.length);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    return new GitCommand(builder.start(), words[0]);
  }

  /** The running process, for a conversation with it. */
  Process process() {
    return git;
  }

  /**
   * Everything that git prints.
   *
   * @throws IOException where git fails; the message is what it says of that
   */
  byte[] output() throws IOException {
    git.getOutputStream().close();
    try (InputStream out = git.getInputStream();
        InputStream err = git.getErrorStream()) {
      byte[] output = out.readAllBytes();
      String said = new String(err.readAllBytes(), StandardCharsets.UTF_8).strip();
      if (git.waitFor() != 0) {
        throw new IOException("git " + name + ": " + said);
      }
      return output;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while git was asked");
    }
  }
}
