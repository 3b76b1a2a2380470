package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The report for people: each finding with its source line, as compilers show it. */
public final class TextReporter implements Reporter {

  private final Colours colours;
  private final boolean quiet;

  /**
   * @param colour whether the reader's terminal shows colours
   */
  public TextReporter(boolean colour) {
    this(colour, false);
  }

  /**
   * @param colour whether the reader's terminal shows colours
   * @param quiet whether only errors are told, and nothing where there are none
   */
  public TextReporter(boolean colour, boolean quiet) {
    this.colours = new Colours(colour);
    this.quiet = quiet;
  }

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    ReportWords words = new ReportWords(language);
    boolean tells = false;
    // What says a finding is not loaded for a run without one.
    if (!result.findings().isEmpty()) {
      Page page = new Page(new Notes(new Wording(catalogue, language), words), words);
      for (Finding finding : result.findings()) {
        if (!quiet || finding.severity() == Severity.ERROR) {
          page.write(finding, out);
          tells = true;
        }
      }
    }
    if (sawNothing(result)) {
      out.write(colours.severity(Severity.WARNING, words.say("nothing")) + "\n");
    }
    if (!quiet || tells) {
      out.write(closing(result, words) + "\n");
    }
  }

  /** The lines of each finding, the last one ended and followed by an empty one. */
  public List<String> pages(LintResult result, Catalogue catalogue, Language language) {
    ReportWords words = new ReportWords(language);
    Page page = new Page(new Notes(new Wording(catalogue, language), words), words);
    List<String> pages = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      pages.add(page.of(finding).toString());
    }
    return pages;
  }

  /** How many findings of which weight stand in how many files; never of an empty list. */
  public static String counts(List<Finding> findings, Language language) {
    ReportWords words = new ReportWords(language);
    Tally tally = new Tally(findings);
    return words.say("counts", weights(tally, words), words.count("files", tally.files()));
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
    boolean fixes = result.fixed() != null && result.fixed().findings() > 0;
    String left = fixes ? ".left" : "";
    String also = also(result, fixes, words);
    String inspected = inspected(result.summary(), words);
    if (tally.findings() == 0) {
      return words.say("closing.clean" + left, also, inspected);
    }
    String findings = words.count("findings", tally.findings());
    String files = words.count("files", tally.files());
    return words.say("closing" + left, findings, weights(tally, words), files, also, inspected);
  }

  private static String also(LintResult result, boolean fixes, ReportWords words) {
    int suppressed = result.suppressed().size();
    String also = suppressed == 0 ? "" : words.say("also.suppressed", Integer.toString(suppressed));
    int baselined = result.baselined().size();
    if (baselined > 0) {
      also += words.say("also.baselined", Integer.toString(baselined));
    }
    if (!fixes) {
      return also;
    }
    String findings = words.count("fixed.findings", result.fixed().findings());
    return also + words.say("also.fixed", findings, words.count("files", result.fixed().files()));
  }

  private static String weights(Tally tally, ReportWords words) {
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
    return weights;
  }

  private static String inspected(Summary summary, ReportWords words) {
    String all = words.count("files", summary.files());
    all = words.join(all, words.count("templates", summary.templates()));
    all = words.join(all, words.count("usages", summary.usages()));
    return words.join(all, words.count("credentials", summary.credentials()));
  }

  /** The lines of one finding at a time. */
  private final class Page {

    private final Notes notes;
    private final Headline headline;
    private final StringBuilder text = new StringBuilder(512);
    private char[] characters = new char[0];

    Page(Notes notes, ReportWords words) {
      this.notes = notes;
      this.headline = new Headline(notes, words, colours);
    }

    CharSequence of(Finding finding) {
      text.setLength(0);
      headline.add(finding, text);
      text.append('\n');
      CodeFrame frame = CodeFrame.of(finding.location());
      String margin = " ";
      if (frame != null) {
        margin = " ".repeat(Integer.toString(frame.line()).length());
        add(frame, margin, finding.severity());
      }
      for (String note : notes.of(finding)) {
        text.append(colours.frame(margin + " =")).append(' ').append(note).append('\n');
      }
      return text.append('\n');
    }

    /** Without a text of its own, which would be a tenth of what a long report leaves behind. */
    void write(Finding finding, Writer out) throws IOException {
      of(finding);
      if (characters.length < text.length()) {
        characters = new char[text.length() + 512];
      }
      text.getChars(0, text.length(), characters, 0);
      out.write(characters, 0, text.length());
    }

    private void add(CodeFrame frame, String margin, Severity severity) {
      String carets = " ".repeat(frame.caret()) + "^".repeat(frame.width());
      text.append(colours.frame(margin + " |")).append('\n');
      text.append(colours.frame(frame.line() + " |")).append(' ');
      text.append(frame.shown()).append('\n');
      text.append(colours.frame(margin + " |")).append(' ');
      text.append(colours.severity(severity, carets)).append('\n');
    }
  }
}
