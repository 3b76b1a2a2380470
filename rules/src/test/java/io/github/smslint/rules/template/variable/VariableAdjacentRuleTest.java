package io.github.smslint.rules.template.variable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.rules.template.TemplateCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableAdjacentRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new VariableAdjacentRule(), text);
  }

  @Test
  void aRowOfVariablesIsOneError() {
    assertThat(check("您预约的${date}${time}${place}已确认").lines())
        .containsExactly("4 error adjacent ${date}${time}${place}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", " ", "：", "-", "  /  "})
  void punctuationBetweenIsAWarning(String between) {
    assertThat(check("您预约的${date}" + between + "${time}已确认").lines())
        .containsExactly("4 warning punctuation ${date}" + between + "${time}");
  }

  @Test
  void aRowThatChangesIsParted() {
    assertThat(check("您预约的${a}，${b}，${c}${d}：${e}已确认").lines())
        .containsExactly(
            "4 warning punctuation ${a}，${b}，${c}",
            "14 error adjacent ${c}${d}",
            "18 warning punctuation ${d}：${e}");
  }

  @Test
  void internationalTemplatesAreWarnedOfDirectNeighboursOnly() {
    assertThat(
            check("Dear ${first} ${last}, code ${a}${b}").kind(TemplateKind.INTERNATIONAL).lines())
        .containsExactly("28 warning adjacent ${a}${b}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a}的${b}已发货",
        "您好${a}1${b}",
        "您的${a}",
        "您的{a}${b}",
        "${a}${b}",
        "${a}：${b}。",
        "请稍候"
      })
  void wordsBetweenAndTemplatesOfVariablesOnlyAreNotThisRulesMatter(String text) {
    assertThat(check(text).lines()).isEmpty();
  }

  @Test
  void longRowsAreReadToTheirEnd() {
    assertThat(check("您好" + "${a}，${b}${c}".repeat(1 << 12)).findings())
        .hasSizeGreaterThan(1 << 12);
  }
}
