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
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReporterTest {

  private static final SourceFile FILE =
      SourceFile.of("config/sms.yml", "sign: 云店\ncontent: 😀【云店】您的验证码\n");

  @Test
  void writesACommandForEachFindingAndTheClosingLine() {
    Location brackets = place(FILE, "【云店】");
    Finding finding =
        bracket(brackets).fix(removal(brackets)).related(place(FILE, "云店"), "production");

    assertThat(report(result(finding)).split("\n"))
        .containsExactly(
            "::error file=config/sms.yml,line=2,endLine=2,col=11,endColumn=15"
                + ",title=template/bracket::config/sms.yml:2:11: a template must not hold 【】"
                + "%0Ahelp: delete the leading signature (suggested)"
                + "%0Anote: config/sms.yml:1:7: the production profile leaves it as it is"
                + "%0Aprevents: SmsContent.Illegal, isv.UNSUPPORTED_CONTENT",
            "1 finding (1 error) in 1 file; inspected 14 files, 12 templates, 3 usages, 1 AccessKey.");
  }

  @Test
  void namesTheSeveritiesAsTheCommandsAreNamed() {
    Location where = place(FILE, "云店");
    LintResult all =
        result(
            bare(Severity.ERROR, where), bare(Severity.WARNING, where), bare(Severity.INFO, where));

    assertThat(report(all)).containsSubsequence("::error ", "::warning ", "::notice ");
  }

  @Test
  void escapesWhatWouldEndAPropertyOrTheCommand() {
    SourceFile odd = SourceFile.of("a,b:c/100%\r\n::error::x.yml", "【");
    String report = report(result(bare(Severity.ERROR, place(odd, "【"))));

    assertThat(report)
        .startsWith("::error file=a%2Cb%3Ac/100%25%0D%0A%3A%3Aerror%3A%3Ax.yml,line=1");
    assertThat(report.lines()).hasSize(2);
  }

  @Test
  void escapesTheMessageButLeavesItsColons() {
    Message message = Message.of("discount: 50%, \n::stop-commands::x");
    Finding finding = new Finding("x/y", Severity.ERROR, place(FILE, "云店"), message, List.of());
    String report = report(result(finding));

    assertThat(report)
        .contains("::config/sms.yml:1:7: discount: 50%25, <U+000A>::stop-commands::x");
    assertThat(report.lines()).hasSize(2);
  }

  @Test
  void givesColumnsOnlyWhereOneLineIsMeant() {
    Location lines = new Location(FILE, new Span(6, FILE.content().indexOf("您")));

    assertThat(report(result(bare(Severity.ERROR, lines))))
        .startsWith("::error file=config/sms.yml,line=1,endLine=2,title=");
  }

  @Test
  void aCaretHasOneColumn() {
    Location caret = new Location(FILE, new Span(6, 6));

    assertThat(report(result(bare(Severity.ERROR, caret)))).contains(",col=7,endColumn=7,");
  }

  @Test
  void closesACleanRunAsWell() {
    assertThat(report(result())).startsWith("No findings; inspected 14 files");
  }

  @Test
  void speaksTheLanguageOfTheRun() {
    String report = write(new GithubReporter(), result(bracket(place(FILE, "【云店】"))), Language.ZH);

    assertThat(report).contains("模板内容中不能出现【】%0A可避免：").contains("发现 1 个问题");
  }

  @Test
  void besideAReportItWritesNoMoreThanGithubShows() throws IOException {
    Finding[] many = new Finding[25];
    for (int at = 0; at < many.length; at++) {
      many[at] = bare(at % 2 == 0 ? Severity.ERROR : Severity.INFO, place(FILE, "云店"));
    }
    StringWriter out = new StringWriter();
    GithubReporter.annotate(
        result(many), Severity.INFO, ReportFixtures.CATALOGUE, Language.EN, out);

    assertThat(out.toString().lines())
        .hasSize(20)
        .allMatch(line -> line.startsWith("::error ") || line.startsWith("::notice "));
  }

  @Test
  void besideAQuietReportItAnnotatesErrorsOnly() throws IOException {
    Finding error = bare(Severity.ERROR, place(FILE, "云店"));
    Finding warning = bare(Severity.WARNING, place(FILE, "云店"));
    StringWriter out = new StringWriter();
    GithubReporter.annotate(
        result(warning, error), Severity.ERROR, ReportFixtures.CATALOGUE, Language.EN, out);

    assertThat(out.toString().lines()).singleElement().asString().startsWith("::error ");
  }

  private static String report(LintResult result) {
    return write(new GithubReporter(), result, Language.EN);
  }
}
