package io.github.smslint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "${ALIYUN_AK}",
        "${ALIYUN_AK:}",
        "${ALIYUN_AK:xxxx}",
        "#{secrets.ak}",
        "@sms.ak@",
        "ENC(G6N718UuyPE5bHyWKyuLQSm02auQPUtm)",
        "{cipher}0a1b2c",
        "<access-key-id>",
        "{{ ak }}",
        "%AK%",
        "$ALIYUN_AK",
        "$(AK)",
        "{code}"
      })
  void takesReferencesAndCipherTextsForPlaceholders(String value) {
    assertThat(Placeholders.isPlaceholder(value)).isTrue();
    assertThat(Placeholders.isWorded(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yourAccessKeyId",
        "your_access_key_secret",
        "YOUR_ACCESS_KEY_ID",
        "你的模板编号",
        "您的accessKey",
        "填写你的",
        "accessKeyId",
        "ACCESS_KEY_SECRET",
        "access-key",
        "mock-api-key",
        "testsecret",
        "testid",
        "change-me",
        "changeme",
        "aliyunossfilekeyid",
        "TODO",
        "签名名称",
        "短信签名",
        "signName",
        "templateCode",
        "LTAIyourAccessKeyId",
        "LTAI5tEXAMPLEKEY48271Q",
        "LTAIfakeFakeKey",
        "请替换为模板CODE"
      })
  void takesWordsForThemselvesForPlaceholders(String value) {
    assertThat(Placeholders.isPlaceholder(value)).isTrue();
    assertThat(Placeholders.isWorded(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xxx",
        "XXXXXX",
        "****",
        "*",
        "??",
        "...",
        "111111",
        "LTAI5tSMgfxxxxxx",
        "LTAI5tSMgfxxxxxxdiBJLyR",
        "LTAI4FxxxxxxxxxxxxxR",
        "LTAI2jPfVPbBOH0F3nxxxx",
        "Mv46S6fkB9J42MfvtM4IGVorJzHxxx",
        "LTAI5t**********",
        "XX科技",
        "LTAI1234567890abcdef",
        "LTAI5tAbCdEfGhIjKlMnOpQr",
        "LTAI000000000000",
        "LTAIabc123abc123",
        "SMS_123456789",
        "SMS_000000",
        "SMS_xxxxx",
        "123456",
        "987654321"
      })
  void takesMaskedRepeatedAndSequentialValuesForPlaceholders(String value) {
    assertThat(Placeholders.isPlaceholder(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LTAI5tQ9vXk2mR7wLp4sTn8B",
        "h7Kd2bbbbQ9wLr4Yt8Zc3Nf6Vm1Xs5",
        "LTAIq7Zr2Vw9Kd3M",
        "a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J",
        "STS.NUp7Kx2mVt9QwLb4ZrHs6",
        "阿里云短信测试",
        "阿里云",
        "测试签名",
        "云通讯",
        "瑞吉外卖",
        "SMS_154950909",
        "SMS_71390007",
        "SMS_460785123",
        "${SMS_AK:LTAI5tQ9vXk2mR7wLp4sTn8B}",
        "test",
        "13905718264",
        "dysmsapi.aliyuncs.com",
        "2017-05-25",
        "{\"code\":\"1\"}"
      })
  void leavesRealValuesAlone(String value) {
    assertThat(Placeholders.isPlaceholder(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SMS_123456789", "xxx", "LTAI000000000000", "111111"})
  void tellsMasksFromWords(String value) {
    assertThat(Placeholders.isWorded(value)).isFalse();
  }
}
