package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialSymbolRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new SpecialSymbolRule(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "'★限时★优惠', 限时优惠",
    "'①登录②领取', '1.登录2.领取'",
    "'餐饮•住宿•出行', 餐饮、住宿、出行",
    "'我的→设置→账户', 我的-设置-账户",
    "'房屋面积120m²', 房屋面积120平方米",
    "'规划面积3km²', 规划面积3平方公里",
    "'体积2m³', 体积2立方米",
    "'详询☎4001234567', 详询电话4001234567",
    "'※点击领取', 点击领取",
    "'❤亲爱的会员', 亲爱的会员",
    "'⑴验证⒉登录❸领取', '(1)验证2.登录3.领取'",
    "'㈠报名㊁审核', '(一)报名二、审核'",
  })
  void refusedSymbolsAreErrorsWithAProposal(String text, String fixed) {
    TemplateCheck check = check(text);

    assertThat(check.findings()).allMatch(finding -> finding.severity().id().equals("error"));
    assertThat(check.fixed()).isEqualTo(fixed);
    assertThat(check.safelyFixed()).isEqualTo(text);
  }

  @Test
  void neighbouringSymbolsAreOneFinding() {
    assertThat(check("★☆★限时优惠●").lines())
        .containsExactly("0 error refused ★☆★", "7 error refused ●");
  }

  @Test
  void theFindingOfASquareMetreStandsAtTheSuperscript() {
    assertThat(check("房屋面积120m²").lines()).containsExactly("8 error refused ²");
  }

  @Test
  void aTrademarkHasNoProposal() {
    Finding finding = check("云店™会员").findings().get(0);

    assertThat(finding.fixes()).isEmpty();
    assertThat(finding.message().arguments()).containsExactly("™", "U+2122 TRADE MARK SIGN", "");
  }

  @ParameterizedTest
  @CsvSource({"'满#100减20', '1 warning risky #'", "'支付¥100', '2 warning risky ¥'"})
  void symbolsNotKnownToBeRefusedAreWarnings(String text, String line) {
    assertThat(check(text).lines()).containsExactly(line);
  }

  @Test
  void otherRiskySymbolsAreWarningsToo() {
    assertThat(check("已支付￥100√完成").lines())
        .containsExactly("3 warning risky ￥", "7 warning risky √");
  }

  @Test
  void aFaceIsOneFinding() {
    assertThat(check("感谢您的惠顾^_^").lines()).containsExactly("6 warning face ^_^");
    assertThat(check("感谢您的惠顾(^_^)").fixed()).isEqualTo("感谢您的惠顾");
    assertThat(check("恭喜您ヾ(●▽●)ノ中奖").lines()).containsExactly("3 error face ヾ(●▽●)ノ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"参数GET_TOKEN", "user_name", "2^10", "a^b^c", "编号A_1-_-2"})
  void lettersAndMarksOfWordsAreNoFace(String text) {
    assertThat(check(text).lines()).isEmpty();
  }

  @Test
  void anEmojiIsAnotherRulesMatter() {
    assertThat(check("生日快乐😀❤️☎️").lines()).isEmpty();
    assertThat(check("生日快乐❤").lines()).containsExactly("4 error refused ❤");
  }

  @Test
  void internationalTemplatesHaveTheErrorsOnly() {
    assertThat(check("★ Save $5 (#1) ^_^ £9").kind(TemplateKind.INTERNATIONAL).lines())
        .containsExactly("0 error refused ★");
  }

  @Test
  void placeholdersAreNotLookedInto() {
    assertThat(check("您的验证码为#code#，${①}，｛★｝").lines()).isEmpty();
  }

  @Test
  void onlyTheFirstCodePointsAreNamed() {
    List<String> arguments = check("★☆◆◇优惠").findings().get(0).message().arguments();

    assertThat(arguments).startsWith("★☆◆◇", "U+2605 U+2606 U+25C6 …");
  }

  @Test
  void aLongRunIsCutInTheMessage() {
    Finding finding = check("★".repeat(1 << 20)).findings().get(0);

    assertThat(finding.location().span().length()).isEqualTo(1 << 20);
    assertThat(finding.message().arguments().get(0)).isEqualTo("★".repeat(20) + "…");
  }

  @Test
  void longRowsOfMarksAreReadToTheirEnd() {
    assertThat(check("_".repeat(1 << 18) + "^_^").lines())
        .containsExactly((1 << 18) + " warning face ^_^");
  }

  @Test
  void ordinaryPunctuationIsInOrder() {
    String text = "您好，“会员”‘日’！全场50%—…·1、2；A+B-C=D（含）：10:00~12:00，http://a.cn/b?c=1&d=2。";

    assertThat(check(text).lines()).isEmpty();
  }
}
