package io.github.smslint.rules.template.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rules.BuiltinRules;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All rules of this package over texts as companies send them, in order and wrong. */
class WordingTextsTest {

  private final BuiltinRules builtin = new BuiltinRules();

  static Stream<MarkedText> cleanTexts() {
    return texts("clean-texts.txt");
  }

  static Stream<MarkedText> wrongTexts() {
    return texts("wrong-texts.txt");
  }

  private static Stream<MarkedText> texts(String file) {
    return TestTexts.lines(file).stream().map(MarkedText::read);
  }

  @ParameterizedTest
  @MethodSource("cleanTexts")
  void aCleanTextIsNotReported(MarkedText clean) {
    assertThat(findings(clean)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"cleanTexts", "wrongTexts"})
  void eachFaultIsReportedOnceAtItsCharacters(MarkedText wrong) {
    assertThat(findings(wrong)).isEqualTo(wrong.expected());
  }

  @Test
  void everyFindingHasWords() {
    wrongTexts().forEach(this::assertSaid);
  }

  private void assertSaid(MarkedText text) {
    for (Finding finding : report(text)) {
      assertThat(builtin.message(finding.message().key(), Language.EN)).isNotNull();
      finding.fixes().forEach(fix -> assertSaid(fix.title().key()));
      finding.related().forEach(related -> assertSaid(related.message().key()));
    }
  }

  private void assertSaid(String key) {
    assertThat(builtin.message(key, Language.EN)).as(key).isNotNull();
  }

  private List<String> findings(MarkedText text) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : report(text)) {
      String rule = finding.rule().substring("template/".length());
      String place = finding.location().span().start() + " " + rule;
      lines.add(place + " " + finding.severity().id() + " " + finding.location().written());
    }
    Collections.sort(lines);
    return lines;
  }

  private List<Finding> report(MarkedText text) {
    SourceFile file = SourceFile.of("template.txt", text.text());
    Text content = Text.of(Literal.plain(file, 0, text.text().length()));
    TemplateKind kind = TemplateKind.named(text.kind());
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : builtin.rules()) {
      if (rule.getClass().getPackage() == WordingTextsTest.class.getPackage()) {
        Report report = new Report(rule.description(), findings);
        rule.visitTemplate(new Template(content, kind, null, "通知"), report);
      }
    }
    return findings;
  }
}
