package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class PropertiesReaderTest {

  @Test
  void readsFullKeysAndValues() {
    ReadTree tree =
        ReadTree.properties("# 短信\naliyun.sms.sign-name = 阿里云 \n! x\nkey:v\nblank v\nempty\n");

    assertThat(tree.text("aliyun.sms.sign-name")).isEqualTo("阿里云 ");
    assertThat(tree.text("key")).isEqualTo("v");
    assertThat(tree.text("blank")).isEqualTo("v");
    assertThat(tree.text("empty")).isEmpty();
    assertThat(tree.comments()).containsExactly("短信", "x");
    assertThat(tree.written(ReadTree.entry(tree.root(), "key").span())).isEqualTo("key:v");
  }

  @Test
  void findsTheCharacterBehindAnEscape() {
    ReadTree tree = ReadTree.properties("sign=\\u963f\\u91cc\\u4e91\ntext=a\\tb\\=c\n");

    assertThat(tree.text("sign")).isEqualTo("阿里云");
    assertThat(tree.position("里", "sign")).isEqualTo(new Position(1, 12));
    assertThat(tree.written(tree.place("云", "sign"))).isEqualTo("\\u4e91");
    assertThat(tree.text("text")).isEqualTo("a\tb=c");
  }

  @Test
  void joinsContinuedLines() {
    ReadTree tree = ReadTree.properties("text=您的验证码为\\\r\n    ${code}，\\\r\n  #请勿泄露\r\nb=1");

    assertThat(tree.text("text")).isEqualTo("您的验证码为${code}，#请勿泄露");
    assertThat(tree.position("泄", "text")).isEqualTo(new Position(3, 6));
    assertThat(tree.text("b")).isEqualTo("1");
  }

  @Test
  void splitsDocumentsAsSpringDoes() {
    Document document =
        ReadTree.properties("a=1\n#---\nb=2\n!---  \nc=3\n #---\n# x\n#---\nd=4\n#---\n# 注释\ne=5\n")
            .document();

    assertThat(document.roots()).hasSize(3);
    assertThat(((MapValue) document.roots().get(2)).entries())
        .extracting(Entry::key)
        .containsExactly("c", "d", "e");
  }

  @Test
  void keepsAMalformedEscapeAndTellsIt() {
    ReadTree tree = ReadTree.properties("a=\\u12x4\nb=\\u1\nc=1");

    assertThat(tree.text("a")).isEqualTo("\\u12x4");
    assertThat(tree.text("b")).isEqualTo("\\u1");
    assertThat(tree.text("c")).isEqualTo("1");
    assertThat(tree.problems()).containsExactly("\\u12x4", "\\u1");
  }

  @Test
  void writesEscapesWhereTheFileDoes() {
    ReadTree tree = ReadTree.properties("sign=\\u963f\\u91cc\ntext=sms\n");

    assertThat(tree.replacing("阿里", "云", "sign")).startsWith("sign=\\u4E91\n");
    assertThat(tree.replacing("sms", "短", "text")).endsWith("text=\\u77ED\n");
  }

  @Test
  void writesCharactersAsTheyAreWhereTheFileDoes() {
    ReadTree tree = ReadTree.properties("# 注释\nsign=阿里\ntext=sms\nmixed=\\u963f\n");

    assertThat(tree.replacing("sms", "短", "text")).contains("text=短\n");
    assertThat(tree.replacing("阿", "短", "mixed")).contains("mixed=\\u77ED\n");
  }

  @Test
  void writesEscapesForWhatTheCharsetCannotHold() {
    byte[] bytes = "sign=阿里云短信".getBytes(Charset.forName("GB18030"));
    Document document = new PropertiesReader().read(new SourceFile("a.properties", bytes));
    ReadTree tree = new ReadTree(document);

    assertThat(tree.text("sign")).isEqualTo("阿里云短信");
    assertThat(tree.replacing("短信", "云通信", "sign")).isEqualTo("sign=阿里云云通信");
    assertThat(tree.literal("sign").notation().encode("\uD83D")).isEqualTo("\\uD83D");
  }

  @Test
  void writesNothingWhereAKeyHasNoSeparator() {
    ReadTree tree = ReadTree.properties("alone\nsigned=\n");

    assertThat(tree.literal("alone").notation().encode("x")).isNull();
    assertThat(tree.replacing("", "x", "signed")).isEqualTo("alone\nsigned=x\n");
  }

  @Test
  void hasOneRootWithoutEntriesInAnEmptyFile() {
    Value root = ReadTree.properties("\n# 只有注释").root();

    assertThat(((MapValue) root).entries()).isEmpty();
  }
}
