package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project is adopted as it is: what is known does not count, what is new does. */
class BaselineTest {

  private static final String NAME = ".smslint-baseline.json";
  private static final String KEY = "LTAI5tQnKxGmPzRw7Yc4HvBd";
  private static final String SECRET = "pK7vQ2mZx9Rt4Wc6Yb8Nd3Hf5Gj1Ls";
  private static final String APPLICATION = "ruoyi-admin/src/main/resources/application.yml";
  private static final String SMS = "ruoyi-sms/src/main/resources/sms.yml";
  private static final String KEYS =
      "aliyun:\n  sms:\n    access-key-id: " + KEY + "\n    access-key-secret: " + SECRET + "\n";
  private static final String TEMPLATE = "sms:\n  template-content: 您的驗证码为${code}★\n";
  private static final String RIGHT = "sms:\n  template-content: 您的验证码为${code}\n";

  @TempDir private Path folder;
  private GitRepository repository;
  private Run run;

  @BeforeEach
  void adoptAProject() throws IOException {
    repository = new GitRepository(folder);
    repository.write(APPLICATION, KEYS).write(SMS, TEMPLATE);
    run = Run.in(folder);
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve(NAME));
  }

  @Test
  void whatIsKnownDoesNotCount() throws IOException {
    assertThat(run.with("check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.with("baseline")).isZero();
    assertThat(run.out()).startsWith("4 findings are in " + NAME + "; commit it.");

    assertThat(run.with("check")).isZero();
    assertThat(run.out()).startsWith("No findings, 4 known to the baseline; inspected 2 files,");
    assertThat(run.err()).isEmpty();
    assertThat(run.with("check", "--no-baseline")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.with("check", "--isolated")).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aNewFindingCounts() throws IOException {
    run.with("baseline");
    repository.write(SMS, TEMPLATE.replace("您", "【青禾商城】您"));

    assertThat(run.with("check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("template/bracket").doesNotContain("template/special-symbol");
  }

  @Test
  void theSameOnceMoreIsNew() throws IOException {
    run.with("baseline");
    repository.write(SMS, TEMPLATE.replace("★", "★，请勿泄露★"));

    assertThat(run.with("check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("template/special-symbol").contains("1 finding (1 error)");
  }

  @Test
  void formattingAndOtherKeysChangeNothing() throws IOException {
    run.with("baseline");
    repository.write(
        SMS, "# 短信\r\nmail:\r\n  port: 25\r\nsms:\r\n    template-content: '您的驗证码为${code}★'\r\n");

    assertThat(run.with("check")).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theFileIsSortedAndHoldsAnEntryOnEachLine() throws IOException {
    run.with("baseline");

    assertThat(baseline().lines().map(line -> line.replaceAll("[0-9a-f]{16}", "F")))
        .containsExactly(
            "{",
            "  \"version\": 1,",
            "  \"findings\": [",
            entry(APPLICATION, "secret/access-key", "aliyun.sms.access-key-id") + ",",
            entry(APPLICATION, "secret/access-key", "aliyun.sms.access-key-id") + ",",
            entry(SMS, "template/special-symbol", "sms.template-content") + ",",
            entry(SMS, "template/traditional-character", "sms.template-content"),
            "  ]",
            "}");
    String before = baseline();
    run.with("baseline");
    assertThat(baseline()).isEqualTo(before);
  }

  private static String entry(String path, String rule, String context) {
    return "    {\"path\": \""
        + path
        + "\", \"rule\": \""
        + rule
        + "\", \"context\": \""
        + context
        + "\", \"fingerprint\": \"F\"}";
  }

  @Test
  void nothingOfAKeyIsInIt() throws IOException {
    run.with("baseline");
    String before = baseline();
    assertThat(before).doesNotContain("LTAI").doesNotContain("Bd\"").doesNotContain("pK7v");

    repository.write(
        APPLICATION, KEYS.replace(KEY, "LTAI5tZ3fGh6Jk8LpQr2Ws4X").replace("pK7v", "aB3d"));
    run.with("baseline");
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void whatIsGoneIsToldAndRemovedOnRequest() throws IOException {
    run.with("baseline");
    repository.write(SMS, RIGHT);

    assertThat(run.with("check")).isZero();
    assertThat(run.err())
        .isEqualTo(
            "smslint: 2 entries of .smslint-baseline.json are stale, their findings are gone;"
                + " remove them with `smslint check --update-baseline`\n"
                + "  "
                + SMS
                + ": template/special-symbol in sms.template-content\n"
                + "  "
                + SMS
                + ": template/traditional-character in sms.template-content\n");

    assertThat(run.with("check", "--update-baseline")).isZero();
    assertThat(run.err()).isEqualTo("smslint: removed 2 stale entries from " + NAME + "\n");
    assertThat(baseline()).contains(APPLICATION).doesNotContain(SMS);
    repository.write(SMS, TEMPLATE);
    assertThat(run.with("check", "--update-baseline")).isEqualTo(ExitCode.FINDINGS);
    assertThat(baseline()).doesNotContain(SMS);
  }

  @Test
  void aRunOverOneFileSaysNothingAboutOthers() throws IOException {
    run.with("baseline");
    String before = baseline();
    repository.write(SMS, RIGHT);

    assertThat(run.with("check", APPLICATION, "--update-baseline")).isZero();
    assertThat(baseline()).isEqualTo(before);
    run.with("check", APPLICATION);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void entriesOfAFileThatIsGoneOrIgnoredAreStale() throws IOException {
    run.with("baseline");
    Files.delete(folder.resolve(SMS));
    run.with("check", APPLICATION);
    assertThat(run.err()).startsWith("smslint: 2 entries");

    repository.write(SMS, TEMPLATE).write(".smslint.yml", "ignore: [ruoyi-sms/]\n");
    run.with("check");
    assertThat(run.err()).startsWith("smslint: 2 entries");
  }

  @Test
  void aMovedFileIsNew() throws IOException {
    run.with("baseline");
    repository.write("ruoyi-common/sms.yml", TEMPLATE);
    Files.delete(folder.resolve(SMS));

    assertThat(run.with("check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("ruoyi-common/sms.yml:2").contains("2 known to the baseline");
    assertThat(run.err()).startsWith("smslint: 2 entries");
  }

  @Test
  void writingAPartOfItKeepsTheRest() throws IOException {
    run.with("baseline");
    repository.write(APPLICATION, "server:\n  port: 80\n").write(SMS, RIGHT);
    run.with("baseline", "ruoyi-sms");

    assertThat(baseline()).contains(APPLICATION).doesNotContain(SMS);
  }

  @Test
  void whatIsKnownIsNotFixed() throws IOException {
    run.with("baseline");
    repository.write(SMS, TEMPLATE + "  other-template-content: 會员\n");
    run.with("check", "--fix");

    assertThat(folder.resolve(SMS)).content().contains("您的驗证码").contains("会员");
    run.with("check", "--fix", "--no-baseline");
    assertThat(folder.resolve(SMS)).content().contains("您的验证码");
  }

  @Test
  void theConfigurationOrAnOptionNamesAnotherFile() throws IOException {
    repository.write(".smslint.yml", "baseline: config/sms-baseline.json\n").write("config/a", "");
    assertThat(run.with("check")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("config/sms-baseline.json:1:1: there is no such baseline");
    run.with("baseline");
    assertThat(folder.resolve("config/sms-baseline.json")).exists();
    assertThat(run.with("check")).isZero();

    assertThat(run.with("check", "--baseline", "mine.json")).isEqualTo(ExitCode.USAGE);
    run.with("baseline", "--baseline", "mine.json");
    assertThat(run.with("check", "--baseline", "mine.json")).isZero();
  }

  @Test
  void ofStagedFilesTheStagedBaselineHolds() throws IOException {
    repository.stage(APPLICATION, KEYS).stage(SMS, TEMPLATE);
    run.with("baseline");
    assertThat(run.with("check", "--staged")).isEqualTo(ExitCode.FINDINGS);

    repository.stage(NAME, baseline());
    Files.delete(folder.resolve(NAME));
    assertThat(run.with("check", "--staged")).isZero();
    repository.stage(SMS, RIGHT);
    run.with("check", "--staged", APPLICATION);
    assertThat(run.err()).isEmpty();
    run.with("check", "--staged");
    assertThat(run.err()).startsWith("smslint: 2 entries");
  }

  @Test
  void aBrokenBaselineIsToldWithItsPlace() throws IOException {
    repository.write(NAME, "{\n  \"version\": 1,\n  \"findings\": [\n<<<<<<< HEAD\n  ]\n}\n");
    assertThat(run.with("check")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(NAME + ":4:1: ").contains("merge conflict");

    repository.write(NAME, "{\n  \"version\": 9,\n  \"findings\": []\n}\n");
    assertThat(run.with("check")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(NAME + ":2:14: unknown version \"9\"");

    repository.write(NAME, "{\"version\": 1, \"findings\": [\n{\"rule\": \"a/b\"}]}\n");
    assertThat(run.with("check", "--locale", "zh")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(NAME + ":2:1: 每个条目需要");
  }

  @Test
  void optionsThatContradictAreTold() {
    assertThat(run.with("check", "--update-baseline", "--staged")).isEqualTo(ExitCode.USAGE);
    assertThat(run.with("check", "--update-baseline")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("there is no baseline to update");
  }

  @Test
  void aCleanProjectNeedsNone() throws IOException {
    repository.write(SMS, RIGHT).write(APPLICATION, "server:\n  port: 80\n");
    assertThat(run.with("baseline")).isZero();

    assertThat(run.out()).startsWith("No baseline is needed.");
    assertThat(folder.resolve(NAME)).doesNotExist();
  }
}
