package io.github.smslint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

  private static final String CONTENT = "sms.sign-name=云店商城\nsms.template=您的验证码为${code}\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void theCharsetIsFoundFromTheBytes(String charset) {
    SourceFile file = new SourceFile("sms.properties", CONTENT.getBytes(Charset.forName(charset)));
    assertThat(file.content()).isEqualTo(CONTENT);
    assertThat(file.text().charset()).isEqualTo(Charset.forName(charset));
    assertThat(file.isBinary()).isFalse();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheContent() {
    SourceFile file =
        new SourceFile("a.yml", ("\uFEFF" + CONTENT).getBytes(StandardCharsets.UTF_8));
    assertThat(file.content()).isEqualTo(CONTENT);
    assertThat(file.text().byteOrderMark()).isTrue();
  }

  @Test
  void bytesThatFitNoCharsetAreDecodedAllTheSame() {
    SourceFile file = new SourceFile("a.txt", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'});
    assertThat(file.text().malformed()).isTrue();
    assertThat(file.content()).startsWith("a").endsWith("b");
  }

  @Test
  void programsAreBinary() {
    SourceFile file = new SourceFile("a.class", new byte[] {1, 0, 2, 3, 0, 0, 4, 1, 9});
    assertThat(file.isBinary()).isTrue();
  }

  @Test
  void columnsCountCodePoints() {
    SourceFile file = SourceFile.of("a.txt", "好\n😀您★\r\n末");
    assertThat(file.lines().position(file.content().indexOf('★'))).isEqualTo(new Position(2, 3));
    assertThat(file.lines().position(file.content().indexOf('末'))).isEqualTo(new Position(3, 1));
    assertThat(file.lines().lineCount()).isEqualTo(3);
  }

  @Test
  void aSpanThatEndsWithItsLineStaysOnIt() {
    SourceFile file = SourceFile.of("a.txt", "第一行\n第二行\n");
    assertThat(file.lines().endPosition(new Span(0, 4))).isEqualTo(new Position(1, 4));
    assertThat(file.lines().endPosition(new Span(0, 3))).isEqualTo(new Position(1, 4));
    assertThat(file.lines().line(2)).isEqualTo(new Span(4, 7));
  }

  @Test
  void thePathIsTakenApart() {
    SourceFile file = SourceFile.of("src/main/resources/application-prod.yml", "");
    assertThat(file.name()).isEqualTo("application-prod.yml");
    assertThat(file.folder()).isEqualTo("src/main/resources");
  }
}
