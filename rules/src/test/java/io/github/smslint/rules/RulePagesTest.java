package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.Related;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule's page holds, and every rule has its pages and words. */
class RulePagesTest {

  private final Catalogue catalogue = new Catalogue(List.of(new BuiltinRules()));

  @TestFactory
  Stream<DynamicNode> pages() {
    List<DynamicNode> pages = new ArrayList<>();
    for (Rule rule : catalogue.rules()) {
      for (Language language : Language.values()) {
        String title = rule.id() + " " + language.id();
        pages.add(dynamicContainer(title, page(rule, language)));
      }
    }
    return pages.stream();
  }

  private Stream<DynamicNode> page(Rule rule, Language language) {
    String markdown = catalogue.page(rule.id(), language);
    if (markdown == null) {
      return Stream.of(dynamicTest("exists", () -> assertThat(markdown).isNotNull()));
    }
    RulePage page = new RulePage(markdown, language);
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("is complete", () -> assertComplete(rule, language, markdown)));
    for (RulePage.Example example : page.examples()) {
      tests.add(dynamicTest(example.title(), () -> assertHolds(example, language)));
    }
    return tests.stream();
  }

  private static void assertComplete(Rule rule, Language language, String markdown) {
    RulePage page = new RulePage(markdown, language);
    List<String> kinds = new ArrayList<>();
    for (RulePage.Example example : page.examples()) {
      example.blocks().forEach(block -> kinds.add(block.kind()));
    }

    assertThat(markdown).startsWith("# " + rule.id() + "\n");
    assertThat(page.summary(" ")).isNotBlank();
    assertThat(kinds).contains("bad", "expect", "good");
    assertThat(kinds).isSubsetOf("bad", "expect", "good", "fixed");
    assertThat(kinds.contains("fixed")).isEqualTo(rule.description().fix() != null);
    assertThat(page.headings()).contains(language == Language.ZH ? "## 选项" : "## Options");
  }

  private void assertHolds(RulePage.Example example, Language language) {
    List<SourceFile> files = new ArrayList<>();
    for (RulePage.Block block : example.blocks()) {
      if (block.kind().equals("bad") || block.kind().equals("good")) {
        files.add(SourceFile.of(block.file(), block.content()));
      }
    }
    LintEngine engine = new LintEngine(catalogue, path -> Settings.DEFAULT, 1);
    List<Finding> findings = engine.lint(files).findings();

    StringBuilder expected = new StringBuilder();
    example.blocks("expect").forEach(block -> expected.append(block.content()));
    StringBuilder found = new StringBuilder();
    findings.forEach(finding -> found.append(line(finding)).append('\n'));
    assertThat(found.toString()).isEqualTo(expected.toString());
    for (RulePage.Block block : example.blocks("fixed")) {
      assertThat(fixed(block.file(), files, findings)).isEqualTo(block.content());
    }
    for (Finding finding : findings) {
      assertSaid(finding, language);
    }
  }

  private static String line(Finding finding) {
    Position start = finding.location().start();
    String excerpt = MaskedSource.of(finding.location()).replace('\n', ' ');
    return finding.location().file().path()
        + ":"
        + start.line()
        + ":"
        + start.column()
        + " "
        + finding.severity().id()
        + " "
        + finding.rule()
        + " "
        + excerpt;
  }

  /** The file after the first fix of each finding. */
  private static String fixed(String path, List<SourceFile> files, List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      if (!finding.fixes().isEmpty()) {
        edits.addAll(finding.fixes().get(0).edits());
      }
    }
    edits.removeIf(edit -> !edit.location().file().path().equals(path));
    edits.sort(Comparator.<Edit>comparingInt(edit -> edit.location().span().start()).reversed());
    SourceFile file = files.stream().filter(any -> any.path().equals(path)).findFirst().get();
    StringBuilder content = new StringBuilder(file.content());
    for (Edit edit : edits) {
      content.replace(
          edit.location().span().start(), edit.location().span().end(), edit.replacement());
    }
    return content.toString();
  }

  private void assertSaid(Finding finding, Language language) {
    List<Message> messages = new ArrayList<>();
    messages.add(finding.message());
    finding.fixes().stream().map(Fix::title).forEach(messages::add);
    finding.related().stream().map(Related::message).forEach(messages::add);
    for (Message message : messages) {
      assertThat(catalogue.say(message, language)).isNotEqualTo(message.key());
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(MessageKeys.of(Language.EN)).isEqualTo(MessageKeys.of(Language.ZH));
  }

  @Test
  void everyRuleHasWords() {
    for (Rule rule : catalogue.rules()) {
      assertThat(MessageKeys.of(Language.EN)).anyMatch(key -> key.startsWith(rule.id() + "."));
    }
  }
}
