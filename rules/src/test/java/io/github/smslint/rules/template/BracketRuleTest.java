package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new BracketRule(), text);
  }

  @Test
  void aLeadingSignatureIsOneFindingAndIsStripped() {
    TemplateCheck check = check("【云店】您的验证码为${code}，5分钟内有效。");

    assertThat(check.lines()).containsExactly("0 error signature 【云店】");
    assertThat(check.fixed()).isEqualTo("您的验证码为${code}，5分钟内有效。");
    assertThat(check.safelyFixed()).startsWith("【云店】");
  }

  @Test
  void aLeadingSignatureInSquareBracketsIsOneFinding() {
    TemplateCheck check = check("[Yundian] Your code is ${code}.").kind(TemplateKind.INTERNATIONAL);

    assertThat(check.lines()).containsExactly("0 error signature [Yundian]");
    assertThat(check.fixed()).isEqualTo("Your code is ${code}.");
  }

  @Test
  void theRelatedSignatureIsOneWhateverItsLength() {
    assertThat(check("【店】您的订单已发货。").signedBy("店").lines()).containsExactly("0 error signature 【店】");
    assertThat(check("【店】您的订单已发货。").lines())
        .containsExactly("0 error refused 【", "2 error refused 】");
  }

  @Test
  void aVariableOrALongTextInBracketsIsNoSignature() {
    assertThat(check("【${shop}】您的订单已发货。").lines())
        .containsExactly("0 error refused 【", "8 error refused 】");
    assertThat(check("【您在本店购买的商品已经由仓库发出请注意查收谢谢】").lines())
        .containsExactly("0 error refused 【", "24 error refused 】");
  }

  @Test
  void eachBracketInTheTextIsAFinding() {
    TemplateCheck check = check("请打开「设置」查看『帮助』。");

    assertThat(check.lines())
        .containsExactly(
            "3 error refused 「", "6 error refused 」", "9 error refused 『", "12 error refused 』");
    assertThat(check.fixed()).isEqualTo("请打开“设置”查看“帮助”。");
  }

  @Test
  void neighbouringBracketsAreOneFinding() {
    assertThat(check("您好【「云店」】，欢迎光临。").lines())
        .containsExactly("2 error refused 【「", "6 error refused 」】");
  }

  @Test
  void squareBracketsInsideAreAWarning() {
    TemplateCheck check = check("您的订单[${order}]已发货。");

    assertThat(check.lines()).containsExactly("4 warning inside [", "13 warning inside ]");
    assertThat(check.fixed()).isEqualTo("您的订单(${order})已发货。");
  }

  @Test
  void squareBracketsAtTheEndsAreAnError() {
    assertThat(check("您的订单已发货[云店]").lines())
        .containsExactly("7 warning inside [", "10 error edge ]");
    assertThat(check("您的订单已发货［云店］ \n").lines())
        .containsExactly("7 warning inside ［", "10 error edge ］");
    assertThat(check("[${shop}]您的订单已发货").lines())
        .containsExactly("0 error edge [", "8 warning inside ]");
  }

  @Test
  void bracketsThatNobodyNamesAreAWarning() {
    assertThat(check("云店〔2024〕5号通知").lines())
        .containsExactly("2 warning inside 〔", "7 warning inside 〕");
  }

  @Test
  void bracketsOfPlaceholdersAreNotThisRulesMatter() {
    assertThat(check("您的验证码为${【code】}，{「code」}。").lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"您的验证码为${code}，5分钟内有效。", "（云店）您的订单(${order})已发货，请阅读《用户协议》。", "", "〈通知〉本店今日营业。"})
  void parenthesesAndBookTitleMarksAreInOrder(String text) {
    assertThat(check(text).lines()).isEmpty();
  }
}
