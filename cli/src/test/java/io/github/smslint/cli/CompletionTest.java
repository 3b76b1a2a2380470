package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts run in the shells that they are made for. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {

  @TempDir private Path folder;

  private Path script(String shell) throws IOException {
    Run run = Run.in(folder);
    assertThat(run.with("completion", shell)).isZero();
    return Files.writeString(folder.resolve("completion." + shell), run.out());
  }

  private String shell(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What bash offers for words of which the last is not yet complete. */
  private List<String> offered(String words) throws IOException {
    String typed =
        "source "
            + script("bash")
            + "; COMP_WORDS=("
            + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _smslint; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return shell("bash", "--norc", "-c", typed).lines().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smslint che | check",
        "smslint check --stag | --staged",
        "smslint check --format sar | sarif",
        "smslint check --format = gith | github",
        "smslint rules --format js | json",
        "smslint check --fix = sug | suggested",
        "smslint explain template/bra | template/bracket",
        "smslint help templ | templates",
        "smslint completion z | zsh",
        "smslint --locale zh exp | explain",
        "smslint text --type ver | verification",
      })
  void bashCompletesTheOneWordThatFits(String words, String expected) throws IOException {
    assertThat(offered(words)).containsExactly(expected);
  }

  @Test
  void bashOffersFilesWhereAPathIsWanted() throws IOException {
    Files.writeString(folder.resolve("application.yml"), "");

    assertThat(offered("smslint check appl")).containsExactly("application.yml");
    assertThat(offered("smslint text --config appl")).containsExactly("application.yml");
    assertThat(offered("smslint text appl")).containsExactly("");
  }

  @Test
  void bashOffersOptionsOfTheCommandOnly() throws IOException {
    assertThat(offered("smslint explain --")).containsOnly("--locale", "--help", "--version");
    assertThat(offered("smslint check --fail-on-empty --sin")).containsExactly("--since");
  }

  @Test
  void zshTakesTheScript() throws IOException {
    assumeThat(Path.of("/usr/bin/zsh")).exists();

    assertThat(shell("/usr/bin/zsh", "-n", script("zsh").toString())).isEmpty();
    assertThat(Files.readString(folder.resolve("completion.zsh")))
        .contains("'--format=[what the report looks like\\: text, concise, json")
        .contains("'--fix=-[")
        .contains("'(-q --quiet)'{-q,--quiet}'[");
  }

  @Test
  void otherShellsAreRefused() {
    Run run = Run.in(folder);
    assertThat(run.with("completion", "bsh")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("unknown shell \"bsh\"; did you mean bash?");
    assertThat(run.with("completion")).isEqualTo(ExitCode.USAGE);
  }
}
