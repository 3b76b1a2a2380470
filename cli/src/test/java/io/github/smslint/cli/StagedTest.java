package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StagedTest {

  private static final String KEY =
      "aliyun:\n  sms:\n    access-key-id: LTAI5tQnKxGmPzRw7Yc4HvBd\n";
  private static final String NO_KEY = "aliyun:\n  sms:\n    access-key-id: ${ALIYUN_ID}\n";
  private static final String TEST_SIGNATURE =
      """
      aliyun:
        sms:
          sign-name: 阿里云短信测试
          template-code: SMS_271385117
      """;
  private static final String REAL_SIGNATURE = "aliyun:\n  sms:\n    sign-name: 云杉商城\n";
  private static final String OFF = "rules:\n  secret/access-key: off\n";
  private static final String BASE = "src/main/resources/application.yml";
  private static final String PRODUCTION = "src/main/resources/application-prod.yml";

  @TempDir private Path folder;
  private GitRepository repository;
  private Run run;

  @BeforeEach
  void beginARepository() throws IOException {
    repository = new GitRepository(folder);
    run = Run.in(folder);
  }

  private int checkStaged(String... names) {
    String[] words = new String[names.length + 2];
    words[0] = "check";
    words[1] = "--staged";
    System.arraycopy(names, 0, words, 2, names.length);
    return run.with(words);
  }

  @Test
  void aStagedKeyIsReportedThoughTheWorkTreeNoLongerHoldsIt() throws IOException {
    repository.stage(BASE, KEY).write(BASE, NO_KEY);

    assertThat(checkStaged()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains(BASE + ":3:20: error secret/access-key");
  }

  @Test
  void aStagedKeyIsReportedThoughGitHasPackedIt() throws IOException {
    repository.stage(BASE, KEY).git("repack", "-a", "-d", "-q");

    assertThat(checkStaged()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains(BASE + ":3:20: error secret/access-key");
  }

  @Test
  void aStagedFileWhoseObjectIsDamagedDoesNotLookClean() throws IOException {
    repository.stage(BASE, KEY);
    try (Stream<Path> objects = Files.walk(folder.resolve(".git/objects"))) {
      for (Path object : objects.filter(Files::isRegularFile).toList()) {
        Files.delete(object);
        Files.write(object, new byte[] {0x78, 1, 2, 3});
      }
    }

    assertThat(checkStaged()).isNotEqualTo(ExitCode.CLEAN);
  }

  @Test
  void whatTheConfigurationExtendsIsReadAsItIsStaged() throws IOException {
    repository
        .stage(BASE, KEY)
        .stage("ci/smslint.yml", OFF)
        .stage(".smslint.yml", "extends: ci/smslint.yml\n")
        .write("ci/smslint.yml", "rules: {}\n");

    assertThat(checkStaged()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aKeyThatIsNotStagedIsNotReported() throws IOException {
    repository.stage(BASE, NO_KEY).write(BASE, KEY).write("notes.md", KEY);

    assertThat(checkStaged()).isZero();
    assertThat(run.out())
        .isEqualTo("No findings; inspected 1 file, 0 templates, 0 usages, 0 AccessKeys.\n");
  }

  @Test
  void whatTheIndexOverridesInProductionIsNotReported() throws IOException {
    repository.stage(PRODUCTION, REAL_SIGNATURE).commit().stage(BASE, TEST_SIGNATURE);

    assertThat(checkStaged()).isZero();
  }

  @Test
  void anOverrideThatStandsInTheWorkTreeOnlyDoesNotCount() throws IOException {
    repository.stage(BASE, TEST_SIGNATURE).write(PRODUCTION, REAL_SIGNATURE);

    assertThat(checkStaged()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains(BASE + ":3:16: error signature/test-in-production");
  }

  @Test
  void anOverrideThatIsTakenOutOfTheIndexNoLongerCounts() throws IOException {
    repository.stage(PRODUCTION, REAL_SIGNATURE).commit().stage(BASE, TEST_SIGNATURE);
    repository.git("rm", "-q", "--cached", PRODUCTION);

    assertThat(checkStaged()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aConstantOfAFileThatIsNotStagedIsFollowed() throws IOException {
    repository.stage(
        "src/main/java/shop/SmsApi.java",
        "package shop;\npublic class SmsApi {\n"
            + "  public static final String HOST = \"dysmsapi.aliyuncs.com\";\n"
            + "  public static final String VERSION = \"2018-05-01\";\n}\n");
    repository.commit();
    repository.stage(
        "src/main/java/shop/SmsSender.java",
        """
        package shop;
        import com.aliyuncs.CommonRequest;
        public class SmsSender {
          void send() {
            CommonRequest request = new CommonRequest();
            request.setSysDomain(SmsApi.HOST);
            request.setSysVersion("2018-05-01");
            request.setSysAction("SendSms");
          }
        }
        """);

    assertThat(checkStaged()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("SmsSender.java:7:28: error config/api-version");
  }

  @Test
  void filesThatAreNamedAreReportedWhetherTheyAreStagedOrNot() throws IOException {
    repository.stage("a.yml", KEY).stage("b.yml", KEY).commit().stage("c.yml", KEY);

    assertThat(checkStaged("a.yml", "c.yml")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("a.yml:3:20").contains("c.yml:3:20").doesNotContain("b.yml");
  }

  @Test
  void aNamedFolderNarrowsWhatIsStaged() throws IOException {
    repository.stage("shop/a.yml", KEY).commit().stage("shop/b.yml", KEY).stage("web/c.yml", KEY);

    assertThat(checkStaged("shop")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("shop/b.yml:3:20").doesNotContain("a.yml", "c.yml");
  }

  @Test
  void namesCountFromTheWorkingFolder() throws IOException {
    repository.stage("shop/a.yml", KEY).stage("b.yml", KEY);
    run = Run.in(folder.resolve("shop"));

    assertThat(checkStaged("a.yml")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("shop/a.yml:3:20").doesNotContain("b.yml");
  }

  @Test
  void aNamedFileThatGitDoesNotKnowIsReadFromDisk() throws IOException {
    repository.write("new.yml", KEY);

    assertThat(checkStaged("new.yml")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("new.yml:3:20");
  }

  @Test
  void aNameWithoutAFileIsToldAndTheOthersAreChecked() throws IOException {
    repository.stage("a.yml", KEY);

    assertThat(checkStaged("a.yml", "gone.yml")).isEqualTo(ExitCode.FAILURE);
    assertThat(run.out()).contains("a.yml:3:20");
    assertThat(run.err()).contains("no such file or folder: gone.yml");
    assertThat(checkStaged("gone.yml")).isEqualTo(ExitCode.FAILURE);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void deletedFilesLinksAndSubmodulesAreLeftOut() throws IOException {
    repository.stage("old.yml", KEY).commit().git("rm", "-q", "old.yml");
    Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("old.yml"));
    repository.add("link.yml");

    assertThat(checkStaged()).isZero();
    assertThat(run.out()).isEqualTo("Nothing to check: no text file is staged.\n");
  }

  @Test
  void pathsMayBeChinese() throws IOException {
    repository.stage("短信 模块/配置.yml", KEY);

    assertThat(checkStaged()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("短信 模块/配置.yml:3:20: error secret/access-key");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNameMayHoldABackslash() throws IOException {
    repository.stage("短信\\配置.yml", KEY);

    assertThat(checkStaged("短信\\配置.yml")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("短信\\配置.yml:3:20: error secret/access-key");
  }

  @Test
  void aNameBehindTwoHyphensIsNoOption() throws IOException {
    repository.stage("-配置.yml", KEY);

    assertThat(checkStaged("--", "-配置.yml")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("-配置.yml:3:20: error secret/access-key");
  }

  @Test
  void outsideOfAWorkTreeThereIsNothingStaged(@TempDir Path elsewhere) {
    run = Run.in(elsewhere);

    assertThat(checkStaged()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--staged asks git");
  }

  @Test
  void aFileOfAnotherWorkTreeCannotBeNamed(@TempDir Path elsewhere) {
    assertThat(checkStaged(elsewhere.resolve("a.yml").toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("a.yml lies outside of this git work tree");
  }

  @Test
  void whatGitSaysOfABrokenIndexIsTold() throws IOException {
    repository.stage("a.yml", KEY);
    Files.writeString(folder.resolve(".git/index"), "no index");

    assertThat(checkStaged()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).contains("cannot be read: git diff:").contains("index");
  }

  @Test
  void aConfigurationThatIsNotStagedSwitchesNothingOff() throws IOException {
    repository.stage("a.yml", KEY).write(".smslint.yml", OFF);
    assertThat(checkStaged()).isEqualTo(ExitCode.FINDINGS);

    repository.add(".smslint.yml").write(".smslint.yml", "locale: en\n");
    assertThat(checkStaged()).isZero();
  }

  @Test
  void aBrokenConfigurationThatIsNotStagedStopsNoCommit() throws IOException {
    repository.stage("a.yml", NO_KEY).write(".smslint.yml", "ruels: {}\n");
    assertThat(checkStaged()).isZero();

    repository.add(".smslint.yml");
    assertThat(checkStaged()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(".smslint.yml:1:1: unknown key");
  }
}
