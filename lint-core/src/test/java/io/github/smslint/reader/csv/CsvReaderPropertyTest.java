package io.github.smslint.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvReaderPropertyTest extends AnyInputProperties {

  CsvReaderPropertyTest() {
    super(
        "模板内容", "A", ",", ";", "\t", " ", "\n", "\r\n", "\r", "\"", "\"\"", "sep=", "驗", "😀",
        "\uD83D", "\uFEFF");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.csv(content);
  }

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.csv(frame);
    if (before.literal("0", "A").notation().encode(text) != null) {
      ReadTree after = ReadTree.csv(before.replacing("标", text, "0", "A"));

      assertThat(after.text("0", "A")).isEqualTo(before.text("0", "A").replace("标", text));
      assertThat(after.text("0", "B")).isEqualTo("1");
    }
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "A,B\n标,1\n",
        "A;B\r\n前标;1\r\n",
        "A\tB\n标后\t1",
        "B,A\n1,标",
        "A,B\n\"标\",1\n",
        "A;B\n\"前\"\"标\";1\n",
        "B\tA\n1\t\"标\n后\"");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5, List.of("验", "a", " ", "\t", "\n", "\r", ",", ";", "\"", "\"\"", "${code}", "😀", "="));
  }
}
