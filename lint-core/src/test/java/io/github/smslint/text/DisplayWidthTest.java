package io.github.smslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void givesOneColumnToAscii() {
    assertThat(DisplayWidth.of("SMS_154950909 ~")).isEqualTo(15);
  }

  @Test
  void givesTwoColumnsToChineseAndItsPunctuation() {
    assertThat(DisplayWidth.of("您的验证码")).isEqualTo(10);
    assertThat(DisplayWidth.of("【】，。：；！？（）")).isEqualTo(20);
    assertThat(DisplayWidth.of("ＡＢ１２￥")).isEqualTo(10);
    assertThat(DisplayWidth.of("\u3000")).isEqualTo(2);
    assertThat(DisplayWidth.of(0x20BB7)).isEqualTo(2);
    assertThat(DisplayWidth.of("한글かなｶﾅ")).isEqualTo(10);
  }

  @Test
  void givesOneColumnToAmbiguousCharacters() {
    assertThat(DisplayWidth.of("“”‘’…—·¥")).isEqualTo(8);
    assertThat(DisplayWidth.of("éßЖ")).isEqualTo(3);
  }

  @Test
  void givesTwoColumnsToEmoji() {
    assertThat(DisplayWidth.of("\uD83D\uDE00")).isEqualTo(2);
    assertThat(DisplayWidth.of("⌚✅")).isEqualTo(4);
    assertThat(DisplayWidth.of("❤")).isEqualTo(1);
    assertThat(DisplayWidth.of("❤\uFE0F")).isEqualTo(2);
    assertThat(DisplayWidth.of("\uD83C\uDDE8\uD83C\uDDF3")).isEqualTo(2);
  }

  @Test
  void givesNoColumnToMarksAndInvisibleCharacters() {
    assertThat(DisplayWidth.of("e\u0301a\u20DD")).isEqualTo(2);
    assertThat(DisplayWidth.of("か\u3099")).isEqualTo(2);
    assertThat(DisplayWidth.of("\u200B\u200D\u2060\uFEFF\u2028")).isZero();
    assertThat(DisplayWidth.of("\u0000\u001B\t\n\u007F\u0085")).isZero();
    assertThat(DisplayWidth.of("\u1112\u1161\u11AB")).isEqualTo(2);
    assertThat(DisplayWidth.of(0xAD)).isEqualTo(1);
  }

  @Test
  void keepsTheBoundsOfEachRangeOfItsTable() throws IOException {
    int ranges = 0;
    for (String line : table().split("\n")) {
      if (!line.startsWith("#")) {
        String[] ends = line.split("\\.\\.");
        int first = Integer.parseInt(ends[0], 16);
        int last = Integer.parseInt(ends[ends.length - 1], 16);
        assertThat(WideRanges.contains(first - 1)).as(line).isFalse();
        assertThat(WideRanges.contains(first)).as(line).isTrue();
        assertThat(WideRanges.contains(last)).as(line).isTrue();
        assertThat(WideRanges.contains(last + 1)).as(line).isFalse();
        ranges++;
      }
    }
    assertThat(ranges).isEqualTo(121);
    assertThat(WideRanges.contains(Character.MAX_CODE_POINT)).isFalse();
  }

  private static String table() throws IOException {
    try (InputStream table = DisplayWidth.class.getResourceAsStream("wide-ranges.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
