package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports in files beside the one that is asked for, and what build servers are told. */
class ReportsBesideTest {

  private static final String KEY_ID = "LTAI5tQm8Xv2Kc7Rz4Wn9Ya3";
  private static final String SECRET = "b7Xq2Lw9Rt4Zk8Mv3Nc6Yp1Hs5Jd0F";

  @TempDir private Path folder;

  @BeforeEach
  void leaveKeysInTheProject() throws IOException {
    Files.writeString(
        folder.resolve("application.yml"),
        "aliyun:\n  sms:\n    access-key-id: "
            + KEY_ID
            + "\n    access-key-secret: "
            + SECRET
            + "\n    region-id: cn-hangzhou\n");
  }

  static List<String> formats() {
    return ReportFormat.NAMES;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noFormatSpellsOutAKeyInEitherLanguage(String format) throws IOException {
    for (String language : List.of("en", "zh")) {
      Run run = Run.in(folder);
      int code =
          run.with(
              "check", "--locale", language, "--format", format, "--report", format + "=out/r.txt");
      assertThat(code).isEqualTo(1);
      String file = Files.readString(folder.resolve("out/r.txt"));
      assertThat(file + run.out() + run.err()).doesNotContain(KEY_ID, SECRET);
      assertThat(file).isNotEmpty().isEqualTo(run.out());
      Files.delete(folder.resolve("out/r.txt"));
    }
  }

  @Test
  void aCheckOfItsOwnReportsFindsNothing() throws IOException {
    List<String> words = new ArrayList<>(List.of("check"));
    for (String format : ReportFormat.NAMES) {
      words.addAll(List.of("--report", format + "=reports/smslint." + format));
    }
    Run run = Run.in(folder);
    assertThat(run.with(words.toArray(new String[0]))).isEqualTo(1);
    try (Stream<Path> written = Files.list(folder.resolve("reports"))) {
      assertThat(written).hasSize(ReportFormat.NAMES.size());
    }
    assertThat(run.with("check", "reports")).as(run.out()).isZero();
  }

  @Test
  void theReportOnTheStandardOutputStaysAsItIs() {
    Run alone = Run.in(folder);
    alone.with("check");
    Run run = Run.in(folder);

    run.with("check", "--report=junit=target/smslint/junit.xml", "--report", "gitlab=gl.json");
    assertThat(run.out()).isEqualTo(alone.out());
    assertThat(folder.resolve("target/smslint/junit.xml")).content().contains("<testsuites ");
    assertThat(folder.resolve("gl.json")).content().contains("\"fingerprint\"");
  }

  @Test
  void theConfigurationAsksForReportsToo() throws IOException {
    Files.writeString(
        folder.resolve(".smslint.yml"),
        "reports:\n  sarif: build/smslint.sarif\n  junit: build/junit.xml\n");
    Files.createDirectory(folder.resolve("sub"));

    assertThat(Run.in(folder).with("check", "--report", "junit=mine.xml")).isEqualTo(1);
    assertThat(folder.resolve("build/smslint.sarif")).content().contains("\"2.1.0\"");
    assertThat(folder.resolve("mine.xml")).exists();
    assertThat(folder.resolve("build/junit.xml")).as("the command line moved it").doesNotExist();
    Run.in(folder.resolve("sub")).with("check", "..");
    assertThat(folder.resolve("build/junit.xml")).exists();
  }

  @Test
  void noPartialRunWritesThoseOfTheConfiguration() throws IOException {
    Files.writeString(folder.resolve(".smslint.yml"), "reports:\n  sarif: x.sarif\n");
    Run.in(folder).with("check", "--isolated");
    Run.in(folder).with("check", "--diff");
    Run.in(folder).input("a: b\n").with("check", "--stdin-filename", "application.yml");

    assertThat(folder.resolve("x.sarif")).doesNotExist();
  }

  @Test
  void aWrongReportIsToldBeforeAnythingIsRead() {
    Run run = Run.in(folder);

    assertThat(run.with("check", "--locale", "en", "--report", "sarif")).isEqualTo(2);
    assertThat(run.err()).contains("--report wants FORMAT=FILE").contains("\"sarif\"");
    assertThat(run.with("check", "--locale", "en", "--report", "sariff=x")).isEqualTo(2);
    assertThat(run.err()).contains("did you mean sarif?");
    assertThat(run.with("check", "--locale", "zh", "--report", "=x")).isEqualTo(2);
    assertThat(run.err()).contains("格式=文件");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenEndsTheRunWithTwo() throws IOException {
    Files.createDirectory(folder.resolve("taken"));
    Run run = Run.in(folder);

    assertThat(run.with("check", "--locale", "en", "--report", "json=taken")).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written to taken");
    assertThat(run.with("check", "--locale", "en", "--report", "json=application.yml/x"))
        .isEqualTo(2);
  }

  @Test
  void inGithubActionsAnnotationsAndASummaryComeBesideTheText() throws IOException {
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "# Build\n");
    Run alone = Run.in(folder);
    alone.with("check", "--locale", "en", "application.yml");
    Run run = github().environment("GITHUB_STEP_SUMMARY", summary.toString());

    assertThat(run.with("check", "--locale", "en", "application.yml")).isEqualTo(1);
    assertThat(run.out()).startsWith(alone.out());
    assertThat(run.out().substring(alone.out().length()))
        .startsWith("::error file=application.yml,line=3,");
    assertThat(summary).content().startsWith("# Build\n### smslint\n");
  }

  @Test
  void aSummaryThatCannotBeWrittenIsLeftOut() {
    Run run = github().environment("GITHUB_STEP_SUMMARY", folder.toString());

    assertThat(run.with("check")).isEqualTo(1);
    assertThat(run.out()).contains("\n::error ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whoNamesAFormatOrSwitchesItOffGetsNoAnnotations() throws IOException {
    Run named = github();
    named.with("check", "--format", "text");
    Run off = github();
    off.with("check", "--ci", "off");
    Run variable = github().environment("SMSLINT_CI", "off");
    variable.with("check");

    assertThat(named.out() + off.out() + variable.out()).doesNotContain("::error ");
  }

  @Test
  void inGitlabNothingIsWrittenUnasked() throws IOException {
    Run run = Run.in(folder).environment("GITLAB_CI", "true").environment("CI", "true");
    run.with("check");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    assertThat(run.out()).doesNotContain("::error ");
  }

  private Run github() {
    return Run.in(folder).environment("GITHUB_ACTIONS", "true");
  }
}
