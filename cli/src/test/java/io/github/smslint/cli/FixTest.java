package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  private static final String PATH = "sms-templates.yml";

  /** One fault with a safe fix and one with a suggested one. */
  private static final String WRONG = templates("您的驗证码★为${code}。");

  private static final String SAFE = templates("您的验证码★为${code}。");
  private static final String RIGHT = templates("您的验证码为${code}。");
  private static final String KEY = "LTAI5tQnKxGmPzRw7Yc4HvBd";

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void runInAnEmptyFolder() {
    run = Run.in(folder);
  }

  private static String templates(String content) {
    return "templates:\n  - TemplateName: 登录验证码\n    TemplateType: 0\n    TemplateContent: "
        + content
        + "\n";
  }

  private Path write(String path, String content) throws IOException {
    return Files.writeString(folder.resolve(path), content);
  }

  @Test
  void safeFixesAreWrittenAndTheRestIsReported() throws IOException {
    Path file = write(PATH, WRONG);

    assertThat(run.with("check", "--fix")).isEqualTo(ExitCode.FINDINGS);
    assertThat(file).hasContent(SAFE);
    assertThat(run.out())
        .contains("template/special-symbol")
        .doesNotContain("template/traditional-character")
        .endsWith(
            "1 finding (1 error) left in 1 file; fixed 1 finding in 1 file;"
                + " inspected 1 file, 1 template, 0 usages, 0 AccessKeys.\n");
  }

  @Test
  void suggestedFixesAreWrittenWhenTheyAreAskedFor() throws IOException {
    Path file = write(PATH, WRONG);

    assertThat(run.with("--fix=suggested")).isZero();
    assertThat(file).hasContent(RIGHT);
    assertThat(run.out()).startsWith("No findings left; fixed 2 findings in 1 file; inspected");
    assertThat(run.with("--fix=suggested")).isZero();
    assertThat(run.out()).startsWith("No findings; inspected");
  }

  @Test
  void aWordBehindFixIsAPath() throws IOException {
    Path file = write(PATH, WRONG);

    assertThat(run.with("check", "--fix", "suggested")).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).contains("no such file or folder: suggested");
    assertThat(file).hasContent(WRONG);
    assertThat(run.with("check", "--fix=all")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("\"all\" is no value of --fix");
  }

  @Test
  void theJsonReportCountsWhatWasFixed() throws IOException {
    write(PATH, WRONG);

    run.with("check", "--fix", "--format", "json");
    assertThat(run.out()).contains("\"findings\": 1,").contains("\"fixed\": 1\n");
  }

  @Test
  void aDiffIsPrintedAndNothingIsWritten() throws IOException {
    Path file = write(PATH, WRONG);

    assertThat(run.with("check", "--diff")).isEqualTo(ExitCode.FINDINGS);
    assertThat(file).hasContent(WRONG);
    assertThat(run.out())
        .isEqualTo(
            """
            --- a/sms-templates.yml
            +++ b/sms-templates.yml
            @@ -1,4 +1,4 @@
             templates:
               - TemplateName: 登录验证码
                 TemplateType: 0
            -    TemplateContent: 您的驗证码★为${code}。
            +    TemplateContent: 您的验证码★为${code}。
            """);
    assertThat(run.err())
        .isEqualTo(
            "Would fix 1 finding in 1 file; 1 finding would be left. Nothing was written.\n");
  }

  @Test
  void aDiffFailsTheRunUnlessNothingMay() throws IOException {
    write(PATH, templates("您的驗证码为${code}。"));

    assertThat(run.with("check", "--diff")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.with("check", "--diff", "--fail-on", "never")).isZero();
    write(PATH, RIGHT);
    assertThat(run.with("check", "--diff")).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aReportForMachinesIsTheSameWithADiff() throws IOException {
    write(PATH, WRONG);
    run.with("check", "--format", "json");
    String report = run.out();

    run.with("check", "--format", "json", "--diff");
    assertThat(run.out()).isEqualTo(report);
    assertThat(run.err()).contains("--output");
    run.with("check", "--format", "json", "--diff", "--output", "report.json");
    assertThat(run.out()).startsWith("--- a/sms-templates.yml\n");
    assertThat(folder.resolve("report.json")).hasContent(report);
  }

  @Test
  void aDiffShowsNoKey() throws IOException {
    write("application.yml", "aliyun:\n  sms:\n    access-key-id: " + KEY + "\n");

    assertThat(run.with("check", "--diff", "--fix=suggested")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("-    access-key-id: LTAI******************Bd\n+    access-key-id: ${")
        .doesNotContain(KEY);
  }

  @Test
  void onATerminalADiffHasColoursAndHiddenCharactersShow() throws IOException {
    write(PATH, templates("您的驗证码\u200B为${code}。"));
    run.onTerminal().with("check", "--diff");

    assertThat(run.out()).contains("\u001B[31m-    TemplateContent").contains("码<U+200B>为");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndTheOthersAreWritten() throws IOException {
    Files.createDirectory(folder.resolve("locked"));
    Path readOnly = write("locked/sms-templates.yml", WRONG);
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r--r--r--"));
    Path file = write(PATH, WRONG);

    assertThat(run.with("check", "--fix")).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).isEqualTo("not written: locked/sms-templates.yml is read-only\n");
    assertThat(readOnly).hasContent(WRONG);
    assertThat(file).hasContent(SAFE);
    assertThat(run.out())
        .contains("locked/sms-templates.yml:4:24: error template/traditional-character")
        .contains("fixed 1 finding in 1 file");
  }

  @Test
  void aGbkFileStaysOne() throws IOException {
    Charset gbk = Charset.forName("GBK");
    Path file = Files.write(folder.resolve(PATH), WRONG.replace("\n", "\r\n").getBytes(gbk));

    run.with("check", "--fix=suggested");
    assertThat(file).hasBinaryContent(RIGHT.replace("\n", "\r\n").getBytes(gbk));
  }

  @Test
  void whatGitIgnoresIsIgnoredInEveryRound() throws IOException {
    new GitRepository(folder).write(".gitignore", "made/\n").write("made/" + PATH, WRONG);
    write(PATH, WRONG);

    run.with("check", "--fix");
    assertThat(folder.resolve("made").resolve(PATH)).hasContent(WRONG);
    assertThat(run.out()).doesNotContain("made/").contains("inspected 2 files");
  }

  @Test
  void stagedFilesAreFixedInTheWorkTreeAlone() throws IOException {
    GitRepository repository = new GitRepository(folder).stage(PATH, WRONG);

    assertThat(run.with("check", "--staged", "--fix=suggested")).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.resolve(PATH)).hasContent(RIGHT);
    assertThat(run.out()).startsWith("No findings left; fixed 2 findings in 1 file");
    assertThat(run.err()).contains("Nothing was added to git's index").contains("git add " + PATH);
    repository.add(PATH);
    assertThat(run.with("check", "--staged", "--fix")).isZero();
  }

  @Test
  void theCommandThatStagesTheFixesCanBeCopied() throws IOException {
    new GitRepository(folder).stage("短信 模块/sms-templates.yml", WRONG);

    run.with("check", "--staged", "--fix");
    assertThat(run.err()).endsWith("git add '短信 模块/sms-templates.yml'\n");
  }

  @Test
  void aStagedFileWithFurtherChangesIsNamedAndNotWritten() throws IOException {
    new GitRepository(folder).stage(PATH, WRONG).write(PATH, WRONG + "# 还没写完\n");

    assertThat(run.with("check", "--staged", "--fix")).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.resolve(PATH)).hasContent(WRONG + "# 还没写完\n");
    assertThat(run.err()).startsWith("not fixed: " + PATH + " has changes that are not staged");
    assertThat(run.out()).contains("template/traditional-character");
  }

  @Test
  void lineEndsThatGitConvertsAreNoChange() throws IOException {
    new GitRepository(folder)
        .git("config", "core.autocrlf", "true")
        .stage(PATH, WRONG.replace("\n", "\r\n"));

    run.with("check", "--staged", "--fix=suggested");
    assertThat(folder.resolve(PATH))
        .hasBinaryContent(RIGHT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFixedTextStandsOnItsOwnLineUnderTheReport() {
    assertThat(run.with("text", "您的驗证码★为${code}")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("template/traditional-character")
        .endsWith(
            "\n\nFixed text (safe fixes):\n您的验证码★为${code}\n"
                + "\nFixed text (all fixes; read it before you submit it):\n您的验证码为${code}\n");
    run.with("text", "您的驗证码为${code}");
    assertThat(run.out()).endsWith("Fixed text (safe fixes):\n您的验证码为${code}\n");
    run.with("text", "您的验证码★为${code}");
    assertThat(run.out()).doesNotContain("safe fixes").endsWith("\n您的验证码为${code}\n");
    run.with("text", "您的验证码为${code}");
    assertThat(run.out()).doesNotContain("Fixed text");
  }

  @Test
  void fixingATextReportsWhatIsLeft() {
    assertThat(run.with("text", "--fix=suggested", "您的驗证码★为${code}")).isZero();
    assertThat(run.out())
        .startsWith("No findings left; fixed 2 findings in 1 file")
        .endsWith("\n您的验证码为${code}\n");
  }

  @Test
  void theJsonReportOfATextHasTheFixedText() {
    run.with("text", "--format", "json", "您的驗证码★为${code}");
    assertThat(run.out()).contains("\"fixed\": \"您的验证码★为${code}\"");
    run.with("text", "--format", "json", "--fix=suggested", "您的驗证码★为${code}");
    assertThat(run.out()).contains("\"fixed\": \"您的验证码为${code}\"");
  }

  @Test
  void theDiffOfATextIsPrinted() {
    assertThat(run.with("text", "--diff", "您的驗证码")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("\n-您的驗证码\n").contains("\n+您的验证码\n");
  }

  @Test
  void aFixedTextShowsNoKey() {
    run.with("text", "您的驗证码为" + KEY);

    assertThat(run.out()).contains("Fixed text").doesNotContain(KEY);
  }
}
