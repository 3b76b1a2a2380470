package io.github.smslint.reader.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import org.junit.jupiter.api.Test;

class JavaTextsTest {

  private static Literal literal(int type, String written) {
    SourceFile file = SourceFile.of("SmsSender.java", written);
    return JavaLanguage.literal(file, type, 0, written.length());
  }

  private static Literal comment(String written) {
    SourceFile file = SourceFile.of("SmsSender.java", written);
    return new JavaLanguage().comment(file, 0, written.length());
  }

  @Test
  void readsEscapesOfAString() {
    Literal text = literal(SourceToken.STRING, "\"【\\u963f里云】\\t您的\\\"验证码\\\"\\101\"");

    assertThat(text.value()).isEqualTo("【阿里云】\t您的\"验证码\"A");
    assertThat(text.mapping().source(1, 2).start()).isEqualTo(2);
    assertThat(text.mapping().source(1, 2).length()).isEqualTo(6);
  }

  @Test
  void stripsTheIndentationOfATextBlockAndBlanksAtLineEnds() {
    Literal text =
        literal(
            SourceToken.TEXT_BLOCK,
            "\"\"\"  \r\n    您的验证码  \r\n\r\n      ${code}，\\\r\n    勿泄露\\n\r\n    \"\"\"");

    assertThat(text.value()).isEqualTo("您的验证码\n\n  ${code}，勿泄露\n\n");
  }

  @Test
  void readsACommentWithoutItsMarks() {
    assertThat(comment("//  签名：阿里云 ").value()).isEqualTo("签名：阿里云");
    assertThat(comment("/**\r\n   * 签名\r\n   *  模板\n   无星\n   */").value())
        .isEqualTo("签名\n 模板\n无星");
    assertThat(comment("/**\n *\n * 签名 */").value()).isEqualTo("签名");
    assertThat(comment("/***/").value()).isEmpty();
    assertThat(comment("/* 没有结束 ").value()).isEqualTo("没有结束");
  }
}
