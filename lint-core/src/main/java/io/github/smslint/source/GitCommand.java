package io.github.smslint.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the {@code git} command, the only way in which smslint asks git. */
public final class GitCommand {

  /**
   * What git tells a hook of its own repository, index and work tree. Settings that the environment
   * carries, as safe.directory, are none of these.
   */
  static final String[] OF_A_HOOK = {
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

  private final ProcessBuilder builder;
  private final String name;
  private Process git;

  /**
   * A run that is not yet started, in the repository that a hook is told of or else the folder's.
   *
   * @param words the git command and its arguments
   */
  public GitCommand(Path folder, String... words) {
    String[] command = new String[words.length + 1];
    command[0] = "git";
    System.arraycopy(words, 0, command, 1, words.length);
    this.name = words[0];
    this.builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
  }

  /** Asks about the folder itself, whichever repository runs the hook that asks. */
  public GitCommand aboutFolder() {
    for (String variable : OF_A_HOOK) {
      builder.environment().remove(variable);
    }
    return this;
  }

  /** Drops what git says of errors, which might be more than a pipe holds that nobody reads. */
  GitCommand quiet() {
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return this;
  }

  /**
   * Starts git.
   *
   * @throws IOException where there is no git
   */
  public GitCommand start() throws IOException {
    git = builder.start();
    return this;
  }

  InputStream answers() {
    return git.getInputStream();
  }

  OutputStream questions() {
    return git.getOutputStream();
  }

  void stop() {
    git.destroy();
  }

  /**
   * Everything that the started git prints.
   *
   * @throws IOException where git fails; the message is what it says of that
   */
  public byte[] output() throws IOException {
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

  /**
   * The parts of what git prints where it ends each by a zero.
   *
   * @throws IOException as {@link #output} does
   */
  String[] parts() throws IOException {
    return parts(new String(output(), StandardCharsets.UTF_8));
  }

  static String[] parts(String output) {
    return output.isEmpty() ? new String[0] : output.split("\0");
  }
}
