package io.github.smslint.rules.template.variable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.rules.template.TemplateCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableDuplicateRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new VariableDuplicateRule(), text);
  }

  @Test
  void eachFurtherOccurrenceIsAnErrorBesideTheFirst() {
    TemplateCheck check = check("宝贝${name}已到${name}，请联系${name}。");

    assertThat(check.lines()).containsExactly("11 error twice ${name}", "22 error twice ${name}");
    assertThat(check.findings().get(1).related().get(0).location().span().start()).isEqualTo(2);
  }

  @Test
  void internationalTemplatesAreWarned() {
    assertThat(check("${a} is ${a}").kind(TemplateKind.INTERNATIONAL).lines())
        .containsExactly("8 warning twice ${a}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${a}和${b}", "${a}和${A}", "${a}和{a}", "{a}和{a}", "您好"})
  void differentNamesAndMiswrittenOnesAreInOrder(String text) {
    assertThat(check(text).lines()).isEmpty();
  }
}
