package io.github.smslint.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.source.SourceFile;
import org.junit.jupiter.api.Test;

class LocaleTextsTest {

  @Test
  void filesForEachLanguageShowTexts() {
    assertThat(LocaleTexts.is("web/src/locales/zh-CN/sms.json")).isTrue();
    assertThat(LocaleTexts.is("src/main/resources/i18n/messages_zh_CN.properties")).isTrue();
    assertThat(LocaleTexts.is("src/main/resources/messages.properties")).isTrue();
    assertThat(LocaleTexts.is("resources/lang/zh/sms.php")).isTrue();
  }

  @Test
  void namesThatOnlyBeginLikeThatAreOthers() {
    assertThat(LocaleTexts.is("src/main/resources/language-service.yml")).isFalse();
    assertThat(LocaleTexts.is("langchain/sms.json")).isFalse();
    assertThat(LocaleTexts.is("src/main/resources/message.properties")).isFalse();
  }

  @Test
  void codeCountsOnlyIfItIsTheWholeText() {
    assertThat(quotes("{ code: 'SMS_276410038', content: '您的验证码为${code}' }")).isTrue();
    assertThat(quotes("{ code: '模板编号，如 SMS_123456789' }")).isFalse();
  }

  private static boolean quotes(String content) {
    return LocaleTexts.quotesCode(SourceFile.of("locales/zh.ts", content));
  }
}
