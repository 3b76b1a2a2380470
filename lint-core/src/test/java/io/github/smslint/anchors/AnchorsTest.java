package io.github.smslint.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private final Anchors builtin = Anchors.builtinAnd(List.of());

  @Test
  void wordsAreFoundInEitherCase() {
    assertThat(standsIn("spring.cloud.ALIYUN.x=1")).isTrue();
    assertThat(standsIn("String SIGN_NAME")).isTrue();
    assertThat(standsIn("server.port=8080")).isFalse();
  }

  @Test
  void chineseWordsAreFoundInBothCharsets() {
    String text = "# 短信配置";
    assertThat(builtin.standIn(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(builtin.standIn(text.getBytes(Charset.forName("GBK")))).isTrue();
  }

  @Property(tries = 500)
  void theAutomatonFindsWhatAPlainSearchFinds(
      @ForAll @Size(min = 1, max = 6)
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> words,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String text) {
    boolean expected = words.stream().anyMatch(text::contains);
    Anchors anchors = new Anchors(words);
    assertThat(anchors.standIn(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    assertThat(
            anchors.standIn(
                text.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(expected);
  }

  private boolean standsIn(String text) {
    return builtin.standIn(text.getBytes(StandardCharsets.UTF_8));
  }
}
