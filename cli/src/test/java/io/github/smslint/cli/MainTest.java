package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private static final String ESCAPE = "\u001B";

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void runInAnEmptyFolder() {
    run = Run.in(folder);
  }

  @Test
  void printsItsVersion() {
    assertThat(run.with("--version")).isZero();
    assertThat(run.out()).startsWith("smslint ").endsWith("\n");
    assertThat(run.with("check", "-V")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"--help", "-h", "help"})
  void printsHowItIsUsed(String word) {
    assertThat(run.with(word)).isZero();
    assertThat(run.out()).contains("Usage: smslint [COMMAND]");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"check", "text", "templates", "explain", "rules", "help"})
  void printsHowEachCommandIsUsed(String command) {
    assertThat(run.with(command, "--help", "--locale", "zh")).isZero();
    assertThat(run.out()).contains("用法：smslint").contains(command);
    String page = run.out();
    assertThat(run.with("help", command, "--locale=zh")).isZero();
    assertThat(run.out()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check --frmat json       | unknown option --frmat; did you mean --format?",
        "check -x                 | unknown option -x; the options are --staged",
        "check --format           | option --format wants a value",
        "check --format --color   | option --format wants a value",
        "check --isolated=yes     | option --isolated takes no value",
        "check --format xml       | \"xml\" is no value of --format; use one of: text, conci",
        "check --format sarf      | \"sarf\" is no value of --format; did you mean sarif?",
        "check --fail-on warn     | \"warn\" is no value of --fail-on; use one of: error, w",
        "check --locale fr        | \"fr\" is no value of --locale",
        "check --color sometimes  | \"sometimes\" is no value of --color",
        "check --threads 0        | --threads wants a whole number from 1 on, not \"0\"",
        "check --threads two      | --threads wants a whole number from 1 on, not \"two\"",
        "check --type x           | unknown option --type",
        "text                     | `smslint text` wants one template",
        "text a b                 | `smslint text` wants one template",
        "text x --type verifcation | \"verifcation\" is no value of --type; did you mean verif",
        "explain                  | `smslint explain` wants the id of one rule",
        "explain smslint/syntx    | unknown rule \"smslint/syntx\"; did you mean smslint/syntax?",
        "explain 模板              | unknown rule \"模板\"; `smslint rules` lists them",
        "rules template           | \"template\" is one argument too many",
        "rules --format xml       | \"xml\" is no value of --format",
        "help chek                | unknown command \"chek\"; did you mean check?",
      })
  void refusesAWrongCommandLine(String words, String message) {
    assertThat(run.with(words.split(" "))).isEqualTo(2);
    assertThat(run.err()).startsWith("smslint: " + message).endsWith("\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void complainsInTheLanguageThatIsAskedFor() {
    assertThat(run.with("check", "--frmat", "x", "--locale", "zh")).isEqualTo(2);
    assertThat(run.err()).isEqualTo("smslint：未知的选项 --frmat，是否想写 --format？\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LC_ALL,zh_CN.UTF-8,未发现问题",
    "LC_MESSAGES,zh_TW.UTF-8,未发现问题",
    "LANG,zh,未发现问题",
    "LANG,de_DE.UTF-8,No findings",
  })
  void takesTheLanguageFromTheEnvironment(String name, String value, String expected) {
    run.environment(name, value).with(".");

    assertThat(run.out()).contains(expected);
  }

  @Test
  void prefersTheMoreSpecificVariablesAndTheOption() {
    run.environment("LANG", "zh_CN.UTF-8").environment("LC_ALL", "en_US.UTF-8");
    run.with(".");
    assertThat(run.out()).contains("No findings");
    run.with(".", "--locale=zh");
    assertThat(run.out()).contains("未发现问题");
  }

  @Test
  void takesTheLanguageFromTheConfiguration() throws IOException {
    Files.writeString(folder.resolve(".smslint.yml"), "locale: zh\n");

    run.with("check");
    assertThat(run.out()).contains("未发现问题");
    run.with("check", "--isolated");
    assertThat(run.out()).contains("No findings");
  }

  @Test
  void checksTheWorkingFolderAndPathsWithoutACommand() throws IOException {
    Files.writeString(folder.resolve("短信.txt"), "尊敬的用户\n");

    assertThat(run.with()).isZero();
    assertThat(run.out()).contains("inspected");
    assertThat(run.with("短信.txt")).isZero();
    assertThat(run.with("--format", "json", "短信.txt")).isZero();
    assertThat(run.out()).startsWith("{\n  \"version\": 1,");
  }

  @Test
  void findsTheCommandBehindOptions() {
    assertThat(run.with("--locale", "zh", "help")).isZero();
    assertThat(run.out()).contains("用法");
  }

  @Test
  void failsForAPathThatIsNotThereAndChecksTheOthers() {
    assertThat(run.with("check", "nirgends", ".")).isEqualTo(3);
    assertThat(run.err()).isEqualTo("smslint: no such file or folder: nirgends\n");
    assertThat(run.out()).contains("No findings");
    assertThat(run.with("nirgends")).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void suggestsTheCommandThatAPathMayHaveBeen() {
    assertThat(run.with("expain", "template/bracket")).isEqualTo(3);
    assertThat(run.err()).contains("did you mean the command explain?");
    assertThat(run.with("chekc")).isEqualTo(3);
    assertThat(run.err()).contains("did you mean the command check?");
  }

  @Test
  void warnsWhenNothingWasInspected() {
    assertThat(run.with("check", ".")).isZero();
    assertThat(run.out()).startsWith("warning: nothing was inspected");
    assertThat(run.with("check", ".", "--format", "json")).isZero();
    assertThat(run.out()).startsWith("{");
    assertThat(run.err()).startsWith("warning: nothing was inspected");
  }

  @Test
  void writesTheReportToAFile() throws IOException {
    assertThat(run.with("--format=json", "--output", "报告.json", ".")).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("No findings; inspected");
    assertThat(Files.readString(folder.resolve("报告.json"))).startsWith("{\n").endsWith("}\n");
  }

  @Test
  void refusesAReportFileThatCannotBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("taken"));
    assertThat(run.with("--output", "taken", ".")).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written to taken");
  }

  @Test
  void refusesAConfigurationThatCannotBeRead() {
    assertThat(run.with("--config", "missing.yml", ".")).isEqualTo(2);
    assertThat(run.err()).startsWith("missing.yml:1:1: cannot be read");
  }

  @Test
  void refusesABrokenConfigurationInItsFolder() throws IOException {
    Files.writeString(folder.resolve(".smslint.yml"), "rulez: {}\n");

    assertThat(run.with(".")).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            .smslint.yml:1:1: unknown key "rulez"; did you mean "rules"?
              |
            1 | rulez: {}
              | ^^^^^
            """);
    assertThat(run.with(".", "--isolated")).isZero();
    assertThat(run.with("rules")).isZero();
  }

  @Test
  void paintsOnlyForTerminalsThatWantIt() {
    run.onTerminal();
    run.with(".");
    assertThat(run.out()).contains(ESCAPE);
    run.with(".", "--color", "never");
    assertThat(run.out()).doesNotContain(ESCAPE);
    run.environment("NO_COLOR", "1").with(".");
    assertThat(run.out()).doesNotContain(ESCAPE);
    run.with(".", "--color=always");
    assertThat(run.out()).contains(ESCAPE);
    Run piped = Run.in(folder);
    piped.with(".");
    assertThat(piped.out()).doesNotContain(ESCAPE);
  }

  @Test
  void readsATemplateFromTheStandardInputWithoutItsLastLineEnd() {
    run.input("您的快递已到\n").with("text", "-");

    assertThat(run.out())
        .contains("6 characters as written, 6 as sent without the signature; 1 message");
  }

  @Test
  void takesATemplateThatBeginsWithADash() {
    assertThat(run.with("text", "--sign", "云店", "--", "-5折")).isZero();
    assertThat(run.out()).contains("as sent; 1 message with room for 63 more.");
  }

  @Test
  void refusesATemplateThatTheLocaleSpoilt() {
    assertThat(run.with("text", "\uFFFD\uFFFD")).isEqualTo(2);
    assertThat(run.err()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void writesOnlyTheReportForATemplateAsJson() {
    run.with("text", "您好", "--format", "json");

    assertThat(run.out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void listsTheRules() {
    assertThat(run.with("rules")).isZero();
    assertThat(run.out()).startsWith("RULE").contains("SEVERITY");
    assertThat(run.with("rules", "--format", "json")).isZero();
    assertThat(run.out()).startsWith("{\n  \"rules\": [");
  }

  @ParameterizedTest
  @CsvSource({"smslint/syntax", "smslint/unreadable", "smslint/unused-suppression"})
  void explainsWhatSmslintReportsByItself(String id) {
    assertThat(run.with("explain", id)).isZero();
    assertThat(run.out()).startsWith("# " + id + "\n").contains("## Why");
    assertThat(run.with("explain", id, "--locale", "zh")).isZero();
    assertThat(run.out()).startsWith("# " + id + "\n").contains("## 为什么");
  }

  @Test
  void aSilencedFindingEndsNoRunAndIsCounted() throws IOException {
    Files.writeString(
        folder.resolve("application.yml"),
        "aliyun:\n"
            + "  # smslint-disable-next-line secret/access-key -- revoked\n"
            + "  access-key-id: LTAI5tQ7kXw2Vb9RmZc4Hd8N\n");

    assertThat(run.with("check", ".")).isZero();
    assertThat(run.out()).startsWith("No findings, 1 suppressed; inspected 1 file,");
    assertThat(run.with("check", ".", "--format", "json")).isZero();
    assertThat(run.out()).contains("\"suppressed\": 1,").doesNotContain("LTAI5tQ7");
  }

  @Test
  void theConfigurationMayMakeUnusedDirectivesErrors() throws IOException {
    Files.writeString(folder.resolve("A.java"), "// smslint-disable-file template/bracket\n");
    assertThat(run.with("check", ".")).isZero();

    Files.writeString(
        folder.resolve(".smslint.yml"), "rules:\n  smslint/unused-suppression: error\n");
    assertThat(run.with("check", ".")).isEqualTo(1);
    assertThat(run.out()).contains("template/bracket has nothing to silence here");
  }

  @Test
  void tellsACrashInALineWithoutWhatWasRead() {
    run.input(new CrashingStream());

    assertThat(run.with("text", "-")).isEqualTo(3);
    assertThat(run.err())
        .startsWith("smslint crashed: java.lang.IllegalStateException at io.github.smslint.cli.")
        .contains("SMSLINT_DEBUG=1")
        .doesNotContain("LTAI")
        .doesNotContain("    at ");
  }

  @Test
  void tellsTheTraceOfACrashOnRequestWithoutWhatWasRead() {
    run.input(new CrashingStream()).environment("SMSLINT_DEBUG", "1");

    assertThat(run.with("text", "-")).isEqualTo(3);
    assertThat(run.err())
        .contains("    at io.github.smslint.cli.Main.run")
        .contains("caused by java.lang.NumberFormatException")
        .doesNotContain("LTAI");
  }

  @Test
  void failsWhereTheOutputCannotBeWritten() {
    run.output(new FullDisk());

    assertThat(run.with("help")).isEqualTo(3);
    assertThat(run.err()).contains("the standard output cannot be written");
  }

  private static final class CrashingStream extends InputStream {
    @Override
    public int read() {
      String secret = "LTAI5tFakeFakeFakeFake01";
      throw new IllegalStateException(secret, new NumberFormatException(secret));
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      throw new IOException("no space left");
    }
  }

  @Test
  void readsTheProfilesBesideAFileThatIsNamedAndReportsOnTheFileOnly() throws IOException {
    Files.writeString(
        folder.resolve("application.yml"), "aliyun:\n  sms:\n    sign-name: 阿里云短信测试\n");
    Files.writeString(
        folder.resolve("application-prod.yml"),
        "aliyun:\n  sms:\n    sign-name: 云店商城\n    template-code: SMS_154950909\n");
    assertThat(run.with("check", "application.yml", "--locale", "en")).isZero();
    assertThat(run.out()).startsWith("No findings; inspected 1 file,");
    assertThat(run.with("check", "application-prod.yml", "--locale", "en")).isEqualTo(1);
  }
}
