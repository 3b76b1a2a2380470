package io.github.smslint.reader.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Comment;
import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JavaLiteralsTest {

  private static DocumentProbe read(String content) {
    DocumentProbe probe =
        new DocumentProbe(new JavaReader().read(SourceFile.of("Sms.java", content)));
    probe.checkSound();
    return probe;
  }

  private static DocumentProbe literal(String written) {
    return read("class A { String s = " + written + "; }");
  }

  private static String decoded(String written) {
    return literal(written).string("A", "s");
  }

  /** What stands in the file after a part of the literal was replaced. */
  private static String replaced(DocumentProbe probe, String part, String replacement) {
    Text text = probe.text("A", "s");
    int start = text.value().indexOf(part);
    Edit edit = text.replace(start, start + part.length(), replacement);
    if (edit == null) {
      return null;
    }
    String content = probe.document().file().content();
    return content.substring(0, edit.location().span().start())
        + edit.replacement()
        + content.substring(edit.location().span().end());
  }

  @Nested
  class Strings {

    @Test
    void decodesEscapes() {
      assertThat(decoded("\"a\\tb\\n\\\"\\'\\\\\\b\\f\\r\\s\"")).isEqualTo("a\tb\n\"'\\\b\f\r ");
      assertThat(decoded("\"\\0\\7\\12\\3774\\400\"")).isEqualTo("\0\7\n\u00FF4 0");
      assertThat(decoded("\"\\q\"")).isEqualTo("\\q");
    }

    @Test
    void decodesUnicodeEscapesInTheMiddle() {
      DocumentProbe probe = literal("\"您的\\u9a8c\\uuu8BC1码\\u3010\"");

      assertThat(probe.string("A", "s")).isEqualTo("您的验证码【");
      assertThat(probe.written(probe.text("A", "s").locate(3, 4).span())).isEqualTo("\\uuu8BC1");
      assertThat(probe.written(probe.text("A", "s").locate(4, 5).span())).isEqualTo("码");
    }

    @Test
    void readsABackslashBeforeAUnicodeEscapeAsTheLanguageDoes() {
      assertThat(decoded("\"\\\\u9a8c\"")).isEqualTo("\\u9a8c");
      assertThat(decoded("\"\\u005cn\"")).isEqualTo("\n");
      assertThat(decoded("\"\\u005c\\u005c\"")).isEqualTo("\\");
      assertThat(decoded("\"\\u9a8\"")).isEqualTo("\\u9a8");
    }

    @Test
    void replacesAPartAsAStringWantsIt() {
      assertThat(replaced(literal("\"【测试】\\n你好\""), "你好", "\"${code}\"\n"))
          .isEqualTo("class A { String s = \"【测试】\\n\\\"${code}\\\"\\n\"; }");
    }

    @Test
    void refusesADigitThatAnOctalEscapeWouldTake() {
      assertThat(replaced(literal("\"\\1号\""), "号", "2")).isNull();
      assertThat(replaced(literal("\"\\1号\""), "号", "码")).contains("\"\\1码\"");
    }

    @Test
    void replacesACharacterByOneCharacterOnly() {
      assertThat(replaced(literal("'，'"), "，", "'")).contains("'\\''");
      assertThat(replaced(literal("'，'"), "，", ", ")).isNull();
    }
  }

  @Nested
  class TextBlocks {

    @Test
    void stripsIndentationAndSpacesAtLineEnds() {
      String block =
          "\"\"\"  \n"
              + "      {\n"
              + "        \"code\": \"1234\",  \n"
              + "\n"
              + "      }\n"
              + "      \"\"\"";
      assertThat(decoded(block)).isEqualTo("{\n  \"code\": \"1234\",\n\n}\n");
    }

    @Test
    void letsTheClosingQuotesSetTheIndentation() {
      assertThat(decoded("\"\"\"\n    a\n   b\n  \"\"\"")).isEqualTo("  a\n b\n");
      assertThat(decoded("\"\"\"\n    a\n      b\"\"\"")).isEqualTo("a\n  b");
      assertThat(decoded("\"\"\"\n    \"\"\"")).isEmpty();
    }

    @Test
    void decodesEscapesAfterStripping() {
      assertThat(decoded("\"\"\"\r\n  a\\\r\n  b \\s\r\n  \\\"\"\"\\u4e2d\"\"\""))
          .isEqualTo("ab  \n\"\"\"中");
      assertThat(decoded("\"\"\"\n  a\\n  b\"\"\"")).isEqualTo("a\n  b");
    }

    @Test
    void knowsWhereEachCharacterStands() {
      String content =
          "class A {\n  String s = \"\"\"\n    您的\\u9a8c证码\n      为${code}\n    \"\"\";\n}";
      DocumentProbe probe = read(content);

      assertThat(probe.placeOf("码", "A", "s").toString()).contains("line=3, column=14");
      assertThat(probe.placeOf("为", "A", "s").toString()).contains("line=4, column=7");
      int feed = probe.string("A", "s").indexOf('\n');
      assertThat(probe.written(probe.text("A", "s").locate(feed, feed + 1).span()))
          .isEqualTo("\n    ");
    }

    @Test
    void writesReplacementsWithItsIndentation() {
      DocumentProbe probe = literal("\"\"\"\r\n    您好\r\n      再见\"\"\"");

      assertThat(replaced(probe, "您好", "【云】\n{\"a\": 1} "))
          .contains("\r\n    【云】\r\n    {\"a\": 1}\\s\r\n      再见\"\"\"");
      assertThat(replaced(probe, "您好", "\"")).contains("    \\\"\r\n");
      assertThat(replaced(probe, "您好", "\u3000您好")).isNull();
    }
  }

  @Nested
  class Comments {

    private List<String> texts(String content) {
      List<String> texts = new ArrayList<>();
      for (Comment comment : read(content).document().comments()) {
        texts.add(comment.text().value());
      }
      return texts;
    }

    @Test
    void areReadWithoutTheirMarks() {
      assertThat(
              texts(
                  """
                  // smslint-disable-next-line template/bracket -- 旧模板
                  class A {//紧凑
                    /* 一行 */ int a; /**/ //
                    /** 文档 **/
                    /* **注意** */
                    /*
                     *
                     * 说明
                     *
                     */
                    /// 新文档
                  }
                  """))
          .containsExactly(
              "smslint-disable-next-line template/bracket -- 旧模板",
              "紧凑",
              "一行",
              "",
              "",
              "文档",
              "**注意**",
              "说明",
              "新文档");
    }

    @Test
    void loseTheStarsBeforeTheirLines() {
      DocumentProbe probe =
          read("/**\r\n * 签名：阿里云\r\n *\r\n *   缩进 * 星\r\n   无星 \r\n */\r\nclass A {}");
      Comment comment = probe.document().comments().get(0);

      assertThat(comment.text().value()).isEqualTo("签名：阿里云\n\n  缩进 * 星\n无星");
      int place = comment.text().value().indexOf("缩进");
      assertThat(probe.written(comment.text().locate(place, place + 2).span())).isEqualTo("缩进");
      assertThat(probe.written(comment.span())).startsWith("/**").endsWith("*/");
    }

    @Test
    void areNotEndedByAReplacement() {
      Text text = read("/* 测试 */ class A {}").document().comments().get(0).text();

      assertThat(text.replace(0, 2, "正式").replacement()).isEqualTo("正式");
      assertThat(text.replace(0, 2, "*/")).isNull();
      assertThat(text.replace(0, 2, "a\nb")).isNull();
    }
  }
}
