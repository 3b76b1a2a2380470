package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which files a check is about: those changed since a revision, those of a list, standard input.
 */
class GivenFilesTest {

  private static final String KEY =
      "aliyun:\n  sms:\n    access-key-id: LTAI5tQnKxGmPzRw7Yc4HvBd\n";
  private static final String NO_KEY = "aliyun:\n  sms:\n    access-key-id: ${ALIYUN_ID}\n";
  private static final String BASE = "order/src/main/resources/application.yml";
  private static final String OTHER = "user/src/main/resources/application.yml";

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void runInTheFolder() {
    run = Run.in(folder);
  }

  private GitRepository committed() throws IOException {
    return new GitRepository(folder).stage(OTHER, KEY).stage(BASE, NO_KEY).commit();
  }

  @Test
  void onlyWhatChangedSinceARevisionIsReported() throws IOException {
    committed().write(BASE, KEY);

    assertThat(run.with("check", "--since", "HEAD")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains(BASE + ":3:20").doesNotContain(OTHER);
  }

  @Test
  void committedStagedAndNewFilesHaveChangedSinceARevision() throws IOException {
    committed()
        .stage("a/application.yml", KEY)
        .commit()
        .stage("b/application.yml", KEY)
        .write("c/application.yml", KEY);

    assertThat(run.with("check", "--since", "HEAD~1")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("a/application.yml:3", "b/application.yml:3", "c/application.yml:3")
        .doesNotContain(OTHER);
  }

  @Test
  void deletedFilesAreLeftOutAndRenamedOnesHaveTheirNewName() throws IOException {
    GitRepository repository = committed().git("mv", OTHER, "user/application-new.yml");
    Files.delete(folder.resolve(BASE));
    repository.git("add", "-A");

    assertThat(run.with("check", "--since=HEAD")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("user/application-new.yml:3").contains("inspected 1 file,");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatTheRevisionsBranchChangedSinceIsNoChange() throws IOException {
    committed()
        .git("checkout", "-q", "-b", "feature")
        .git("checkout", "-q", "-b", "trunk")
        .stage(OTHER, NO_KEY)
        .commit()
        .git("checkout", "-q", "feature")
        .stage("readme.txt", "短信")
        .commit();

    assertThat(run.with("check", "--since", "trunk")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("No findings; inspected 1 file,");
  }

  @Test
  void onlyTheNamedFoldersAreLookedAtForChanges() throws IOException {
    committed().write(BASE, KEY).write("extra/application.yml", KEY);

    assertThat(run.with("check", "--since", "HEAD", "extra")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("extra/application.yml:3").doesNotContain(BASE);
  }

  @Test
  void nothingChangedIsSaidAndClean() throws IOException {
    committed();

    assertThat(run.with("check", "--since", "HEAD")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEqualTo("Nothing to check: no file was changed or listed.\n");
  }

  @Test
  void aRevisionThatIsNotThereIsRefused() throws IOException {
    committed();

    assertThat(run.with("check", "--since", "no-such-tag")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("smslint: \"no-such-tag\" is no revision that git knows");
    assertThat(run.with("check", "--since", "--staged")).isEqualTo(ExitCode.USAGE);
    assertThat(run.with("check", "--since=-p")).isEqualTo(ExitCode.USAGE);
    assertThat(run.with("check", "--since=HEAD", "--staged", "--locale=zh"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--staged 与 --since 不能同时使用");
  }

  @Test
  void changesAreRefusedOutsideOfGit() {
    assertThat(run.with("check", "--since", "HEAD")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--since asks git, but no folder above this one");
  }

  @Test
  void filesAreTakenFromALists() throws IOException {
    committed().write("短信/application.yml", KEY);
    Files.writeString(folder.resolve("list.txt"), "短信/application.yml\r\n" + BASE + "\r\n");

    assertThat(run.with("check", "--files-from", "list.txt")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("短信/application.yml:3").contains("inspected 2 files");
    run.input(OTHER + "\0" + BASE + "\0");
    assertThat(run.with("check", "--files-from", "-")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains(OTHER + ":3").contains("inspected 2 files");
  }

  @Test
  void anEmptyListIsNotTheWholeFolder() throws IOException {
    committed();

    assertThat(run.input("").with("check", "--files-from", "-")).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("Nothing to check");
  }

  @Test
  void whatAListNamesAndIsNotThereIsTold() throws IOException {
    committed();

    assertThat(run.input("gone.yml\n").with("check", "--files-from", "-"))
        .isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).contains("no such file or folder: gone.yml");
    assertThat(run.with("check", "--files-from", "gone.txt")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("the list of files gone.txt cannot be read");
  }

  @Test
  void theStandardInputIsCheckedUnderItsNameInItsProject() throws IOException {
    new GitRepository(folder)
        .write("shop/.smslint.yml", "rules:\n  secret/access-key: warning\n")
        .stage("shop/application.yml", NO_KEY);

    assertThat(run.input(KEY).with("--stdin-filename", "shop/application.yml", "-"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("shop/application.yml:3:20: warning secret/access-key");
    assertThat(run.input(KEY).with("check", "--stdin-filename=new/application.yml"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).startsWith("new/application.yml:3:20: error");
  }

  @Test
  void theStandardInputSeesTheProfilesOfTheProject() throws IOException {
    new GitRepository(folder)
        .stage(
            "application-prod.yml",
            "aliyun:\n  sms:\n    sign-name: 云店商城\n    template-code: SMS_154950909\n");
    String base = "aliyun:\n  sms:\n    sign-name: 阿里云短信测试\n";

    assertThat(run.input(base).with("check", "--stdin-filename", "application.yml"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("No findings; inspected 1 file,");
  }

  @Test
  void theStandardInputObeysWhatIsConfiguredForItsName() throws IOException {
    String rules = "rules:\n  secret/access-key: off\n";
    String overrides =
        "overrides:\n  - files: '**/*-local.yml'\n    rules: {secret/access-key: info}\n";
    new GitRepository(folder)
        .write("legacy/.smslint.yml", rules)
        .write("shop/.smslint.yml", overrides)
        .stage("shop/readme.txt", "短信");

    assertThat(run.input(KEY).with("check", "--stdin-filename", "legacy/a/application.yml"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("No findings");
    assertThat(run.input(KEY).with("check", "--stdin-filename", "shop/src/application-local.yml"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("shop/src/application-local.yml:3:20: info");
    assertThat(run.input(KEY).with("check", "--stdin-filename", "shop/src/application.yml"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).startsWith("shop/src/application.yml:3:20: error");
  }

  @Test
  void theStandardInputIsInTheProfileThatItsNameTells() throws IOException {
    String sign = "aliyun:\n  sms:\n    sign-name: 阿里云短信测试\n";
    new GitRepository(folder)
        .write("shop/.smslint.yml", "profiles:\n  production: [huanan]\n")
        .stage("shop/application.yml", "server:\n  port: 80\n");

    assertThat(run.input(sign).with("check", "--stdin-filename", "shop/application-dev.yml"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("No findings");
    run.input(sign).with("check", "--stdin-filename", "shop/application-huanan.yml");
    assertThat(run.out())
        .startsWith("shop/application-huanan.yml:3:16:")
        .contains("signature/test-in-production");
  }

  @Test
  void theStandardInputNeedsANameAndIsTheOnlyFile() {
    assertThat(run.with("check", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--stdin-filename PATH");
    assertThat(run.with("check", "--stdin-filename", "a.yml", "b.yml")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("\"b.yml\" is one path too many");
    assertThat(run.with("check", "--stdin-filename", "a.yml", "--fix")).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--stdin-filename and --fix cannot be used together");
  }
}
