package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private static final String SMS4J =
      """
      # 短信配置
      sms:
        config-type: yaml   # 配置方式
        blends:
          阿里云:
            supplier: alibaba
            access-key-id: "LTAI5tAbCdEfGhIjKlMnOpQr"
            signature: '【阿里云''短信】'
            templates: [SMS_153055065, 'SMS_154950909', "SMS_\\u0031"]
      """;

  @Test
  void readsNestedMapsWithTheirKeysAndTexts() {
    ReadTree tree = ReadTree.yaml(SMS4J);

    assertThat(tree.document().format()).isEqualTo(Format.YAML);
    assertThat(tree.text("sms", "config-type")).isEqualTo("yaml");
    assertThat(tree.text("sms", "blends", "阿里云", "signature")).isEqualTo("【阿里云'短信】");
    assertThat(tree.text("sms", "blends", "阿里云", "templates", "2")).isEqualTo("SMS_1");
    assertThat(tree.document().problems()).isEmpty();
  }

  @Test
  void tellsQuotesInTheValueAndNotInTheKey() {
    ReadTree tree = ReadTree.yaml("\"sign-name\": '阿里云'");
    Entry entry = ReadTree.entry(tree.root(), "sign-name");

    assertThat(tree.written(entry.keySpan())).isEqualTo("sign-name");
    assertThat(tree.written(entry.value().span())).isEqualTo("'阿里云'");
    assertThat(tree.written(tree.literal("sign-name").location().span())).isEqualTo("阿里云");
  }

  @Test
  void mapsEscapesToTheirOwnCharacters() {
    ReadTree tree = ReadTree.yaml("a: \"x\\u9a8c证\\U0001F600\\x41\\n码\"");

    assertThat(tree.text("a")).isEqualTo("x验证😀A\n码");
    assertThat(tree.written(tree.place("验", "a"))).isEqualTo("\\u9a8c");
    assertThat(tree.written(tree.place("证", "a"))).isEqualTo("证");
    assertThat(tree.written(tree.place("😀", "a"))).isEqualTo("\\U0001F600");
    assertThat(tree.written(tree.place("码", "a"))).isEqualTo("码");
  }

  @Test
  void findsTheLineAndColumnOfACharacterInAFoldedBlock() {
    ReadTree tree =
        ReadTree.yaml(
            "sms:",
            "  template: >-",
            "    您的验证码为${code}，",
            "    请在五分钟内使用。",
            "",
            "    如非本人操作，请忽略。",
            "  sign: 阿里云");

    assertThat(tree.text("sms", "template")).isEqualTo("您的验证码为${code}， 请在五分钟内使用。\n如非本人操作，请忽略。");
    assertThat(tree.position("五", "sms", "template")).isEqualTo(new Position(4, 7));
    assertThat(tree.position("忽", "sms", "template")).isEqualTo(new Position(6, 13));
    assertThat(tree.position("阿", "sms", "sign")).isEqualTo(new Position(7, 9));
  }

  @Test
  void countsOffsetsInUtf16AfterCharactersBeyondTheBasicPlane() {
    ReadTree tree = ReadTree.yaml("# 😀😀", "a: 😀𠮷x", "b: \"😀验\"", "c: |", "  😀证");

    assertThat(tree.text("a")).isEqualTo("😀𠮷x");
    assertThat(tree.position("x", "a")).isEqualTo(new Position(2, 6));
    assertThat(tree.position("验", "b")).isEqualTo(new Position(3, 6));
    assertThat(tree.position("证", "c")).isEqualTo(new Position(5, 4));
  }

  @Test
  void readsWindowsLineEnds() {
    ReadTree tree = ReadTree.yaml("a: |\r\n  验证码\r\n  ${code}\r\nb: 甲\r\n  乙\r\n");

    assertThat(tree.text("a")).isEqualTo("验证码\n${code}\n");
    assertThat(tree.text("b")).isEqualTo("甲 乙");
    assertThat(tree.position("$", "a")).isEqualTo(new Position(3, 3));
    assertThat(tree.position("乙", "b")).isEqualTo(new Position(5, 3));
  }

  @Test
  void readsAFileWithAByteOrderMark() {
    byte[] bytes = "\uFEFFsign: 阿里云".getBytes(StandardCharsets.UTF_8);
    Document document = new YamlReader().read(new SourceFile("a.yml", bytes));

    assertThat(new ReadTree(document).position("阿", "sign")).isEqualTo(new Position(1, 7));
  }

  @Test
  void foldsPlainAndQuotedScalarsOverSeveralLines() {
    ReadTree tree =
        ReadTree.yaml("a: 甲", "  乙", "", "  丙", "b: '甲 ", "  乙'", "c: \"甲\\", "   乙\\", "  \\ 丙\"");

    assertThat(tree.text("a")).isEqualTo("甲 乙\n丙");
    assertThat(tree.text("b")).isEqualTo("甲 乙");
    assertThat(tree.text("c")).isEqualTo("甲乙 丙");
    assertThat(tree.position("丙", "a")).isEqualTo(new Position(4, 3));
    assertThat(tree.position("丙", "c")).isEqualTo(new Position(9, 5));
  }

  @Test
  void keepsOrChompsTheNewlinesOfBlocks() {
    ReadTree tree =
        ReadTree.yaml(
            "clip: |", "  甲", "", "strip: |-", "  甲", "keep: |+", "  甲", "", "told: |2", "   甲");

    assertThat(tree.text("clip")).isEqualTo("甲\n");
    assertThat(tree.text("strip")).isEqualTo("甲");
    assertThat(tree.text("keep")).isEqualTo("甲\n\n");
    assertThat(tree.text("told")).isEqualTo(" 甲\n");
  }

  @Test
  void leavesTheBreakAfterABlockAloneWhenItsWholeTextIsReplaced() {
    ReadTree tree = ReadTree.yaml("a: |", "  您好", "b: 1");

    assertThat(tree.replacing("您好\n", "再见", "a")).isEqualTo("a: |\n  再见\nb: 1");
  }

  @Test
  void indentsTheLinesThatAreWrittenIntoABlock() {
    ReadTree tree = ReadTree.yaml("a:\r\n  b: |\r\n    您好，请\r\n    查收\r\n");

    assertThat(tree.replacing("，请", "\n\n请", "a", "b"))
        .isEqualTo("a:\r\n  b: |\r\n    您好\r\n\r\n    请\r\n    查收\r\n");
  }

  @Test
  void readsEachDocumentAsARoot() {
    Document document = ReadTree.yaml("a: 1", "---", "b: 2", "---", "...").document();

    assertThat(document.roots()).hasSize(3);
    assertThat(((MapValue) document.roots().get(1)).entry("b")).isNotNull();
  }

  @Test
  void keepsDuplicateKeysInOrder() {
    MapValue root = (MapValue) ReadTree.yaml("sign: 甲", "sign: 乙").root();

    assertThat(root.entries()).extracting(Entry::key).containsExactly("sign", "sign");
  }

  @Test
  void sharesTheValueOfAnAnchorWithItsAliases() {
    ReadTree tree =
        ReadTree.yaml("base: &base", "  sign: &sign 阿里云", "prod:", "  <<: *base", "  name: *sign");

    assertThat(tree.value("prod", "<<")).isSameAs(tree.value("base"));
    assertThat(tree.value("prod", "name")).isSameAs(tree.value("base", "sign"));
    assertThat(tree.position("阿", "prod", "name")).isEqualTo(new Position(2, 15));
    assertThat(tree.written(ReadTree.entry(tree.value("prod"), "name").span()))
        .isEqualTo("name: *sign");
  }

  @Test
  void readsAnAliasInsideItsOwnAnchorAsEmpty() {
    ReadTree tree = ReadTree.yaml("a: &a", "  - *a", "  - 甲");

    assertThat(tree.text("a", "0")).isEmpty();
    assertThat(tree.text("a", "1")).isEqualTo("甲");
  }

  @Test
  void boundsWhatAliasesStandFor() {
    StringBuilder bomb = new StringBuilder("l0: &l0 [甲, 乙]\n");
    for (int level = 1; level < 40; level++) {
      String alias = "*l" + (level - 1);
      bomb.append("l").append(level).append(": &l").append(level);
      bomb.append(" [").append(alias).append(", ").append(alias).append("]\n");
    }
    ReadTree tree = ReadTree.yaml(bomb.toString());

    assertThat(tree.literals()).hasSizeLessThan(200_000);
    assertThat(tree.document().problems()).isNotEmpty();
  }

  @Test
  void collectsCommentsWithTheirPlaces() {
    ReadTree tree = ReadTree.yaml("#甲", "a: \"# 不是\" #  乙", "b: |  # 丙", "  # 不是", "c: x#y", "# 丁");

    assertThat(tree.comments()).containsExactly("甲", " 乙", "丙", "丁");
    Comment second = tree.document().comments().get(1);
    assertThat(tree.written(second.span())).isEqualTo("#  乙");
  }

  @Test
  void readsAnAbsentValueAsACaretAfterTheColon() {
    ReadTree tree = ReadTree.yaml("a:", "b: ~", "c: ''");

    assertThat(tree.text("a")).isEmpty();
    assertThat(tree.value("a").span()).isEqualTo(new Span(2, 2));
    assertThat(tree.literal("a").notation().encode("x")).isNull();
    assertThat(tree.text("b")).isEqualTo("~");
    assertThat(tree.written(tree.value("c").span())).isEqualTo("''");
  }

  @Test
  void readsFlowCollectionsAndKeysThatAreNoScalars() {
    ReadTree tree = ReadTree.yaml("{a: [甲, {b: 乙}], ? [c] : 丙}");

    assertThat(tree.text("a", "1", "b")).isEqualTo("乙");
    assertThat(tree.text("")).isEqualTo("丙");
    assertThat(tree.written(tree.value("a").span())).isEqualTo("[甲, {b: 乙}]");
  }

  @Test
  void ignoresTagsAndLeavesAnchorsOutOfSpans() {
    ReadTree tree = ReadTree.yaml("a: !!str &x '甲'", "b: !<tag:x,2020:y> 乙");

    assertThat(tree.written(tree.value("a").span())).isEqualTo("'甲'");
    assertThat(tree.written(tree.value("b").span())).isEqualTo("乙");
  }

  @Test
  void readsListsWithoutIndentation() {
    ReadTree tree = ReadTree.yaml("codes:", "- SMS_1", "- ", "- SMS_2");

    assertThat(((ListValue) tree.value("codes")).items()).hasSize(3);
    assertThat(tree.text("codes", "2")).isEqualTo("SMS_2");
  }

  @Test
  void hasNoRootInAFileWithoutADocument() {
    assertThat(ReadTree.yaml("# 只有注释").document().roots()).isEmpty();
    assertThat(ReadTree.yaml("").document().problems()).isEqualTo(List.of());
  }
}
