package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.Related;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import java.util.ArrayList;
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
    for (RuleDescription own : catalogue.own()) {
      for (Language language : Language.values()) {
        String title = own.id() + " " + language.id();
        pages.add(dynamicContainer(title, ownPage(own, language)));
      }
    }
    return pages.stream();
  }

  /** What smslint reports by itself has a page as well; not all of it can be shown in files. */
  private Stream<DynamicNode> ownPage(RuleDescription own, Language language) {
    String markdown = catalogue.page(own.id(), language);
    RulePage page = new RulePage(markdown, language);
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("exists", () -> assertThat(markdown).startsWith("# " + own.id() + "\n")));
    for (RulePage.Example example : page.examples()) {
      tests.add(dynamicTest(example.title(), () -> assertHolds(example, language)));
    }
    return tests.stream();
  }

  private Stream<DynamicNode> page(Rule rule, Language language) {
    String markdown = catalogue.page(rule.id(), language);
    if (markdown == null) {
      return Stream.of(dynamicTest("exists", () -> assertThat(markdown).isNotNull()));
    }
    RulePage page = new RulePage(markdown, language);
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("is complete", () -> assertComplete(rule, page, markdown)));
    for (RulePage.Example example : page.examples()) {
      tests.add(dynamicTest(example.title(), () -> assertHolds(example, language)));
    }
    return tests.stream();
  }

  private static void assertComplete(Rule rule, RulePage page, String markdown) {
    List<String> kinds = new ArrayList<>();
    for (RulePage.Example example : page.examples()) {
      example.blocks().forEach(block -> kinds.add(block.kind()));
    }

    assertThat(markdown).startsWith("# " + rule.id() + "\n");
    assertThat(page.summary(" ")).isNotBlank();
    assertThat(kinds).contains("bad", "expect", "good");
    assertThat(kinds).isSubsetOf("bad", "expect", "good", "fixed");
    assertThat(kinds.contains("fixed")).isEqualTo(rule.description().fix() != null);
  }

  private void assertHolds(RulePage.Example example, Language language) {
    TestProject project = new TestProject();
    for (RulePage.Block block : example.blocks()) {
      if (block.kind().equals("bad") || block.kind().equals("good")) {
        project.file(block.file(), block.content());
      }
    }
    List<Finding> findings = project.lint().findings();

    StringBuilder expected = new StringBuilder();
    example.blocks("expect").forEach(block -> expected.append(block.content()));
    StringBuilder found = new StringBuilder();
    project.findings().forEach(line -> found.append(line).append('\n'));
    assertThat(found.toString()).isEqualTo(expected.toString());
    for (RulePage.Block block : example.blocks("fixed")) {
      assertThat(fixed(original(example, block.file()), findings)).isEqualTo(block.content());
    }
    for (Finding finding : findings) {
      assertSaid(finding, language);
    }
  }

  private static RulePage.Block original(RulePage.Example example, String file) {
    return example.blocks("bad").stream()
        .filter(block -> block.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  /** The file after the first fix of each finding. */
  private static String fixed(RulePage.Block original, List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      if (!finding.fixes().isEmpty()) {
        edits.addAll(finding.fixes().get(0).edits());
      }
    }
    edits.removeIf(edit -> !edit.location().file().path().equals(original.file()));
    return Edits.apply(original.content(), edits);
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
