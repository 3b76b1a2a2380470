package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new EmojiRule(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        "👨‍👩‍👧‍👦",
        "👍🏽",
        "👩🏾‍💻",
        "🇨🇳",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "1️⃣",
        "#⃣",
        "❤️",
        "㊙️",
        "™️",
        "☎️",
        "🏳️‍🌈",
        "❤️‍🔥"
      })
  void onePictureIsOneFinding(String picture) {
    TemplateCheck check = check("您好" + picture + "请查收");

    assertThat(check.lines()).containsExactly("2 error refused " + picture);
    assertThat(check.safelyFixed()).isEqualTo("您好请查收");
  }

  @Test
  void neighboursAreFindingsOfTheirOwn() {
    assertThat(check("🎉🎁🇨🇳🇨🇳").lines())
        .containsExactly(
            "0 error refused 🎉",
            "2 error refused 🎁",
            "4 error refused 🇨🇳",
            "8 error refused 🇨🇳");
  }

  @ParameterizedTest
  @ValueSource(strings = {"★※→", "❤", "㊙", "1号键", "#1", "验证码\uFE0F", "a\u200Db", "5️", "${code}"})
  void whatIsNoPictureBelongsToOthers(String text) {
    assertThat(check(text).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"🎉\u200D", "\u200D🎉", "👍🏽🏽"})
  void whatIsJoinedToNothingEndsThePicture(String text) {
    assertThat(check(text).lines()).hasSize(1);
  }

  @Test
  void halfAPairAtTheEndIsNoPicture() {
    assertThat(check("您好\uD83D").lines()).isEmpty();
  }
}
