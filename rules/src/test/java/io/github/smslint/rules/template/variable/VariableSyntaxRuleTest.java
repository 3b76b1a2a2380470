package io.github.smslint.rules.template.variable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.rules.template.BracketRule;
import io.github.smslint.rules.template.SpecialSymbolRule;
import io.github.smslint.rules.template.TemplateCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableSyntaxRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new VariableSyntaxRule(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{code}       | braces        | ${code}",
        "#{code}      | braces        | ${code}",
        "%{code}      | braces        | ${code}",
        "{user.name}  | braces        | ${user_name}",
        "{{code}}     | double-braces | ${code}",
        "${{ code }}  | double-braces | ${code}",
        "#code#       | hashes        | ${code}",
        "%(code)s     | percent       | ${code}",
        "$code        | dollar        | ${code}",
        "$(code)      | parentheses   | ${code}",
        "${ code }    | blanks        | ${code}",
        "｛code｝       | full-width    | ${code}",
        "＄｛code｝      | full-width    | ${code}",
        "${code｝      | full-width    | ${code}",
        "${code       | unclosed      | ${code}",
        "{code        | unclosed      | ${code}",
        "code}        | unopened      | ${code}",
        "$code}       | dollar        | ${code}",
        "{code}}      | braces        | ${code}",
        "{${code}}    | nested        | ${code}",
        "${${code}}   | nested        | ${code}",
        "{{${code}}}  | nested        | ${code}",
        "{mobile}     | braces        | ${phone}",
      })
  void eachStyleIsOneErrorAndIsWrittenAsAVariable(String written, String key, String fixed) {
    TemplateCheck check = check("您的验证码为" + written + "，请尽快使用。");

    assertThat(check.lines()).containsExactly("6 error " + key + " " + written);
    assertThat(check.fixed()).isEqualTo("您的验证码为" + fixed + "，请尽快使用。");
    assertThat(check(check.fixed()).lines()).isEmpty();
    assertThat(check.safelyFixed()).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "{1},numbered",
    "%s,percent",
    "%1$s,percent",
    "{},empty",
    "${},empty",
    "${a{b}},nested"
  })
  void withoutANameThereIsNoFix(String written, String key) {
    TemplateCheck check = check("您的订单" + written + "已发货");

    assertThat(check.lines()).containsExactly("4 error " + key + " " + written);
    assertThat(check.findings().get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{1}", "%s", "{}"})
  void theOnePlaceholderOfAVerificationTextIsItsCode(String written) {
    TemplateCheck check = check("您的验证码为" + written + "。").kind(TemplateKind.VERIFICATION);

    assertThat(check.fixed()).isEqualTo("您的验证码为${code}。");
  }

  @Test
  void severalNumbersOfAVerificationTextHaveNoFix() {
    TemplateCheck check = check("您的验证码为{1}，{2}分钟内有效").kind(TemplateKind.VERIFICATION);

    assertThat(check.fixed()).isEqualTo("您的验证码为{1}，{2}分钟内有效");
    assertThat(check.lines()).hasSize(2);
  }

  @Test
  void aBraceAtAVariableIsTakenAway() {
    TemplateCheck check = check("您的验证码为${code}}，${minutes}分钟内有效");

    assertThat(check.lines()).containsExactly("13 error stray }");
    assertThat(check.fixed()).isEqualTo("您的验证码为${code}，${minutes}分钟内有效");
  }

  @ParameterizedTest
  @CsvSource({
    "参与#Vlog#活动赢好礼, 2 warning doubtful #Vlog#",
    "参与#vlog#活动赢${prize}, 2 warning doubtful #vlog#",
    "支付US$amount, 4 warning doubtful $amount",
    "汇率$USD上涨, 2 warning doubtful $USD",
    "{温馨提示}您的会员已到期, 0 warning doubtful {温馨提示}",
    "｛温馨提示｝您的会员已到期, 0 warning doubtful ｛温馨提示｝",
    "新年{2024}快乐, 2 warning doubtful {2024}",
    "祝您开心:-}, 6 warning stray }",
  })
  void whatMayBeTextIsAWarningWithoutNameToWrite(String text, String line) {
    assertThat(check(text).lines()).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "您的验证码为${code}，5分钟内有效。",
        "满100%送，8折%20",
        "您已报名C#课程",
        "#话题#有奖征集，#1号店#",
        "退款$100，合5$",
        "详见 https://a.cn/%E4%BD%A0?q=a%20b&d=%d4%bd",
        "1#楼#2单元取件",
        "Save 50% off, only US$5.99 (#1)",
        "",
      })
  void ordinarySignsAreText(String text) {
    assertThat(check(text).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#code#", "｛code｝", "＄｛code｝", "{【code】}", "$[code]"})
  void bracketsAndSymbolsOfAPlaceholderAreReportedHereOnly(String written) {
    String text = "您的验证码为" + written + "，请尽快使用。";

    assertThat(check(text).lines()).hasSize(1);
    assertThat(TemplateCheck.of(new BracketRule(), text).lines()).isEmpty();
    assertThat(TemplateCheck.of(new SpecialSymbolRule(), text).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "${", "{${a", "$a}", "{{a}", "a{"})
  void longRepetitionsAreReadToTheirEnd(String unit) {
    assertThat(check(unit.repeat(1 << 12)).findings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"您的{#}云您的", "您的{%}券", "$()", "您的$[]券", "＄｛｝", "{ }", "##", "{{}}"})
  void aPlaceholderWithoutANameEndsNoRun(String text) {
    assertThat(check(text).lines()).allMatch(line -> !line.contains("null"));
  }
}
