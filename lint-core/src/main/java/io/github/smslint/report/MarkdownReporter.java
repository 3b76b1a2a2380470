package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A summary in Markdown for the page of a build or a comment on a merge request. */
public final class MarkdownReporter implements Reporter {

  /** Comments hold 65,536 characters, of which each row takes a few hundred. */
  private static final int ROWS = 50;

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    ReportWords words = new ReportWords(language);
    Notes notes = new Notes(new Wording(catalogue, language), words);
    List<Finding> findings = result.findings();
    out.write("### smslint\n\n");
    out.write(MarkdownEscape.text(TextReporter.closing(result, language)) + "\n");
    if (!findings.isEmpty()) {
      out.write(rules(findings, words));
      out.write(findings(findings.subList(0, Math.min(ROWS, findings.size())), words, notes));
    }
    if (findings.size() > ROWS) {
      String more = Integer.toString(findings.size() - ROWS);
      out.write("\n" + words.say("markdown.more", more) + "\n");
    }
  }

  private static String rules(List<Finding> findings, ReportWords words) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Finding finding : findings) {
      numbers.merge(finding.rule(), 1, Integer::sum);
    }
    StringBuilder table = new StringBuilder(256);
    row(table.append('\n'), words.say("markdown.rule"), words.say("markdown.findings"));
    row(table, "---", "--:");
    numbers.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            rule -> row(table, MarkdownEscape.code(rule.getKey()), rule.getValue().toString()));
    return table.toString();
  }

  private static String findings(List<Finding> findings, ReportWords words, Notes notes) {
    StringBuilder table = new StringBuilder(4096);
    row(
        table.append('\n'),
        words.say("markdown.place"),
        words.say("markdown.severity"),
        words.say("markdown.rule"),
        words.say("markdown.message"));
    row(table, "---", "---", "---", "---");
    for (Finding finding : findings) {
      row(
          table,
          MarkdownEscape.code(Notes.place(finding.location())),
          words.say("severity." + finding.severity().id()),
          MarkdownEscape.code(finding.rule()),
          MarkdownEscape.text(notes.say(finding.message(), finding.location())));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
