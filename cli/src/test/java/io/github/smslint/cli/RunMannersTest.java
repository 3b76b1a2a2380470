package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a run tells and what makes it fail. */
class RunMannersTest {

  private static final String ESCAPE = "\u001B";
  private static final String KEY =
      "aliyun:\n  sms:\n    access-key-id: LTAI5tQnKxGmPzRw7Yc4HvBd\n";

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void runInTheFolder() {
    run = Run.in(folder);
  }

  private void write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void weakenTheKey() throws IOException {
    write("application.yml", KEY);
    write(".smslint.yml", "rules:\n  secret/access-key: warning\n");
  }

  @Test
  void aQuietRunTellsErrorsOnly() throws IOException {
    write("application.yml", KEY);
    write("weak/application.yml", KEY);
    write("weak/.smslint.yml", "rules:\n  secret/access-key: warning\n");

    assertThat(run.with("check", "-q")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("application.yml:3:20: error")
        .doesNotContain("weak/application.yml:3")
        .contains("2 findings (1 error, 1 warning)");
  }

  @Test
  void aQuietRunWithoutErrorsIsSilent() throws IOException {
    weakenTheKey();

    assertThat(run.with("check", "--quiet", "--max-warnings", "5")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void moreWarningsThanAllowedFailTheRun() throws IOException {
    weakenTheKey();

    assertThat(run.with("check", "--max-warnings", "1")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.with("check", "--max-warnings", "0")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEqualTo("smslint: 1 warning, more than --max-warnings 0 allows\n");
    assertThat(run.with("check", "--max-warnings=-1")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--max-warnings wants a whole number from 0 on, not \"-1\"");
  }

  @Test
  void anEmptyRunFailsOnRequest() {
    assertThat(run.with("check")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.with("check", "--fail-on-empty")).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).contains("nothing was inspected");
  }

  @Test
  void aVerboseRunTellsWhatBecameOfEachFile() throws IOException {
    weakenTheKey();
    write("README.md", "# Orders\n");
    write("logo.png", "\u0000\u0001\u0002");
    write("third/party.txt", "短信");
    write(".smslint.yml", "ignore: [third/]\n");

    run.with("check", "-v");
    assertThat(run.err())
        .contains("root: " + folder)
        .contains("configuration: .smslint.yml\n")
        .contains("read: application.yml\n")
        .contains("skipped, no word about SMS in it: README.md\n")
        .contains("skipped, not text: logo.png\n")
        .contains("skipped, ignored by the configuration: third/party.txt\n");
    assertThat(run.out()).doesNotContain("skipped");
    assertThat(run.with("check", "-v", "-q")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void statisticsNameTheRulesWithTheirFindingsAndStandBesideTheReport() throws IOException {
    write("application.yml", KEY);
    write("README.md", "# Orders\n");

    run.with("check", "--statistics", "--format", "json");
    assertThat(run.out()).startsWith("{").endsWith("}\n");
    assertThat(run.err())
        .startsWith("RULE")
        .containsPattern("secret/access-key +1 +[0-9.]+ ms")
        .containsPattern("template/bracket +0 +[0-9.]+ ms")
        .containsPattern("(?m)^yaml +1 +1 KiB +[0-9.]+ ms$")
        .containsPattern("(?m)^searching for words about SMS +[0-9.]+ ms$")
        .contains("2 files, 1 KiB: 1 parsed, 1 without a word about SMS");
  }

  @ParameterizedTest
  @CsvSource({
    "SMSLINT_FAIL_ON, never, 0",
    "SMSLINT_FAIL_ON, error, 1",
    "SMSLINT_ISOLATED, 1, 1",
    "SMSLINT_FAIL_ON, strict, 2",
    "SMSLINT_QUIET, perhaps, 2",
  })
  void environmentVariablesStandForOptions(String name, String value, int code) throws IOException {
    write("application.yml", KEY);

    assertThat(run.environment(name, value).with("check")).isEqualTo(code);
    if (code == ExitCode.USAGE) {
      assertThat(run.err()).contains(name).contains("\"" + value + "\"");
    }
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironment() throws IOException {
    write("application.yml", KEY);
    run.environment("SMSLINT_FAIL_ON", "error").environment("SMSLINT_LOCALE", "zh");

    assertThat(run.with("check", "--fail-on", "never")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("错误");
    run.with("check", "--locale", "en");
    assertThat(run.out()).contains("error secret/access-key");
    run.with("check", "--nonsense");
    assertThat(run.err()).startsWith("smslint：未知的选项");
  }

  @ParameterizedTest
  @CsvSource({
    "FORCE_COLOR, 1, true",
    "CLICOLOR_FORCE, 1, true",
    "FORCE_COLOR, 0, false",
    "CLICOLOR_FORCE, 0, false",
  })
  void coloursMayBeForced(String name, String value, boolean coloured) throws IOException {
    write("application.yml", KEY);
    run.environment(name, value).with("check");

    assertThat(run.out().contains(ESCAPE)).isEqualTo(coloured);
    run.environment("NO_COLOR", "1").with("check");
    assertThat(run.out()).doesNotContain(ESCAPE);
  }
}
