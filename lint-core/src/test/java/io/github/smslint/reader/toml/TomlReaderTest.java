package io.github.smslint.reader.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.ListValue;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Position;
import org.junit.jupiter.api.Test;

class TomlReaderTest {

  @Test
  void readsTablesWhereTheirNamesPutThem() {
    ReadTree tree =
        ReadTree.toml(
            """
            title = "商城"

            [sms.aliyun] # 阿里云
            access_key_id = 'LTAI5tAbCdEfGhIjKlMnOpQr'
            template.login = "SMS_215125134"
            enabled = true

            [redis]
            port = 6379
            since = 2024-05-01T08:00:00

            [sms.aliyun.extra]
            sign-name = { value = "小满商城", "显示" = 'x' }
            """);

    assertThat(tree.keys()).containsExactly("title", "sms", "redis");
    assertThat(tree.text("sms", "aliyun", "access_key_id")).isEqualTo("LTAI5tAbCdEfGhIjKlMnOpQr");
    assertThat(tree.text("sms", "aliyun", "template", "login")).isEqualTo("SMS_215125134");
    assertThat(tree.text("sms", "aliyun", "extra", "sign-name", "value")).isEqualTo("小满商城");
    assertThat(tree.keys("sms", "aliyun", "extra", "sign-name")).containsExactly("value", "显示");
    assertThat(tree.text("redis", "since")).isEqualTo("2024-05-01T08:00:00");
    assertThat(tree.comments()).containsExactly("阿里云");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void readsArraysOfTablesAsLists() {
    ReadTree tree =
        ReadTree.toml(
            """
            [[templates]]
            code = "SMS_1"
            [templates.extra]
            note = "a"
            [[templates]]
            code = "SMS_2"
            phones = [
              "13800138000", # 一
              '13900139000',
            ]
            [[alone]]
            a = 1
            """);

    assertThat(tree.text("templates", "0", "extra", "note")).isEqualTo("a");
    assertThat(tree.text("templates", "1", "code")).isEqualTo("SMS_2");
    assertThat(((ListValue) tree.value("templates", "1", "phones")).items()).hasSize(2);
    assertThat(tree.text("alone", "0", "a")).isEqualTo("1");
    assertThat(tree.comments()).containsExactly("一");
  }

  @Test
  void readsEscapesAndLinesOfText() {
    ReadTree tree =
        ReadTree.toml(
            "a = \"\\u9A8C证\\t\\\"码\\\"\"\nb = \"\"\"\n尊敬的\\\n    用户\"\"\"\"\nc = '''\n一\\n\n二'''\n");

    assertThat(tree.text("a")).isEqualTo("验证\t\"码\"");
    assertThat(tree.text("b")).isEqualTo("尊敬的用户\"");
    assertThat(tree.text("c")).isEqualTo("一\\n\n二");
    assertThat(tree.position("用", "b")).isEqualTo(new Position(4, 5));
    assertThat(tree.written(tree.place("验", "a"))).isEqualTo("\\u9A8C");
  }

  @Test
  void tellsAQuoteWithoutAnEndAndGoesOnInTheNextLine() {
    ReadTree tree = ReadTree.toml("a = \"小满\nb = 'x'\n{{ if .x }}\nc = 1 # 注\n");

    assertThat(tree.problems()).containsExactly("\"小满");
    assertThat(tree.text("b")).isEqualTo("x");
    assertThat(tree.text("c")).isEqualTo("1");
    assertThat(tree.comments()).containsExactly("注");
  }

  @Test
  void writesAsTheQuotesAllow() {
    ReadTree tree = ReadTree.toml("a = \"甲乙\"\nb = '甲乙'\nc = 12\n");

    assertThat(tree.replacing("乙", "\"\\", "a")).contains("a = \"甲\\\"\\\\\"");
    assertThat(tree.literal("b").notation().encode("it's")).isNull();
    assertThat(tree.literal("c").notation().encode("13")).isNull();
  }

  @Test
  void anyDepthIsReadWithoutFailure() {
    String lists = "a = " + "[".repeat(20_000) + "\n";
    String names = "a.".repeat(20_000) + "b = 1\n";
    String tables = "a = " + "{a.b.c = ".repeat(5_000) + "1\n";

    ReadTree.toml(lists + "[" + "x.".repeat(9_000) + "y]\n" + names + tables).checkSound();
  }
}
