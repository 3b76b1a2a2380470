package io.github.smslint.report;

import static io.github.smslint.report.ReportFixtures.bare;
import static io.github.smslint.report.ReportFixtures.bracket;
import static io.github.smslint.report.ReportFixtures.place;
import static io.github.smslint.report.ReportFixtures.removal;
import static io.github.smslint.report.ReportFixtures.result;
import static io.github.smslint.report.ReportFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReporterTest {

  private static final SourceFile TEMPLATES =
      SourceFile.of(
          "sms-templates.yml",
          """
          templates:
            - TemplateName: 登录验证码
              TemplateContent: 【云店】您的验证码为${code}
          """);

  private static final SourceFile PRODUCTION =
      SourceFile.of("application-prod.yml", "spring:\n  sms:\n    sign: 云店\n");

  private final TextReporter plain = new TextReporter(false);

  @Test
  void showsTheLineTheFixesTheRelatedPlacesAndThePreventedErrors() {
    Location brackets = place(TEMPLATES, "【云店】");
    Finding finding =
        bracket(brackets)
            .fix(removal(brackets))
            .fix(removal(brackets))
            .related(place(PRODUCTION, "云店"), "production");

    assertThat(write(plain, result(finding), Language.EN))
        .isEqualTo(
            """
            sms-templates.yml:3:22: error template/bracket: a template must not hold 【】
              |
            3 |     TemplateContent: 【云店】您的验证码为${code}
              |                      ^^^^^^^^
              = help: delete the leading signature (suggested)
              = help: delete the leading signature (suggested)
              = note: application-prod.yml:3:11: the production profile leaves it as it is
              = prevents: SmsContent.Illegal, isv.UNSUPPORTED_CONTENT

            1 finding (1 error) in 1 file; inspected 14 files, 12 templates, 3 usages, 1 AccessKey.
            """);
  }

  @Test
  void speaksChinese() {
    Location brackets = place(TEMPLATES, "【云店】");
    Finding finding =
        bracket(brackets).fix(removal(brackets)).related(place(PRODUCTION, "云店"), "production");

    assertThat(write(plain, result(finding), Language.ZH))
        .isEqualTo(
            """
            sms-templates.yml:3:22: 错误 template/bracket: 模板内容中不能出现【】
              |
            3 |     TemplateContent: 【云店】您的验证码为${code}
              |                      ^^^^^^^^
              = 修复：删除开头的签名（建议）
              = 相关：application-prod.yml:3:11：生产环境沿用此值
              = 可避免：SmsContent.Illegal、isv.UNSUPPORTED_CONTENT

            发现 1 个问题（1 个错误），涉及 1 个文件；已检查 14 个文件、12 个模板、3 处调用、1 个 AccessKey。
            """);
  }

  @Test
  void alignsTheMarginWithTheLineNumber() {
    SourceFile file = SourceFile.of("a.txt", "\n".repeat(122) + "【云店】");

    assertThat(write(plain, result(bare(Severity.INFO, place(file, "【"))), Language.EN))
        .contains("    |\n123 | 【云店】\n    | ^^\n\n");
  }

  @Test
  void closesACleanRunWithWhatWasInspected() {
    LintResult clean = new LintResult(List.of(), List.of(), new Summary(1, 1, 2, 0));

    assertThat(write(plain, clean, Language.EN))
        .isEqualTo("No findings; inspected 1 file, 1 template, 2 usages, 0 AccessKeys.\n");
    assertThat(write(plain, clean, Language.ZH))
        .isEqualTo("未发现问题；已检查 1 个文件、1 个模板、2 处调用、0 个 AccessKey。\n");
  }

  @Test
  void countsWhatIsSuppressed() {
    Summary summary = new Summary(1, 1, 2, 0);
    Finding silenced = bare(Severity.ERROR, place(TEMPLATES, "云店"));
    LintResult clean = new LintResult(List.of(), List.of(silenced), summary);
    Finding other = bare(Severity.ERROR, place(PRODUCTION, "云店"));
    LintResult dirty = new LintResult(List.of(other), List.of(silenced), summary);

    assertThat(TextReporter.closing(clean, Language.EN))
        .startsWith("No findings, 1 suppressed; inspected 1 file, ");
    assertThat(TextReporter.closing(clean, Language.ZH)).startsWith("未发现问题，另有 1 个已忽略；已检查 1 个文件、");
    assertThat(TextReporter.closing(dirty, Language.EN))
        .startsWith("1 finding (1 error) in 1 file, 1 suppressed; inspected 1 file, ");
    assertThat(TextReporter.closing(dirty, Language.ZH))
        .startsWith("发现 1 个问题（1 个错误），涉及 1 个文件，另有 1 个已忽略；已检查 1 个文件、");
  }

  @Test
  void warnsWhenNothingWasInspected() {
    LintResult nothing = new LintResult(List.of(), List.of(), new Summary(0, 0, 0, 0));

    assertThat(write(plain, nothing, Language.EN)).startsWith("warning: nothing was inspected");
    assertThat(write(plain, nothing, Language.ZH)).startsWith("警告：什么也没有检查");
  }

  @Test
  void countsFindingsByWeightAndFile() {
    Location here = place(TEMPLATES, "云店");
    LintResult result =
        result(
            bare(Severity.ERROR, place(PRODUCTION, "云店")),
            bare(Severity.WARNING, here),
            bare(Severity.WARNING, here),
            bare(Severity.INFO, here));

    assertThat(TextReporter.closing(result, Language.EN))
        .startsWith("4 findings (1 error, 2 warnings, 1 info) in 2 files; inspected");
  }

  @Test
  void pagesAreTheReportWithoutItsClosing() {
    LintResult result =
        result(bracket(place(TEMPLATES, "【云店】")), bare(Severity.INFO, place(PRODUCTION, "云店")));

    List<String> pages = plain.pages(result, ReportFixtures.CATALOGUE, Language.EN);

    assertThat(pages).hasSize(2);
    assertThat(String.join("", pages) + TextReporter.closing(result, Language.EN) + "\n")
        .isEqualTo(write(plain, result, Language.EN));
  }

  @Test
  void countsTellWeightsAndFilesAlone() {
    List<Finding> findings =
        List.of(
            bare(Severity.ERROR, place(PRODUCTION, "云店")),
            bare(Severity.WARNING, place(TEMPLATES, "云店")));

    assertThat(TextReporter.counts(findings, Language.EN))
        .isEqualTo("1 error, 1 warning in 2 files");
    assertThat(TextReporter.counts(findings, Language.ZH)).isEqualTo("1 个错误、1 个警告（涉及 2 个文件）");
  }

  @Test
  void masksSecretsInTheShownLine() {
    SourceFile file =
        SourceFile.of(
            "application.yml",
            "accessKeyId: LTAI5tFakeFakeFakeFake01 secret: abcdefghijklmnopqrstuvwxyz0123\n");
    Location id = place(file, "LTAI5tFakeFakeFakeFake01");
    file.markSecret(id.span());
    file.markSecret(place(file, "abcdefghijklmnopqrstuvwxyz0123").span());

    assertThat(write(plain, result(bare(Severity.ERROR, id)), Language.EN))
        .contains(
            """
            1 | accessKeyId: ************************ secret: ******************************
              |              ^^^^^^^^^^^^^^^^^^^^^^^^
            """)
        .doesNotContain("LTAI")
        .doesNotContain("abcdef");
  }

  @Test
  void paintsOnlyWhereColourIsWanted() {
    LintResult result = result(bracket(place(TEMPLATES, "【云店】")));

    assertThat(write(new TextReporter(true), result, Language.EN))
        .contains("\u001B[1msms-templates.yml:3:22\u001B[0m: \u001B[1;31merror\u001B[0m ")
        .contains("\u001B[1;31m" + " ".repeat(21) + "^^^^^^^^\u001B[0m");
    assertThat(write(plain, result, Language.EN)).doesNotContain("\u001B");
  }

  @Test
  void letsNoPathOrMessageSteerTheTerminal() {
    SourceFile file = SourceFile.of("a\u001B[2Jb\n.yml", "x");

    assertThat(write(plain, result(bare(Severity.ERROR, place(file, "x"))), Language.EN))
        .startsWith("a<U+001B>[2Jb<U+000A>.yml:1:1: error");
  }
}
