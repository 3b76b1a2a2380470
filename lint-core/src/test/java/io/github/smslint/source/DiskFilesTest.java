package io.github.smslint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest {

  @TempDir private Path root;

  @BeforeEach
  void beginARepository() throws IOException {
    new GitCommand(root, "init", "-q").aboutFolder().start().output();
    Files.writeString(root.resolve(".gitignore"), "mysql-data\napplication-dev.yml\n");
    Files.createDirectory(root.resolve("mysql-data"));
    Files.writeString(root.resolve("mysql-data/dump.yml"), "");
    Files.writeString(root.resolve("application.yml"), "");
    Files.writeString(root.resolve("application-dev.yml"), "");
  }

  @Test
  void whatGitIgnoresStaysOutHoweverOftenTheFilesAreAskedFor() throws IOException {
    ProjectFiles files = new FileFinder(List.of(root)).below(root);

    List<String> first = files.reported();
    assertThat(files.context()).isEmpty();
    assertThat(files.reported()).isEqualTo(first).containsExactly(".gitignore", "application.yml");
  }

  @Test
  void anIgnoredNeighbourOfANamedFileIsContextBesideItsFolder() throws IOException {
    Path named = root.resolve("application.yml");
    ProjectFiles files = new FileFinder(List.of(root, named)).below(root);

    files.reported();
    assertThat(files.context()).containsExactly("application-dev.yml");
  }
}
