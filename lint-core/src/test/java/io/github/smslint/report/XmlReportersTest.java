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
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.JUnitParser;

/** Checkstyle's and JUnit's XML, as build servers read them. */
class XmlReportersTest {

  private static final SourceFile YAML =
      SourceFile.of("config/sms.yml", "sign: x\ncontent: 😀【云店】您的验证码为${code}\n");
  private static final SourceFile ODD = SourceFile.of("a&b/\"<短 信>\".yml", "【\u0001]]> 【😀】\n");

  @Test
  void checkstyleNamesPlaceWeightMessageAndRule() {
    Element error = elements(checkstyle(everything()), "error").get(0);

    assertThat(((Element) error.getParentNode()).getAttribute("name")).isEqualTo("config/sms.yml");
    assertThat(error.getAttribute("line")).isEqualTo("2");
    assertThat(error.getAttribute("column")).isEqualTo("11");
    assertThat(error.getAttribute("severity")).isEqualTo("error");
    assertThat(error.getAttribute("message")).isEqualTo("a template must not hold 【】");
    assertThat(error.getAttribute("source")).isEqualTo("smslint.template/bracket");
  }

  @Test
  void checkstyleHasAnElementForEachFile() {
    List<Element> files = elements(checkstyle(everything()), "file");

    assertThat(files)
        .extracting(file -> file.getElementsByTagName("error").getLength())
        .containsExactly(3, 1);
  }

  @Test
  void aCleanRunGivesACheckstyleReportWithoutFiles() {
    assertThat(elements(checkstyle(result()), "file")).isEmpty();
  }

  @Test
  void aReaderOfCheckstyleFindsAllFindings() throws Exception {
    String report = write(new CheckstyleReporter(), everything(), Language.ZH);
    Set<Violation> read = new CheckStyleParser().parseReportOutput(report, ReportSchemas.SILENT);

    assertThat(read).hasSize(4);
    assertThat(read)
        .extracting(Violation::getSeverity)
        .containsOnly(SEVERITY.ERROR, SEVERITY.WARN, SEVERITY.INFO);
    assertThat(read).anyMatch(violation -> violation.getFile().equals(ODD.path()));
  }

  @Test
  void whatXmlForbidsIsToldByNumber() {
    Message message = Message.of("\u0001 \ud83d ]]> <b> & \" 😀 \ufffe");
    Finding finding = new Finding("x/y", Severity.ERROR, place(YAML, "云店"), message, List.of());
    Element error = elements(checkstyle(result(finding)), "error").get(0);

    assertThat(error.getAttribute("message"))
        .isEqualTo("<U+0001> <U+D83D> ]]> <b> & \" 😀 <U+FFFE>");
    assertThat(XmlText.of("a\tb\r\n\u000b\ud83d"))
        .isEqualTo("a&#9;b&#13;&#10;&lt;U+000B&gt;&lt;U+D83D&gt;");
  }

  @Test
  void junitFailsATestForEachErrorAndWarning() {
    Document report = junit(everything());
    List<Element> suites = elements(report, "testsuite");

    assertThat(suites).extracting(suite -> suite.getAttribute("tests")).containsExactly("3", "1");
    assertThat(suites)
        .extracting(suite -> suite.getAttribute("failures"))
        .containsExactly("2", "1");
    assertThat(report.getDocumentElement().getAttribute("tests")).isEqualTo("4");
    assertThat(report.getDocumentElement().getAttribute("failures")).isEqualTo("3");
    Element failure = elements(report, "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("a template must not hold 【】");
    assertThat(failure.getTextContent())
        .startsWith("config/sms.yml:2:11: error template/bracket: ")
        .contains("^^^^", "help: delete the leading signature (suggested)");
  }

  @Test
  void junitNamesATestByWhatItIsAboutAndNotByItsLine() {
    assertThat(elements(junit(everything()), "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly(
            "template/bracket sms.content",
            "template/bracket",
            "template/bracket #2",
            "template/bracket");
  }

  @Test
  void aCleanRunPassesATest() {
    Document report = junit(result());
    List<Element> tests = elements(report, "testcase");

    assertThat(tests).hasSize(1);
    assertThat(elements(report, "failure")).isEmpty();
    assertThat(tests.get(0).getTextContent()).contains("No findings; inspected 14 files");
  }

  @Test
  void aReaderOfJunitFindsTheFailures() throws Exception {
    String report = write(new JunitReporter(), everything(), Language.ZH);
    Set<Violation> read = new JUnitParser().parseReportOutput(report, ReportSchemas.SILENT);

    assertThat(read).hasSize(3);
  }

  private static LintResult everything() {
    Finding finding =
        bracket(place(YAML, "【云店】")).in("sms.content").fix(removal(place(YAML, "【云店】")));
    return result(
        finding,
        bare(Severity.WARNING, place(YAML, "您的")),
        bare(Severity.INFO, place(YAML, "验证码")),
        bare(Severity.ERROR, place(ODD, "【\u0001]]> 【")));
  }

  private static Document checkstyle(LintResult result) {
    return ReportSchemas.xml(
        write(new CheckstyleReporter(), result, Language.EN), "checkstyle.xsd");
  }

  private static Document junit(LintResult result) {
    return ReportSchemas.xml(write(new JunitReporter(), result, Language.EN), "junit.xsd");
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }
}
