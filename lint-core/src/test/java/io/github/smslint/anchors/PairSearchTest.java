package io.github.smslint.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PairSearchTest {

  /** Counts the places at which a word is compared. */
  private static final class Counting extends PairSearch {
    private int compared;

    Counting(List<byte[]> words) {
      super(words);
    }

    @Override
    boolean matches(byte[] word, byte[] text, int start) {
      compared++;
      return super.matches(word, text, start);
    }
  }

  @Property(tries = 500)
  void shortWordsAreFoundWhereAPlainSearchFindsThem(
      @ForAll @Size(min = 1, max = 6)
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 5) String> words,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text) {
    assertThat(standsIn(new Anchors(words), text))
        .isEqualTo(words.stream().anyMatch(text::contains));
  }

  @Property(tries = 500)
  void longWordsAreFoundWhereAPlainSearchFindsThem(
      @ForAll @Size(min = 1, max = 5)
          List<@CharRange(from = 'a', to = 'b') @StringLength(min = 4, max = 7) String> words,
      @ForAll @CharRange(from = 'A', to = 'B') @StringLength(max = 40) String text) {
    Anchors anchors = new Anchors(words);
    String lower = text.toLowerCase(Locale.ROOT);
    assertThat(standsIn(anchors, text)).isEqualTo(words.stream().anyMatch(lower::contains));
  }

  @Test
  void everyBuiltinWordIsFoundAtEveryPlace() {
    Anchors anchors = Anchors.builtinAnd(List.of("通知签名"));
    for (String word : List.of("LTAI", "sms_", "AliYun", "短信", "template-code", "通知签名")) {
      for (int before = 0; before < 12; before++) {
        assertThat(standsIn(anchors, "x".repeat(before) + word)).as(word).isTrue();
        assertThat(standsIn(anchors, "x".repeat(before) + word + "yz")).as(word).isTrue();
      }
    }
    assertThat(standsIn(anchors, "server.port=8080 # assign names to templates")).isFalse();
  }

  @Test
  void aWordBehindTheEndIsNotFound() {
    byte[] text = Arrays.copyOf(bytes("sign aliyun"), 11 + PairSearch.SLACK);
    PairSearch search = Anchors.builtinAnd(List.of()).pairs();

    assertThat(search.standIn(text, 11)).isTrue();
    assertThat(search.standIn(text, 10)).isFalse();
  }

  @Test
  void comparisonsGrowAsTheTextDoes() {
    List<byte[]> words = List.of(bytes("accesskey"), bytes("access_key"), bytes("sskesske"));
    String worst = "accessKeAccessKe";
    int before = 0;
    for (int size = 1000; size <= 8000; size *= 2) {
      Counting search = new Counting(words);
      byte[] text = bytes(worst.repeat(size));
      assertThat(search.standIn(Arrays.copyOf(text, text.length + PairSearch.SLACK), text.length))
          .isFalse();
      assertThat(search.compared).isPositive().isLessThan(text.length);
      if (before > 0) {
        assertThat(search.compared).isBetween(before * 2 - 10, before * 2 + 10);
      }
      before = search.compared;
    }
  }

  private static boolean standsIn(Anchors anchors, String text) {
    byte[] bytes = bytes(text);
    byte[] room = Arrays.copyOf(bytes, bytes.length + PairSearch.SLACK);
    return anchors.pairs().standIn(room, bytes.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
