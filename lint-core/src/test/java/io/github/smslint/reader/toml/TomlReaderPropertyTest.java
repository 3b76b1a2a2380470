package io.github.smslint.reader.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TomlReaderPropertyTest extends AnyInputProperties {

  TomlReaderPropertyTest() {
    super(
        "a",
        "b = ",
        "=",
        ".",
        " ",
        "\n",
        "\r\n",
        "'",
        "\"",
        "\"\"\"",
        "'''",
        "\\",
        "\\n",
        "\\u9A8C",
        "\\U0001F600",
        "#",
        " # 注",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        ",",
        "验证码",
        "😀",
        "[t]\n",
        "1979-05-27");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.toml(content);
  }

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.toml(frame);
    if (text.isEmpty() || before.literal("a").notation().encode(text) != null) {
      ReadTree after = ReadTree.toml(before.replacing("标", text, "a"));

      assertThat(after.text("a")).isEqualTo(before.text("a").replace("标", text));
      assertThat(after.text("b")).isEqualTo("1");
    }
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "a = \"前标\" # 注\nb = 1",
        "a = '标后'\nb = 1",
        "a = \"\"\"前\n标\\\n  后\"\"\"\nb = 1",
        "a = \"\"\"\\\n 标\"\"\"\nb = 1",
        "a = '''\n前\n标'''\nb = 1");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5,
        List.of(
            "验", "a", " ", "\t", "\n", "\r", "#", "'", "\"", "\"\"\"", "\\", "$", "${code}", "😀",
            "\\n"));
  }
}
