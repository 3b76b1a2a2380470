package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantCharacterRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new VariantCharacterRule(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "５分钟内有效, 5分钟内有效",
    "加ＶＩＰ会员, 加VIP会员",
    "𝐕𝐈𝐏会员, VIP会员",
    "ⓥⓘⓟ会员, vip会员",
    "㊙密价, 秘密价",
    "这裡領取, 这里領取",
    "髪票已開, 发票已開",
    "売家已発货, 卖家已发货",
    "⼾外⽤品, 户外用品",
    "歀项已到账, 款项已到账",
    "峯会, 峰会",
  })
  void variantsAreErrorsWithASafeFix(String text, String fixed) {
    TemplateCheck check = check(text);

    assertThat(check.findings()).allMatch(finding -> finding.severity().id().equals("error"));
    assertThat(check.safelyFixed()).isEqualTo(fixed);
  }

  @Test
  void neighboursOfOneKindAreOneFinding() {
    assertThat(check("１２３発货").lines()).containsExactly("0 error variant １２３発");
  }

  @Test
  void unitsInDailyUseAreWarningsWithASuggestion() {
    TemplateCheck check = check("气温25℃，面积90㎡，Ⅱ期");

    assertThat(check.lines())
        .containsExactly("4 warning unit ℃", "10 warning unit ㎡", "12 warning unit Ⅱ");
    assertThat(check.safelyFixed()).isEqualTo("气温25℃，面积90㎡，Ⅱ期");
    assertThat(check.fixed()).isEqualTo("气温25摄氏度，面积90平方米，II期");
  }

  @Test
  void anOddBlankIsReplacedByAnOrdinaryOne() {
    TemplateCheck check = check("Your\u00A0code\u2003is ${code}");

    assertThat(check.findings()).hasSize(2);
    assertThat(check.fixed()).isEqualTo("Your code is ${code}");
  }

  @Test
  void severalFormsAreOnlySuggested() {
    TemplateCheck check = check("祝妳生日快乐");

    assertThat(check.findings().get(0).message().arguments()).endsWith("你/奶");
    assertThat(check.safelyFixed()).isEqualTo("祝妳生日快乐");
    assertThat(check.fixed()).isEqualTo("祝你生日快乐");
  }

  @Test
  void aShapeWithoutAStandardCharacterHasNoFix() {
    assertThat(check("⺅旁").lines()).containsExactly("0 error unlisted ⺅");
    assertThat(check("⺅旁").findings().get(0).fixes()).isEmpty();
  }

  @Test
  void internationalTemplatesKeepTheirOwnCharacters() {
    assertThat(check("這裡領取℃㈱ｱ発売No.1º 5\u00A0€").kind(TemplateKind.INTERNATIONAL).lines()).isEmpty();
  }

  @Test
  void shapesThatAreWrongEverywhereAreWarningsInInternationalTemplates() {
    TemplateCheck check = check("⼾口𝐕𝐈𝐏").kind(TemplateKind.INTERNATIONAL);

    assertThat(check.lines()).containsExactly("0 warning variant ⼾", "2 warning variant 𝐕𝐈𝐏");
    assertThat(check.safelyFixed()).isEqualTo("戶口VIP");
  }

  @Test
  void fullWidthPunctuationIsInOrder() {
    assertThat(check("您好，（满１％）：＋－／～！？；＆＊＠").lines()).containsExactly("5 error variant １");
  }

  @Test
  void everyStandardCharacterIsInOrder() throws Exception {
    for (String line : Files.readAllLines(Path.of("src/main/characters/standard.tsv"))) {
      String character = line.substring(0, line.indexOf('\t'));
      assertThat(check("您的" + character + "已到货。").lines()).as(character).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "аliуun, aliyun",
    "Teѕla商城, Tesla商城",
    "请登录ΑPP, 请登录APP",
    "www.tаobаo.com, www.taobao.com",
  })
  void lettersOfOtherScriptsInALatinWordAreErrors(String text, String fixed) {
    assertThat(check(text).lines())
        .isNotEmpty()
        .allMatch(line -> line.contains(" error lookalike "));
    assertThat(check(text).safelyFixed()).isEqualTo(fixed);
    assertThat(check(text).kind(TemplateKind.INTERNATIONAL).lines()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your code is ${code}",
        "Ваш код ${code}",
        "Ο κωδικός σας",
        "TNFα检测",
        "10μg",
        "кофе APP",
        "α版",
        "5Ω",
        "А座",
        "х3"
      })
  void wordsOfOneScriptAreInOrder(String text) {
    assertThat(check(text).lines()).isEmpty();
    assertThat(check(text).kind(TemplateKind.INTERNATIONAL).lines()).isEmpty();
  }

  /** Takes a minute where each letter looks at its whole word. */
  @Test
  void aWordOfManyLettersIsOneFinding() {
    assertThat(check("ab" + "о".repeat(100_000)).lines()).hasSize(1);
  }
}
