package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form that appendix 1 of the table of 2013 lists and that is no standard character too. */
class ListedFormsTest {

  private final LintEngine engine =
      new LintEngine(new Catalogue(List.of(new BuiltinRules())), path -> Settings.DEFAULT, 1);

  @ParameterizedTest
  @CsvSource({"traditional.tsv, 2563", "variant.tsv, 975"})
  void eachIsReportedWithItsStandardForm(String table, int count) throws IOException {
    List<String> rows = Files.readAllLines(Path.of("src/main/characters", table));
    int checked = 0;
    List<String> wrong = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells[4].equals("A1")) {
        String told = told(cells[0]);
        boolean right = !told.isEmpty();
        for (String form : cells[2].split(" ")) {
          right &= List.of(told.split("/")).contains(form);
        }
        if (!right) {
          wrong.add(cells[0] + " -> " + told + ", not " + cells[2]);
        }
        checked++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isEqualTo(count);
  }

  /** The forms that the finding at the character proposes, parted by slashes; else empty. */
  private String told(String character) {
    SourceFile text = SourceFile.of("text", "本店" + character + "，请查收。");
    for (Finding finding : engine.lintTemplate(text, TemplateKind.NOTIFICATION, null).findings()) {
      boolean ofTheTables =
          finding.rule().equals("template/traditional-character")
              || finding.rule().equals("template/variant-character");
      if (ofTheTables && finding.location().written().equals(character)) {
        return finding.message().arguments().get(2);
      }
    }
    return "";
  }
}
