package io.github.smslint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts as companies send them, and texts with faults; the two files say what is in them. */
class CorpusTest {

  private static final int ENOUGH = 150;
  private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)\\}");

  private final LintEngine engine =
      new LintEngine(new Catalogue(List.of(new BuiltinRules())), path -> Settings.DEFAULT, 1);

  @Test
  void noErrorIsFoundInACleanText() throws IOException {
    List<String[]> texts = read("clean.tsv");
    List<String> wrong = new ArrayList<>();
    for (String[] row : texts) {
      List<Finding> findings = lint(row);
      if (hasError(findings)) {
        wrong.add(String.join("\t", row) + "\n    " + told(findings));
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(texts.size() >= ENOUGH);
  }

  @Test
  void everyFaultIsFoundAtItsPlace() throws IOException {
    List<String[]> texts = read("bad.tsv");
    List<String> wrong = new ArrayList<>();
    for (String[] row : texts) {
      List<String> expected = new ArrayList<>(Arrays.asList(row[2].split("\\|")));
      List<String> found = told(lint(row));
      Collections.sort(expected);
      Collections.sort(found);
      if (!expected.equals(found)) {
        wrong.add(String.join("\t", row) + "\n    found " + found);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(texts.size() >= ENOUGH);
  }

  private List<Finding> lint(String[] row) {
    TemplateKind kind = TemplateKind.named(row[0]);
    return engine.lintTemplate(SourceFile.of("text", row[1]), kind, null).findings();
  }

  private static boolean hasError(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private static List<String> told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity().isAtLeast(Severity.WARNING)) {
        told.add(told(finding));
      }
    }
    return told;
  }

  private static String told(Finding finding) {
    Location location = finding.location();
    String content = location.file().content();
    int offset = content.codePointCount(0, location.span().start());
    String rule = finding.rule().substring(finding.rule().indexOf('/') + 1);
    return rule + "@" + offset + ":" + location.written();
  }

  private static List<String[]> read(String name) throws IOException {
    try (InputStream file = CorpusTest.class.getResourceAsStream("corpus/" + name)) {
      List<String[]> rows = new ArrayList<>();
      String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : content.split("\n")) {
        if (!line.startsWith("#")) {
          rows.add(decoded(line).split("\t"));
        }
      }
      return rows;
    }
  }

  private static String decoded(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(escape.group(1), 16))));
  }
}
