package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What only a process of its own shows. */
class ProcessTest {

  @Test
  void aTemplateIsReadFromAPipe() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command =
        new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.smslint.cli.Main",
            "text",
            "-",
            "--locale",
            "en");
    command.redirectErrorStream(true);
    Process process = command.start();
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write("您的驗證碼★\n".getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("template/traditional-character").contains("template/special-symbol");
    assertThat(process.waitFor()).isEqualTo(1);
  }
}
