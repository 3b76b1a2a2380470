package io.github.smslint.reader.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.Value;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlBrokenReaderTest {

  @Test
  void readsAroundAQuoteThatDoesNotClose() {
    ReadTree tree =
        ReadTree.yaml(
            "aliyun:", "  sms:", "    sign: 阿里云 # 签名", "    template: \"您的验证码", "  end: 1", "b: 2");

    assertThat(tree.text("aliyun", "sms", "sign")).isEqualTo("阿里云");
    assertThat(tree.text("aliyun", "sms", "template")).isEqualTo("您的验证码");
    assertThat(tree.text("aliyun", "end")).isEqualTo("1");
    assertThat(tree.text("b")).isEqualTo("2");
    assertThat(tree.problems()).containsExactly("\"您的验证码");
    assertThat(tree.comments()).containsExactly("签名");
    assertThat(tree.literal("aliyun", "sms", "template").notation().encode("x")).isNull();
  }

  @Test
  void blamesTheLineWhoseQuoteWasClosedByTheNextOne() {
    ReadTree tree = ReadTree.yaml("a: \"甲", "b: \"乙\"", "c: \"丙\"");

    assertThat(tree.text("a")).isEqualTo("甲");
    assertThat(tree.text("b")).isEqualTo("乙");
    assertThat(tree.text("c")).isEqualTo("丙");
    assertThat(tree.problems()).containsExactly("\"甲");
  }

  @Test
  void readsAValueWithAColonInItAsOneText() {
    ReadTree tree = ReadTree.yaml("text: 您的验证码: ${code}", "b: 2");

    assertThat(tree.text("text")).isEqualTo("您的验证码: ${code}");
    assertThat(tree.text("b")).isEqualTo("2");
    SyntaxProblem problem = tree.document().problems().get(0);
    assertThat(new Location(tree.document().file(), problem.span()).start().column()).isEqualTo(12);
    assertThat(problem.reason()).isEqualTo("mapping values are not allowed here");
  }

  @Test
  void readsValuesThatBeginWithReservedCharacters() {
    ReadTree tree = ReadTree.yaml("a: %s", "b: `x`", "c: 'it's'", "d: \"C:\\data\"", "e: 1");

    assertThat(tree.text("a")).isEqualTo("%s");
    assertThat(tree.text("b")).isEqualTo("`x`");
    assertThat(tree.text("c")).isEqualTo("it's");
    assertThat(tree.text("d")).isEqualTo("C:\\data");
    assertThat(tree.text("e")).isEqualTo("1");
    assertThat(tree.problems()).hasSize(4);
  }

  @Test
  void tellsALineWithoutPlaceInTheTreeAsAFurtherRoot() {
    ReadTree tree = ReadTree.yaml("a:", "    b: 1", "  \"sign\": '阿里云' # 签名", "这一行没有冒号", "d: 3");
    List<Value> roots = tree.document().roots();

    assertThat(tree.text("a", "b")).isEqualTo("1");
    assertThat(tree.text("d")).isEqualTo("3");
    assertThat(roots).hasSize(2);
    Entry read = ReadTree.entry(roots.get(1), "sign");
    assertThat(ReadTree.literal(read.value()).value()).isEqualTo("阿里云");
    assertThat(tree.written(read.value().span())).isEqualTo("'阿里云'");
    assertThat(tree.comments()).containsExactly("签名");
    assertThat(tree.problems()).hasSize(2);
  }

  @Test
  void readsTheRestByLinesWhenTooMuchIsBroken() {
    StringBuilder content = new StringBuilder("ok: 甲\nhalf:\n");
    for (int line = 0; line < 30; line++) {
      content.append("  无冒号").append(line).append('\n').append("k").append(line).append(": v\n");
    }
    ReadTree tree = ReadTree.yaml(content + "- last: \"乙\" # 完");
    List<Value> roots = tree.document().roots();

    assertThat(tree.text("ok")).isEqualTo("甲");
    Entry last = ReadTree.entry(roots.get(roots.size() - 1), "last");
    assertThat(ReadTree.literal(last.value()).value()).isEqualTo("乙");
    assertThat(tree.comments()).containsExactly("完");
    assertThat(tree.document().problems()).isNotEmpty();
  }

  @Test
  void isNotOverthrownByDepth() {
    for (String opening : List.of("[", "- ", "{", "? ", "[{a: ", "&a [", "{{")) {
      ReadTree tree = ReadTree.yaml("sign: 阿里云\nx: 1\ndeep:\n  " + opening.repeat(100_000));

      assertThat(tree.text("sign")).isEqualTo("阿里云");
      assertThat(tree.document().problems()).as(opening).isNotEmpty();
    }
  }

  @Test
  void boundsTheDepthThatAliasesBuild() {
    String open = "[".repeat(300);
    String close = "]".repeat(300);
    ReadTree tree =
        ReadTree.yaml("a: &a " + open + "甲" + close, "b: " + open + "*a" + close, "c: *a");

    assertThat(depth(tree.root())).isLessThanOrEqualTo(Nesting.DEEPEST);
    assertThat(tree.value("c")).isSameAs(tree.value("a"));
    assertThat(tree.problems()).containsExactly("*a");
  }

  private static int depth(Value value) {
    int deepest = 0;
    if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        deepest = Math.max(deepest, depth(entry.value()));
      }
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        deepest = Math.max(deepest, depth(item));
      }
    }
    return deepest + 1;
  }

  @Test
  void aListWithoutAnEndHoldsWhatStandsInIt() {
    ReadTree.yaml("signs: [[ ").checkSound();
    ReadTree.yaml("[[ ").checkSound();
  }
}
