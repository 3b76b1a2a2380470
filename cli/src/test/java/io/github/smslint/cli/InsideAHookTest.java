package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsideAHookTest {

  @TempDir private Path folder;

  @Test
  void aCheckOfAFolderKeepsToWhatGitKnowsThere() throws IOException, InterruptedException {
    new GitRepository(folder)
        .stage(".gitignore", "made.yml\n")
        .stage("shop/a.yml", "aliyun:\n  sms:\n    sign-name: 云杉商城\n")
        .write("shop/made.yml", "aliyun:\n  sms:\n    access-key-id: LTAI5tQnKxGmPzRw7Yc4HvBd\n");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command =
        new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.smslint.cli.Main",
            "check",
            "shop");
    command.environment().put("GIT_DIR", ".git");
    command.environment().put("GIT_INDEX_FILE", ".git/index");
    command.environment().put("GIT_PREFIX", "shop/");
    Process process = command.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).doesNotContain("made.yml");
    assertThat(process.waitFor()).isZero();
    assertThat(Files.exists(folder.resolve("shop/made.yml"))).isTrue();
  }
}
