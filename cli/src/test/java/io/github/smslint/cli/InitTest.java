package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {

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

  private String written() throws IOException {
    return Files.readString(folder.resolve(".smslint.yml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theFirstFileIsValidAndFitsTheProject(String locale) throws IOException {
    write("src/main/resources/application-prod.yml", "spring: {}\n");
    write("src/main/resources/application-dev.yml", "spring: {}\n");
    write("web/vendor/jquery/sms.js", "var a = 1;\n");
    write("src/main/resources/sms/login/code.txt", "您的验证码为${code}，5分钟内有效。\n");

    assertThat(run.with("init", "--locale", locale)).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("prod").contains("web/vendor/").contains("smslint check");
    assertThat(written())
        .contains("locale: " + locale)
        .contains("- \"/web/vendor/\"")
        .contains("production: [\"prod\"]")
        .contains("- files: \"/src/main/resources/sms/login/*.txt\"\n    kind: verification");
    assertThat(run.with("check", "-v")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains(locale.equals("zh") ? "1 个模板" : "1 template");
    assertThat(run.err()).contains("web/vendor/jquery/sms.js");
  }

  @Test
  void theSchemaIsWrittenBesideAndNamedInTheFirstLine() throws IOException {
    assertThat(run.with("init", "--schema", "--locale", "zh")).isEqualTo(ExitCode.CLEAN);
    assertThat(written()).startsWith("# yaml-language-server: $schema=.smslint.schema.json\n");
    assertThat(folder.resolve(".smslint.schema.json"))
        .hasSameTextualContentAs(Path.of("..", "docs", "smslint.schema.json"));
    assertThat(run.with("check")).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void whatIsCommentedOutIsValidAsWell() throws IOException {
    run.with("init");
    String all =
        written()
            .replaceAll("(?m)^#.*yaml-language-server.*$", "")
            .replaceAll("(?m)^# (  .*|[a-z]+:.*)$", "$1");
    Files.writeString(folder.resolve(".smslint.yml"), all);

    assertThat(all).contains("\nrules:\n  template/special-symbol: warning");
    assertThat(run.with("check")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void profilesThatLookLikeNoProductionAreTold() throws IOException {
    write("application-blue.yml", "spring: {}\n");

    run.with("init");
    assertThat(run.out()).contains("none of which looks like production: blue");
  }

  @Test
  void aFileThatIsThereIsReplacedOnRequestOnly() throws IOException {
    write(".smslint.yml", "locale: zh\n");

    assertThat(run.with("init")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo("smslint: .smslint.yml is there already; --force replaces it\n");
    assertThat(written()).isEqualTo("locale: zh\n");
    assertThat(run.with("init", "--force")).isEqualTo(ExitCode.CLEAN);
    assertThat(written()).contains("root: true");
  }

  @Test
  void aProjectWithChineseMessagesSpeaksChinese() throws IOException {
    write("src/main/resources/i18n/messages_zh_CN.properties", "a=b\n");

    run.with("init");
    assertThat(written()).contains("\nlocale: zh\n");
  }
}
