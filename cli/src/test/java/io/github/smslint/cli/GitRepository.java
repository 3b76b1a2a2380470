package io.github.smslint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A git repository of a test, empty at first. */
final class GitRepository {

  private final Path folder;

  GitRepository(Path folder) throws IOException {
    this.folder = folder;
    git("init", "-q");
    git("config", "user.email", "dev@example.com");
    git("config", "user.name", "dev");
    git("config", "core.hooksPath", ".git/hooks");
  }

  GitRepository write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return this;
  }

  GitRepository add(String path) throws IOException {
    return git("add", "--", ":(literal)" + path);
  }

  /** Writes a file and stages it. */
  GitRepository stage(String path, String content) throws IOException {
    return write(path, content).add(path);
  }

  GitRepository commit() throws IOException {
    return git("commit", "-q", "--no-verify", "-m", "work");
  }

  /** Runs git, which must succeed. */
  GitRepository git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process git = builder.redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (git.waitFor() != 0) {
        throw new IllegalStateException(command + " said: " + said);
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return this;
  }
}
