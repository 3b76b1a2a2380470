package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rule index in docs is what the rules and their pages say; {@code -Dsmslint.update=true}
 * writes it anew.
 */
class RuleIndexTest {

  private static final String PAGES = "../rules/src/main/resources/io/github/smslint/rules/docs/";
  private static final String OWN_PAGES =
      "../lint-core/src/main/resources/io/github/smslint/rule/docs/";

  private final Catalogue catalogue = new Catalogue(List.of(new BuiltinRules()));

  @ParameterizedTest
  @EnumSource
  void theIndexIsUpToDate(Language language) throws IOException {
    String name = language == Language.ZH ? "rules.zh-CN.md" : "rules.md";
    Path file = Path.of("..", "docs", name);
    String index = index(language);
    if (Boolean.getBoolean("smslint.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, index);
    }

    assertThat(file).hasContent(index);
  }

  /** The list is printed without loading a rule, from a table that has to say what they say. */
  @ParameterizedTest
  @EnumSource
  void theTableOfTheListIsUpToDate(Language language) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("# The rules as they are listed; written by RuleIndexTest.\n");
    table.append("# id\tseverity\tfix\tprevents\tsummary\n");
    for (Rule rule : catalogue.rules()) {
      RuleSummary row = catalogue.summary(rule.description(), language);
      String fix = row.fix() == null ? "-" : row.fix();
      String prevents = row.prevents().isEmpty() ? "-" : row.prevents();
      table.append(String.join("\t", row.id(), row.severity(), fix, prevents, row.summary()));
      table.append('\n');
    }
    Path file =
        Path.of("src/main/resources/io/github/smslint/rules/index_" + language.id() + ".tsv");
    if (Boolean.getBoolean("smslint.update")) {
      Files.writeString(file, table);
    }

    assertThat(file).hasContent(table.toString());
  }

  private String index(Language language) {
    boolean chinese = language == Language.ZH;
    StringBuilder index = new StringBuilder(chinese ? "# 规则\n\n" : "# Rules\n\n");
    index.append(
        chinese
            ? "本页由规则及其说明页生成（RuleIndexTest）。每条规则的编号链接到它的说明页。\n\n"
                + "| 规则 | 级别 | 修复 | 可避免的错误 | 说明 |\n"
            : "Generated from the rules and their pages (RuleIndexTest). Each id leads to its page.\n\n"
                + "| rule | severity | fix | prevents | what it reports |\n");
    index.append("|---|---|---|---|---|\n");
    for (Rule rule : catalogue.rules()) {
      index.append(row(rule.description(), PAGES, language)).append('\n');
    }
    for (RuleDescription own : catalogue.own()) {
      index.append(row(own, OWN_PAGES, language)).append('\n');
    }
    return index.toString();
  }

  private String row(RuleDescription rule, String pages, Language language) {
    String link = pages + language.id() + "/" + rule.id() + ".md";
    String page = catalogue.page(rule.id(), language);
    assertThat(page).as("the page of " + rule.id()).isNotNull();
    String summary = new RulePage(page, language).summary(language == Language.ZH ? "" : " ");
    return String.join(
        " | ",
        "| [`" + rule.id() + "`](" + link + ")",
        rule.severity().id(),
        rule.fix() == null ? "–" : rule.fix().id(),
        rule.prevents().stream()
            .map(error -> catalogue.prevented(error, language))
            .collect(Collectors.joining("<br>")),
        summary.replace("|", "\\|") + " |");
  }
}
