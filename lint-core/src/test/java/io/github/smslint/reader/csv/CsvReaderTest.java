package io.github.smslint.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.ListValue;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  @Test
  void readsRowsAsMapsFromTheNamesOfTheHeader() {
    ReadTree tree =
        ReadTree.csv("模板名称,模板类型,模板内容\r\n登录,验证码,您的验证码为${code}\r\n\r\n发货,通知短信,您的订单已发货\r\n");

    assertThat(rows(tree)).isEqualTo(2);
    assertThat(tree.keys("0")).containsExactly("模板名称", "模板类型", "模板内容");
    assertThat(tree.text("0", "模板内容")).isEqualTo("您的验证码为${code}");
    assertThat(tree.text("1", "模板类型")).isEqualTo("通知短信");
    assertThat(tree.position("订单", "1", "模板内容")).isEqualTo(new Position(4, 11));
    assertThat(tree.document().problems()).isEmpty();
  }

  @Test
  void readsQuotedCellsWithSeparatorsLinesAndDoubledQuotes() {
    ReadTree tree = ReadTree.csv("TemplateName,TemplateContent\n登录,\"您好,\n请在\"\"订单\"\"中查看★\"\n");

    assertThat(tree.text("0", "TemplateContent")).isEqualTo("您好,\n请在\"订单\"中查看★");
    assertThat(tree.position("★", "0", "TemplateContent")).isEqualTo(new Position(3, 12));
    assertThat(tree.written(tree.place("\"订", "0", "TemplateContent"))).isEqualTo("\"\"订");
  }

  @Test
  void writesIntoQuotedCellsWhatTheyCanHold() {
    ReadTree tree = ReadTree.csv("A,B\n甲★,\"乙★\"\n");

    assertThat(tree.replacing("★", "\"是\",", "0", "B")).isEqualTo("A,B\n甲★,\"乙\"\"是\"\",\"\n");
    assertThat(tree.replacing("★", "，", "0", "A")).isEqualTo("A,B\n甲，,\"乙★\"\n");
    assertThat(tree.literal("0", "A").notation().encode("a,b")).isNull();
    assertThat(tree.literal("0", "A").notation().encode("a;b")).isEqualTo("a;b");
    assertThat(tree.literal("0", "A").notation().encode("a\"b")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "名称;内容\n登录;您好,请收货\n",
        "名称\t内容\n登录\t您好,请收货\n",
        "sep=;\n名称;内容\n登录;您好,请收货\n",
        "\"名称,全\";\"内容,全\";备注\n登录;您好,请收货\n"
      })
  void takesTheSeparatorOfTheHeader(String content) {
    ReadTree tree = ReadTree.csv(content);

    assertThat(tree.keys("0")).hasSize(2);
    assertThat(tree.text("0", tree.keys("0").get(1))).isEqualTo("您好,请收货");
  }

  @Test
  void readsTheFilesOfChineseSpreadsheets() {
    String content = "模板名称,模板内容\r\n登录,您的驗證码\r\n";
    SourceFile file = new SourceFile("t.csv", content.getBytes(Charset.forName("GBK")));

    ReadTree tree = new ReadTree(new CsvReader().read(file));

    assertThat(tree.text("0", "模板内容")).isEqualTo("您的驗證码");
  }

  @Test
  void readsTheFirstNameBehindAByteOrderMark() {
    assertThat(ReadTree.csv("\uFEFF模板名称,模板内容\n登录,您好\n").keys("0")).containsExactly("模板名称", "模板内容");
  }

  @Test
  void tellsCellsThatTheHeaderDoesNotName() {
    ReadTree tree = ReadTree.csv("名称,内容\n登录,您好,请收货,谢谢\n发货,您好,,\n");

    assertThat(tree.text("0", "内容")).isEqualTo("您好");
    assertThat(tree.problems()).containsExactly("请收货");
  }

  @Test
  void readsRowsThatAreTooShort() {
    ReadTree tree = ReadTree.csv("名称,内容,备注\n登录\n");

    assertThat(tree.keys("0")).containsExactly("名称");
  }

  @Test
  void anOpenQuoteTakesNoOtherLineAway() {
    ReadTree tree = ReadTree.csv("名称,内容\n登录,\"您好\n发货,已发货\n取件,\"已到货\n");

    assertThat(rows(tree)).isEqualTo(3);
    assertThat(tree.text("0", "内容")).isEqualTo("\"您好");
    assertThat(tree.text("1", "内容")).isEqualTo("已发货");
    assertThat(tree.literal("0", "内容").notation().encode("字")).isNull();
    assertThat(tree.reasons()).containsOnly("quote without an end");
  }

  @Test
  void aQuoteThatIsNotDoubledBelongsToTheText() {
    ReadTree tree = ReadTree.csv("名称,内容\n登录,\"请在\"订单\"中查看\"\n发货,已发货\n");

    assertThat(tree.text("0", "内容")).isEqualTo("请在\"订单\"中查看");
    assertThat(tree.text("1", "内容")).isEqualTo("已发货");
    assertThat(tree.problems()).containsExactly("\"", "\"");
  }

  private static int rows(ReadTree tree) {
    return ((ListValue) tree.root()).items().size();
  }
}
