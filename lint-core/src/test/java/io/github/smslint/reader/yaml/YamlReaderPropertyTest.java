package io.github.smslint.reader.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class YamlReaderPropertyTest extends AnyInputProperties {

  private static final List<String> SCALARS =
      List.of(
          "a: 前标后",
          "a: [前标后, 乙]",
          "a: '前标后'",
          "a: \"前标后\"",
          "a: '甲\n  前标后\n  乙'",
          "a: \"甲\n  前标后\n  乙\"",
          "a: 甲\n  前标后\n  乙",
          "a: 标后",
          "a: 前标",
          "a: [标, 乙]",
          "a: '甲\n  标后\n  乙'",
          "a: '甲\n  前标\n  乙'",
          "a: \"甲\n  标\n  乙\"",
          "a: 甲\n  标后\n  乙",
          "a: |\n  标后\n  乙",
          "a: |\n  甲\n  标",
          "a: >\n  标\n  乙",
          "a: |\n  前标后\n  乙",
          "a: |-\r\n  甲\r\n   前标后\r\n",
          "a: |2\n  前标后\nb: 1",
          "a: >\n  前标后\n  乙\n\nb: 1");

  YamlReaderPropertyTest() {
    super(
        "a: ",
        "b:\n",
        "- ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "验证码",
        "😀",
        "'",
        "\"",
        "''",
        "\\n",
        "\\x41",
        "\\u9a8c",
        "\\\n",
        "|\n",
        ">-\n",
        "|+2\n",
        " # 注\n",
        "#",
        "&x ",
        "*x",
        "!!str ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "? ",
        ": ",
        "{{ x }}",
        "{{",
        "}}",
        "{% if %}\n",
        "@x@",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\u0007",
        "\uFEFF",
        "\u0085",
        "\uD83D",
        "x y",
        "<<: ",
        "\r");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.yaml(content);
  }

  /** What stands behind an alias lies elsewhere, so that values need not contain one another. */
  @Override
  protected void check(ReadTree tree) {
    tree.checkCharacters();
  }

  @Property(tries = 1000)
  void readsBackWhatWasWrittenIntoAScalar(
      @ForAll("scalars") String scalar, @ForAll("texts") String text) {
    Value value = ReadTree.yaml(scalar).value("a");
    TextValue before =
        (TextValue) (value instanceof TextValue ? value : ReadTree.yaml(scalar).value("a", "0"));
    int at = before.text().value().indexOf('标');
    Edit edit = before.text().replace(at, at + 1, text);
    if (edit != null) {
      ReadTree after = ReadTree.yaml(apply(scalar, edit));
      Value again = after.value("a");
      String expected = before.text().value().replace("标", text);
      assertThat(after.document().problems()).isEmpty();
      assertThat(
              ((TextValue) (again instanceof TextValue ? again : after.value("a", "0")))
                  .text()
                  .value())
          .isEqualTo(expected);
    }
  }

  @Property(tries = 1000)
  void readsBackAWholeScalar(@ForAll("wholes") String frame, @ForAll("texts") String text) {
    String encoded = ReadTree.yaml(frame.replace("标", "x")).literal("a").notation().encode(text);
    if (encoded != null) {
      ReadTree after = ReadTree.yaml(frame.replace("标", encoded));
      assertThat(after.text("a")).isEqualTo(text);
      assertThat(after.text("b")).isEqualTo("1");
    }
  }

  @Provide
  Arbitrary<String> scalars() {
    return Arbitraries.of(SCALARS);
  }

  @Provide
  Arbitrary<String> wholes() {
    return Arbitraries.of(
        "a: 标\nb: 1",
        "{a: 标, b: 1}",
        "a: '标'\nb: 1",
        "a: \"标\"\nb: 1",
        "a: |-\n  标\nb: 1",
        "a: >2-\r\n  标\r\nb: 1");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> usual =
        Arbitraries.of("验", "a", "，", " ", "\n", ":", "#", "'", "\"", "-", "{", "${code}", "😀");
    Arbitrary<String> odd =
        Arbitraries.of(
            "\t", "\r", "\\", "?", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`",
            "{{x}}", "\u0007", "\u0085", "\u2028", "\uFEFF", "\uD83D", "---", "...", "=", "~");
    return Arbitraries.frequencyOf(Tuple.of(5, usual), Tuple.of(1, odd))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  private static String apply(String content, Edit edit) {
    String text = SourceFile.of("a", content).content();
    return text.substring(0, edit.location().span().start())
        + edit.replacement()
        + text.substring(edit.location().span().end());
  }
}
