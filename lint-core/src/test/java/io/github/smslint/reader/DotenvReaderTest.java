package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.source.Position;
import org.junit.jupiter.api.Test;

class DotenvReaderTest {

  @Test
  void readsAssignmentsOfAllKinds() {
    ReadTree tree =
        ReadTree.dotenv(
            """
            # 短信
            export SMS_SIGN='阿里云 # "原样"' # 签名
            ALIYUN_ACCESS_KEY_ID = LTAI5tAbCdEfGhIjKlMnOpQr  # 钥匙
            COLOR=#fff
            EMPTY=
            NOTE= # 空
            """);

    assertThat(tree.text("SMS_SIGN")).isEqualTo("阿里云 # \"原样\"");
    assertThat(tree.text("ALIYUN_ACCESS_KEY_ID")).isEqualTo("LTAI5tAbCdEfGhIjKlMnOpQr");
    assertThat(tree.text("COLOR")).isEqualTo("#fff");
    assertThat(tree.text("EMPTY")).isEmpty();
    assertThat(tree.text("NOTE")).isEmpty();
    assertThat(tree.comments()).containsExactly("短信", "签名", "钥匙", "空");
    assertThat(tree.document().problems()).isEmpty();
  }

  @Test
  void readsEscapesAndLinesBetweenDoubleQuotes() {
    ReadTree tree = ReadTree.dotenv("A=\"x\\n\\\"y\\\" \\$z \\q\r\n验证码\" # 完\r\nB=1");

    assertThat(tree.text("A")).isEqualTo("x\n\"y\" $z \\q\r\n验证码");
    assertThat(tree.position("码", "A")).isEqualTo(new Position(2, 3));
    assertThat(tree.written(tree.place("$", "A"))).isEqualTo("\\$");
    assertThat(tree.text("B")).isEqualTo("1");
    assertThat(tree.comments()).containsExactly("完");
  }

  @Test
  void readsAQuoteWithoutAnEndAsAPartOfTheValue() {
    ReadTree tree = ReadTree.dotenv("A=\"阿里云\nB='it's'\nC=d'e\nD='x");

    assertThat(tree.text("A")).isEqualTo("\"阿里云");
    assertThat(tree.text("B")).isEqualTo("'it's'");
    assertThat(tree.text("C")).isEqualTo("d'e");
    assertThat(tree.text("D")).isEqualTo("'x");
    assertThat(tree.problems()).containsExactly("\"阿里云", "'x");
  }

  @Test
  void tellsOddKeysAndOverlooksOtherLines() {
    ReadTree tree = ReadTree.dotenv("source ./other.env\nmy key=1\nexport=2\n=3\n");

    assertThat(((MapValue) tree.root()).entries())
        .extracting(Entry::key)
        .containsExactly("my key", "export", "");
    assertThat(tree.problems()).containsExactly("my key", "");
  }

  @Test
  void writesAsTheQuotesAllow() {
    ReadTree tree = ReadTree.dotenv("A=甲乙\nB='甲乙'\nC=\"甲乙\"\n");

    assertThat(tree.literal("A").notation().encode("a #b")).isNull();
    assertThat(tree.literal("A").notation().encode("a#b")).isEqualTo("a#b");
    assertThat(tree.literal("B").notation().encode("it's")).isNull();
    assertThat(tree.replacing("乙", "${code}\"", "C")).contains("C=\"甲\\${code}\\\"\"");
  }
}
