package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import org.junit.jupiter.api.Test;

class BuiltinRulesTest {

  @Test
  void areFoundOnTheClassPath() {
    assertThat(Catalogue.load().rule("config/api-version")).isNotNull();
  }

  @Test
  void eachRuleHasItsPageInBothLanguages() {
    BuiltinRules rules = new BuiltinRules();
    for (Rule rule : rules.rules()) {
      assertThat(rules.page(rule.id(), Language.EN)).as(rule.id()).startsWith("# " + rule.id());
      assertThat(rules.page(rule.id(), Language.ZH)).as(rule.id()).startsWith("# " + rule.id());
    }
  }

  @Test
  void saysTheSameInBothLanguages() {
    BuiltinRules rules = new BuiltinRules();
    String key = "config/api-version.unknown";
    assertThat(rules.message(key, Language.EN)).contains("{0}", "{1}", "{2}");
    assertThat(rules.message(key, Language.ZH)).contains("{0}", "{1}", "{2}");
    assertThat(rules.message("config/no-such-rule.x", Language.EN)).isNull();
  }
}
