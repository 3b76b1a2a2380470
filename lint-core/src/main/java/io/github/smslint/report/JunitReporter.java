package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report as JUnit's XML: a suite for each file, a failed test for each finding, a passed one
 * for an info. A clean run is one passed test, since servers take a report without tests for a
 * broken one.
 */
public final class JunitReporter implements Reporter {

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    List<String> pages = new TextReporter(false).pages(result, catalogue, language);
    Notes notes = new Notes(new Wording(catalogue, language), new ReportWords(language));
    Map<String, Suite> suites = new LinkedHashMap<>();
    for (int at = 0; at < pages.size(); at++) {
      Finding finding = result.findings().get(at);
      String path = finding.location().file().path();
      String message = notes.say(finding.message(), finding.location());
      suites.computeIfAbsent(path, Suite::new).add(finding, message, pages.get(at).stripTrailing());
    }
    if (suites.isEmpty()) {
      Suite clean = new Suite("smslint");
      clean.pass(TextReporter.closing(result, language));
      suites.put(clean.name, clean);
    }
    int tests = suites.values().stream().mapToInt(suite -> suite.tests).sum();
    int failures = suites.values().stream().mapToInt(suite -> suite.failures).sum();
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<testsuites name=\"smslint\"" + counts(tests, failures) + ">\n");
    for (Suite suite : suites.values()) {
      out.write("  <testsuite name=\"" + XmlText.of(suite.name) + "\"");
      out.write(counts(suite.tests, suite.failures) + ">\n");
      out.write(suite.cases + "  </testsuite>\n");
    }
    out.write("</testsuites>\n");
  }

  private static String counts(int tests, int failures) {
    String some = " tests=\"" + tests + "\" failures=\"" + failures + "\"";
    return some + " errors=\"0\" time=\"0\"";
  }

  /** The tests of one file. */
  private static final class Suite {

    private final String name;
    private final StringBuilder cases = new StringBuilder(512);
    private final Map<String, Integer> names = new HashMap<>();
    private int tests;
    private int failures;

    Suite(String name) {
      this.name = name;
    }

    void add(Finding finding, String message, String page) {
      open(test(finding));
      if (finding.severity() == Severity.INFO) {
        cases.append("      <system-out>").append(XmlText.of(page)).append("</system-out>\n");
      } else {
        failures++;
        cases.append("      <failure message=\"").append(XmlText.of(message));
        cases.append("\" type=\"").append(finding.severity().id()).append("\">");
        cases.append(XmlText.of(page)).append("</failure>\n");
      }
      cases.append("    </testcase>\n");
    }

    void pass(String closing) {
      open("check");
      cases.append("      <system-out>").append(XmlText.of(closing)).append("</system-out>\n");
      cases.append("    </testcase>\n");
    }

    private void open(String test) {
      tests++;
      cases.append("    <testcase classname=\"").append(XmlText.of(name));
      cases.append("\" name=\"").append(XmlText.of(test)).append("\" time=\"0\">\n");
    }

    /** Servers compare tests by name: without a line it stays the same where lines move. */
    private String test(Finding finding) {
      String context = VisibleText.of(finding.context());
      String test = context.isEmpty() ? finding.rule() : finding.rule() + " " + context;
      int number = names.merge(test, 1, Integer::sum);
      return number == 1 ? test : test + " #" + number;
    }
  }
}
