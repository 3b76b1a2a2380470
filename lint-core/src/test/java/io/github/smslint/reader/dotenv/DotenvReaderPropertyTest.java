package io.github.smslint.reader.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DotenvReaderPropertyTest extends AnyInputProperties {

  DotenvReaderPropertyTest() {
    super(
        "A", "B=", "export ", "=", " ", "\t", "\n", "\r\n", "\r", "'", "\"", "\\", "\\n", "\\\"",
        "#", " # 注", "验证码", "😀", "$", "\uD83D");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.dotenv(content);
  }

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.dotenv(frame);
    if (text.isEmpty() || before.literal("A").notation().encode(text) != null) {
      ReadTree after = ReadTree.dotenv(before.replacing("标", text, "A"));

      assertThat(after.text("A")).isEqualTo(before.text("A").replace("标", text));
      assertThat(after.text("B")).isEqualTo("1");
    }
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "A=标\nB=1", "A= 前标后 # 注\nB=1", "export A='标'\nB=1", "A=\"前标\"\nB=1", "A=\"标\n后\"\nB=1");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5,
        List.of(
            "验", "a", " ", "\t", "\n", "\r", "#", "=", "'", "\"", "\\", "$", "${code}", "😀",
            "\\n"));
  }
}
