package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.resource.TableResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraditionalCharacterRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new TraditionalCharacterRule(), text);
  }

  @Test
  void aRunOfTraditionalCharactersIsOneFindingWithASafeFix() {
    TemplateCheck check = check("您的驗證碼是${code}，請勿洩露。");

    assertThat(check.lines()).containsExactly("2 error traditional 驗證碼", "14 error traditional 請");
    assertThat(check.findings().get(0).message().arguments())
        .containsExactly("驗證碼", "U+9A57 U+8B49 U+78BC", "验证码");
    assertThat(check.safelyFixed()).isEqualTo("您的验证码是${code}，请勿洩露。");
  }

  @Test
  void severalFormsAreOnlySuggested() {
    TemplateCheck check = check("服務熱線電話");

    assertThat(check.lines())
        .containsExactly(
            "1 error traditional 務熱", "3 error traditional 線", "4 error traditional 電話");
    assertThat(check.findings().get(1).message().arguments()).endsWith("线/缐");
    assertThat(check.safelyFixed()).isEqualTo("服务热線电话");
    assertThat(check.fixed()).isEqualTo("服务热线电话");
  }

  @Test
  void aTraditionalFormWithoutAStandardOneHasNoFix() {
    TemplateCheck check = check("今日餸菜已送达");

    assertThat(check.lines()).containsExactly("2 error unlisted 餸");
    assertThat(check.findings().get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "隨著活動進行, 隨著, 随着活动进行",
    "随著活动进行, 著, 随着活动进行",
    "详情可点击瞭解, 瞭, 详情可点击了解",
    "请保持乾淨, 乾, 请保持干淨",
    "饼乾已到货, 乾, 饼干已到货",
    "税款徵收, 徵, 税款征收",
    "合作夥伴, 夥, 合作伙伴",
    "由於系统升级, 於, 由于系统升级",
    "關於您的订单, 關於, 关于您的订单",
    "什麽时候到, 麽, 什么时候到",
    "藉此感谢, 藉, 借此感谢",
  })
  void standardCharactersAreReportedInTheWordsInWhichTheyAreWrong(
      String text, String found, String fixed) {
    TemplateCheck check = check(text);

    assertThat(check.findings().get(0).location().written()).isEqualTo(found);
    assertThat(check.safelyFixed()).isEqualTo(fixed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "著名品牌", "请看著作权声明", "沿著名景点步行", "瞭望塔", "乾坤大酒店", "乾隆年间", "一片狼藉", "慰藉", "宫商角徵羽", "於先生您好",
        "幺麽小丑", "夥颐", "昇阳商场", "堃记茶楼",
      })
  void standardCharactersAreInOrderElsewhere(String text) {
    assertThat(check(text).lines()).isEmpty();
  }

  @Test
  void everyStandardCharacterIsInOrder() throws Exception {
    for (String line : Files.readAllLines(Path.of("src/main/characters/standard.tsv"))) {
      String character = line.substring(0, line.indexOf('\t'));
      assertThat(check("您的" + character + "已到货。").lines()).as(character).isEmpty();
    }
  }

  @Test
  void internationalTemplatesMayBeTraditional() {
    assertThat(check("您的驗證碼是${code}，隨著").kind(TemplateKind.INTERNATIONAL).lines()).isEmpty();
  }

  @Test
  void templatesOfUnknownKindMayNot() {
    assertThat(check("驗證碼").kind(TemplateKind.UNKNOWN).lines()).hasSize(1);
  }

  @Test
  void placeholdersAreNotLookedInto() {
    assertThat(check("您的${驗證碼}，{驗證碼}").lines()).isEmpty();
  }

  @Test
  void contextWordsHoldTheCharacterThatTheyJudge() {
    List<String[]> rows = TableResource.read(TraditionalCharacterRule.class, "context-words.tsv");

    assertThat(rows)
        .allSatisfy(row -> assertThat(row[2].split(" ")).allMatch(word -> word.contains(row[0])));
  }
}
