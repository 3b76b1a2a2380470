package io.github.smslint.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  void wordsAreFoundWhereAPlainSearchFindsThem(
      @ForAll @Size(min = 1, max = 6)
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 4) String> words,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String text) {
    boolean expected = words.stream().anyMatch(text::contains);
    Anchors anchors = new Anchors(words);
    assertThat(anchors.standIn(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    assertThat(anchors.standIn(text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(expected);
  }

  @Test
  void aWordWithACapitalCountsAsItIsWritten() {
    assertThat(standsIn("accessKey: LTAI5tQnKxVbRzWmJhGf7Dy2".substring(11))).isTrue();
    assertThat(standsIn("il consultait le journal")).isFalse();
    assertThat(builtin.standIn("key=LTAI5tQn", 4, 12)).isTrue();
    assertThat(builtin.standIn("key=ltai5tQn", 4, 12)).isFalse();
  }

  @Property(tries = 1000)
  void wordsWithCapitalsAreFoundAsTheyAreWritten(
      @ForAll @Size(min = 1, max = 5)
          List<@CharRange(from = 'a', to = 'd') @StringLength(min = 2, max = 5) String> patterns,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 30) String pattern) {
    String text = withCapitals(pattern);
    List<String> words = new ArrayList<>();
    boolean expected = false;
    for (String each : patterns) {
      String word = withCapitals(each);
      String lower = word.toLowerCase(Locale.ROOT);
      String searched = word.equals(lower) ? text.toLowerCase(Locale.ROOT) : text;
      expected |= searched.contains(word);
      words.add(word);
    }
    Anchors anchors = new Anchors(words);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(anchors.standIn(bytes)).isEqualTo(expected);
    assertThat(anchors.standIn(text, 0, text.length())).isEqualTo(expected);
  }

  @Test
  void aWordOfOneByteMakesEveryFileWorthReading() {
    Anchors anchors = new Anchors(List.of("aliyun", "x"));
    assertThat(anchors.standIn("server.port=8080".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(anchors.pairs()).isNull();
  }

  private static String withCapitals(String pattern) {
    return pattern.replace('c', 'A').replace('d', 'B');
  }

  private boolean standsIn(String text) {
    return builtin.standIn(text.getBytes(StandardCharsets.UTF_8));
  }
}
