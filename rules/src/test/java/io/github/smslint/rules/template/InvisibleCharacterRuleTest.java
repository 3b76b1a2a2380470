package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharacterRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new InvisibleCharacterRule(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B", "\u200D", "\u202E", "\u2060", "\uFEFF", "\u00AD", "\uE123", "\u0007", "\u007F",
        "\uFE0F", "\u0378"
      })
  void eachIsAnErrorThatRemovesItself(String character) {
    TemplateCheck check = check("您的" + character + "验证码");

    assertThat(check.lines()).containsExactly("2 error refused " + character);
    assertThat(check.safelyFixed()).isEqualTo("您的验证码");
  }

  @Test
  void neighboursAreOneFinding() {
    assertThat(check("您\u200B\u200C\uFEFF好").lines())
        .containsExactly("1 error refused \u200B\u200C\uFEFF");
  }

  @Test
  void aLoneOneIsToldByItsName() {
    assertThat(check("您\u200B好").findings().get(0).message().arguments())
        .contains("U+200B ZERO WIDTH SPACE");
  }

  @Test
  void lineBreaksAndTabsAreInOrder() {
    assertThat(check("第一行\r\n\t第二行\n").lines()).isEmpty();
  }

  @Test
  void whatBelongsToAPictureIsNotReportedAgain() {
    assertThat(check("👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿").lines()).isEmpty();
  }

  @Test
  void scriptsThatNeedJoinersKeepThemAbroad() {
    String persian = "کد شما ${code} می\u200Cباشد";

    assertThat(check(persian).kind(TemplateKind.INTERNATIONAL).lines()).isEmpty();
    assertThat(check(persian).lines()).hasSize(1);
    assertThat(check("code\u200B").kind(TemplateKind.INTERNATIONAL).lines()).hasSize(1);
  }
}
