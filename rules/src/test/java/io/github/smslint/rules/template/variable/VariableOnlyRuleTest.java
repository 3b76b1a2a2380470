package io.github.smslint.rules.template.variable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.rules.template.TemplateCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableOnlyRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new VariableOnlyRule(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "${content}, 0 error only ${content}",
    "${title}：${content}。, 0 error only ${title}：${content}",
    "${a}${b}, 0 error only ${a}${b}",
    "！${a}★, 1 error only ${a}",
    "【云店】${content}, 4 error only ${content}",
  })
  void variablesAndPunctuationAreOneError(String text, String line) {
    assertThat(check(text).lines()).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"您的${a}", "${a}1", "a${b}", "{a}${b}", "！！！", "", "【云店】${a}已到货"})
  void aWordOrAMiswrittenVariableIsEnough(String text) {
    assertThat(check(text).lines()).isEmpty();
  }

  @Test
  void internationalTemplatesAreWarned() {
    assertThat(check("${content}.").kind(TemplateKind.INTERNATIONAL).lines())
        .containsExactly("0 warning only ${content}");
  }
}
