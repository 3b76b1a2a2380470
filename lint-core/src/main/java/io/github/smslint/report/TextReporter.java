package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.Fixed;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.Related;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The report for people: each finding with its source line, as compilers show it. */
public final class TextReporter implements Reporter {

  private final Colours colours;

  /**
   * @param colour whether the reader's terminal shows colours
   */
  public TextReporter(boolean colour) {
    this.colours = new Colours(colour);
  }

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    ReportWords words = new ReportWords(language);
    Wording wording = new Wording(catalogue, language);
    for (Finding finding : result.findings()) {
      Page page = new Page(wording, words);
      page.add(finding);
      out.append(page.text);
    }
    if (sawNothing(result)) {
      out.write(colours.severity(Severity.WARNING, words.say("nothing")) + "\n");
    }
    out.write(closing(result, words) + "\n");
  }

  /** Whether the run inspected nothing at all, so that a clean result means nothing. */
  public static boolean sawNothing(LintResult result) {
    Summary summary = result.summary();
    return summary.files() + summary.templates() + summary.usages() + summary.credentials() == 0;
  }

  /** The closing lines alone, without colour and without the last line's end. */
  public static String closing(LintResult result, Language language) {
    ReportWords words = new ReportWords(language);
    String warning = sawNothing(result) ? words.say("nothing") + "\n" : "";
    return warning + closing(result, words);
  }

  private static String closing(LintResult result, ReportWords words) {
    Tally tally = new Tally(result.findings());
    String inspected = inspected(result.summary(), words);
    Fixed fixed = result.fixed();
    boolean fixes = fixed != null && fixed.findings() > 0;
    if (tally.findings() == 0) {
      return fixes
          ? words.say("closing.clean.fixed", inspected, fixes(fixed, words))
          : words.say("closing.clean", inspected);
    }
    String weights = "";
    if (tally.errors() > 0) {
      weights = words.count("errors", tally.errors());
    }
    if (tally.warnings() > 0) {
      weights = words.join(weights, words.count("warnings", tally.warnings()));
    }
    if (tally.infos() > 0) {
      weights = words.join(weights, words.count("infos", tally.infos()));
    }
    String findings = words.count("findings", tally.findings());
    String places = words.count("files", tally.files());
    return fixes
        ? words.say("closing.fixed", findings, weights, places, inspected, fixes(fixed, words))
        : words.say("closing", findings, weights, places, inspected);
  }

  private static String fixes(Fixed fixed, ReportWords words) {
    String findings = words.count("fixed.findings", fixed.findings());
    return words.say("fixed", findings, words.count("files", fixed.files()));
  }

  private static String inspected(Summary summary, ReportWords words) {
    String all = words.count("files", summary.files());
    all = words.join(all, words.count("templates", summary.templates()));
    all = words.join(all, words.count("usages", summary.usages()));
    return words.join(all, words.count("credentials", summary.credentials()));
  }

  private static String place(Location location) {
    Position start = location.start();
    return VisibleText.of(location.file().path()) + ":" + start.line() + ":" + start.column();
  }

  /** The lines of one finding. */
  private final class Page {

    private final Wording wording;
    private final ReportWords words;
    private final StringBuilder text = new StringBuilder(512);
    private String margin = " ";

    Page(Wording wording, ReportWords words) {
      this.wording = wording;
      this.words = words;
    }

    void add(Finding finding) {
      String severity = words.say("severity." + finding.severity().id());
      text.append(colours.strong(place(finding.location()))).append(": ");
      text.append(colours.severity(finding.severity(), severity)).append(' ');
      text.append(colours.strong(finding.rule())).append(": ");
      text.append(say(finding.message(), finding.location())).append('\n');
      CodeFrame frame = CodeFrame.of(finding.location());
      if (frame != null) {
        add(frame, finding.severity());
      }
      addNotes(finding);
      text.append('\n');
    }

    private void add(CodeFrame frame, Severity severity) {
      String number = Integer.toString(frame.line());
      margin = " ".repeat(number.length());
      String carets = " ".repeat(frame.caret()) + "^".repeat(frame.width());
      text.append(colours.frame(margin + " |")).append('\n');
      text.append(colours.frame(number + " |")).append(' ').append(frame.shown()).append('\n');
      text.append(colours.frame(margin + " |")).append(' ');
      text.append(colours.severity(severity, carets)).append('\n');
    }

    private void addNotes(Finding finding) {
      for (Fix fix : finding.fixes()) {
        String title = say(fix.title(), finding.location());
        note(words.say("fix", title, words.say("safety." + fix.safety().id())));
      }
      for (Related related : finding.related()) {
        note(
            words.say(
                "related", place(related.location()), say(related.message(), related.location())));
      }
      List<String> prevents = finding.prevents();
      String errors = "";
      for (String error : prevents) {
        errors = words.join(errors, wording.prevented(error));
      }
      if (!errors.isEmpty()) {
        note(words.say("prevents", errors));
      }
    }

    private void note(String line) {
      text.append(colours.frame(margin + " =")).append(' ').append(line).append('\n');
    }

    private String say(Message message, Location about) {
      return VisibleText.of(wording.say(message, about));
    }
  }
}
