package io.github.smslint.reader.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PropertiesReaderPropertyTest extends AnyInputProperties {

  PropertiesReaderPropertyTest() {
    super(
        "a",
        "b.c",
        "验",
        "😀",
        "=",
        ":",
        " ",
        "\t",
        "\f",
        "\n",
        "\r",
        "\r\n",
        "\\",
        "\\\\",
        "\\\n",
        "\\\r\n",
        "\\u9a8c",
        "\\t",
        "\\n",
        "\\:",
        "#",
        "!",
        "#---\n",
        "\n#---\n",
        "\n!x\n");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.properties(content);
  }

  @Property(tries = 1000)
  void readsWhatJavaReads(@ForAll("wellEscaped") String content) throws IOException {
    Properties expected = new Properties();
    expected.load(new StringReader(content));
    Map<String, String> read = new HashMap<>();
    ReadTree tree = ReadTree.properties(content);
    for (Value root : tree.document().roots()) {
      for (Entry entry : ((MapValue) root).entries()) {
        read.put(entry.key(), ReadTree.literal(entry.value()).value());
      }
    }

    assertThat(read).isEqualTo(expected);
    tree.checkSound();
  }

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.properties(frame);
    ReadTree after = ReadTree.properties(before.replacing("标", text, "a"));

    assertThat(after.text("a")).isEqualTo(before.text("a").replace("标", text));
    assertThat(after.text("b")).isEqualTo("1");
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "a=标\nb=1", "a 标\nb=1", "a : 前标后\nb=1", "a=前\\\n  标\\\n  后\r\nb=1", "a=\\u9a8c标\nb=1");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5,
        List.of(
            "验", "a", " ", "\t", "\n", "\r", "\f", ":", "=", "#", "!", "\\", "u0041", "\\u", "😀",
            "\u0007", "\u0085", "\uD83D", "${code}"));
  }

  @Provide
  Arbitrary<String> wellEscaped() {
    return mixesOfMarks().filter(content -> !content.matches("(?s).*\\\\u(?!9a8c).*"));
  }
}
