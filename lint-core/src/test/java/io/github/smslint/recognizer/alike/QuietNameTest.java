package io.github.smslint.recognizer.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietNameTest {

  private static int end(byte[] name, int longest) {
    byte[] bytes = new byte[name.length + 3];
    bytes[0] = '"';
    System.arraycopy(name, 0, bytes, 1, name.length);
    bytes[name.length + 1] = '"';
    bytes[name.length + 2] = ',';
    return QuietName.end(bytes, 1, longest);
  }

  private static int end(String name) {
    return end(name.getBytes(StandardCharsets.UTF_8), 40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "通知1",
        "订单已发货-2",
        "会员_通知",
        "VIP 客户",
        "é通知",
        "云小店短信通知",
        "阿里云短信通知",
        "下单　成功",
        "订单：已发货",
        "20260719"
      })
  void wordsAreQuiet(String name) {
    assertThat(end(name)).isEqualTo(1 + name.getBytes(StandardCharsets.UTF_8).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "　",
        "\u2003\u3000",
        "阿里云短信测试",
        "阿里云短信测试专用",
        "阿里大于测试专用",
        "SMS_2710453",
        " SMS_27104 ",
        "notice",
        "271045338",
        "通知\uFFFD",
        "通知😀",
        "a.b"
      })
  void whatMayMeanSomethingIsNot(String name) {
    assertThat(end(name)).isNegative();
  }

  @Test
  void brokenCharactersAreNot() {
    byte[] cutOff = {(byte) 0xE9, (byte) 0x80, 'a', (byte) 0xE7, (byte) 0x9F, (byte) 0xA5};
    byte[] alone = {(byte) 0xE9, (byte) 0x80, (byte) 0x9A, (byte) 0x80};
    byte[] surrogate = {(byte) 0xE9, (byte) 0x80, (byte) 0x9A, (byte) 0xED, (byte) 0xA0, -128};

    assertThat(end(cutOff, 40)).isNegative();
    assertThat(end(alone, 40)).isNegative();
    assertThat(end(surrogate, 40)).isNegative();
  }

  @Test
  void longerNamesThanThoseInOrderAreNot() {
    byte[] name = "订单已发货".getBytes(StandardCharsets.UTF_8);

    assertThat(end(name, 5)).isPositive();
    assertThat(end(name, 4)).isNegative();
  }
}
