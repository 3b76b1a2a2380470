package io.github.smslint.rules.template.variable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.rules.template.TemplateCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableNameRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new VariableNameRule(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, digits, 1",
    "123456, digits, 123456",
    "验证码, chinese, 验证码",
    "code码, chinese, code码",
    "_code, first, code",
    "1code, first, 1code",
    "user.name, character, user_name",
    "order-no, character, order_no",
    "first name, character, first_name",
    "ｃｏｄｅ, character, code",
    "email, reserved, mail",
    "mobile, reserved, phone",
    "id, reserved, number",
    "nick, reserved, nickname",
    "site, reserved, website",
    "abcdefghijklmnopqrstuvwxyz, too-long, abcdefghijklmnopqrstuvwxyz",
  })
  void aRefusedNameIsAnErrorAtTheName(String name, String key, String fixed) {
    TemplateCheck check = check("您的订单${" + name + "}已发货");

    assertThat(check.lines()).containsExactly("6 error " + key + " " + name);
    assertThat(check.fixed()).isEqualTo("您的订单${" + fixed + "}已发货");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdefghijklmnopqrstu", "abcdefghijklmnopqrstuvwxy"})
  void aNameBetweenTheTwoLimitsIsAWarning(String name) {
    assertThat(check("您的订单${" + name + "}已发货").lines()).containsExactly("6 warning long " + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "c",
        "userName",
        "order_no",
        "time2",
        "Email",
        "mobileNo",
        "abcdefghijklmnopqrst"
      })
  void otherNamesAreInOrder(String name) {
    assertThat(check("您的订单${" + name + "}已发货").lines()).isEmpty();
  }

  @Test
  void namesOfMiswrittenVariablesAreJudgedOnceTheyAreWritten() {
    assertThat(check("您的验证码为{验证码}，{1}，#_id#，${ 1 }").lines()).isEmpty();
  }

  @Test
  void internationalTemplatesHaveTheSameNames() {
    assertThat(check("Your code is ${1}.").kind(TemplateKind.INTERNATIONAL).lines())
        .containsExactly("15 error digits 1");
  }
}
