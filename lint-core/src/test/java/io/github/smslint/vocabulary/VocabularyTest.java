package io.github.smslint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.builtin();

  @ParameterizedTest
  @CsvSource({
    "access-key-id, ACCESS_KEY_ID, SURE",
    "accessKeyId, ACCESS_KEY_ID, SURE",
    "ALIYUN_SMS_ACCESS_KEY_ID, ACCESS_KEY_ID, SURE",
    "SNOWY_SMS_ALIYUN_ACCESS_KEY_SECRET, ACCESS_KEY_SECRET, SURE",
    "accessSecret, ACCESS_KEY_SECRET, SURE",
    "secret, ACCESS_KEY_SECRET, HINT",
    "sign_name, SIGN_NAME, SURE",
    "setSignName, SIGN_NAME, SURE",
    "smsSign, SIGN_NAME, SURE",
    "signature, SIGN_NAME, HINT",
    "setSysVersion, VERSION, SURE",
    "setVersion, VERSION, HINT",
    "smsTemplateCode, TEMPLATE_CODE, SURE",
    "loginTemplateCode, TEMPLATE_CODE, SURE",
    "request-url, ENDPOINT, SURE",
    "endpoint, ENDPOINT, HINT",
    "模板内容, TEMPLATE_CONTENT, SURE"
  })
  void namesPlayTheirRole(String name, Role role, Vocabulary.Strength strength) {
    assertThat(vocabulary.sense(name)).isEqualTo(new Vocabulary.Sense(role, strength));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wechatAppSecret", "jwtSecret", "design", "assign", "timeout", "x", ""})
  void otherNamesPlayNone(String name) {
    assertThat(vocabulary.sense(name)).isNull();
  }

  @Test
  void wordsTellTheSupplier() {
    assertThat(vocabulary.speaksOfAlibaba("aliyun-sms.yml")).isTrue();
    assertThat(vocabulary.speaksOfAlibaba("config/AliSmsProperties.java")).isTrue();
    assertThat(vocabulary.speaksOfAlibaba("analysis")).isFalse();
    assertThat(vocabulary.speaksOfAnother("TencentSmsClient")).isTrue();
    assertThat(vocabulary.speaksOfSms("sms4j")).isFalse();
    assertThat(vocabulary.speaksOfSms("smsConfig")).isTrue();
  }

  @Test
  void namesArePartedIntoWords() {
    assertThat(KeyWords.of("ALIYUN_smsSign-Name2X"))
        .containsExactly("aliyun", "sms", "sign", "name2", "x");
    assertThat(KeyWords.of("SMSSignName")).containsExactly("sms", "sign", "name");
    assertThat(KeyWords.normalised("access_key-Id")).isEqualTo("accesskeyid");
  }
}
