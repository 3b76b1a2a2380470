package io.github.smslint.report;

import io.github.smslint.report.html.HtmlReporter;
import java.util.List;

/** A format of reports, known by its name; only the reporter that is made is loaded. */
public final class ReportFormat {

  /** The names of all formats, the one for people first. */
  public static final List<String> NAMES =
      List.of(
          "text",
          "concise",
          "json",
          "sarif",
          "github",
          "gitlab",
          "checkstyle",
          "junit",
          "rdjson",
          "markdown",
          "html");

  private final String name;

  private ReportFormat(String name) {
    this.name = name;
  }

  /** The format of a name, or null. */
  public static ReportFormat named(String name) {
    return NAMES.contains(name) ? new ReportFormat(name) : null;
  }

  public String name() {
    return name;
  }

  /** Whether the report is the one for people, beside which other output may stand. */
  public boolean isText() {
    return name.equals("text");
  }

  /** Whether the report is for programs alone, so that what people must know is told elsewhere. */
  public boolean isData() {
    switch (name) {
      case "text":
      case "concise":
      case "github":
      case "markdown":
        return false;
      default:
        return true;
    }
  }

  /**
   * What writes the format.
   *
   * @param version the version of smslint
   * @param colour whether the reader's terminal shows colours
   * @param fixedText a text after its fixes, without secrets, or null
   */
  public Reporter reporter(String version, boolean colour, String fixedText) {
    switch (name) {
      case "concise":
        return new ConciseReporter(colour);
      case "json":
        return new JsonReporter(fixedText);
      case "sarif":
        return new SarifReporter(version);
      case "github":
        return new GithubReporter();
      case "gitlab":
        return new GitlabReporter();
      case "checkstyle":
        return new CheckstyleReporter();
      case "junit":
        return new JunitReporter();
      case "rdjson":
        return new RdjsonReporter();
      case "markdown":
        return new MarkdownReporter();
      case "html":
        return new HtmlReporter();
      default:
        return new TextReporter(colour);
    }
  }
}
