package io.github.smslint.reader.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IniReaderPropertyTest extends AnyInputProperties {

  IniReaderPropertyTest() {
    super(
        "a", "b = ", "=", ":", ".", " ", "\n", "\r\n", "'", "\"", "\"\"\"", "\\", "\\n", "\\u9A8C",
        "#", ";", " # 注", "//", "[", "]", "{", "{\n", "}", ",", "${a}", "${", "%(x)s", "验证码", "😀");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.ini(content);
  }

  @Property(tries = 800)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.ini(frame);
    if (text.isEmpty() || before.literal("s", "a").notation().encode(text) != null) {
      ReadTree after = ReadTree.ini(before.replacing("标", text, "s", "a"));

      assertThat(after.text("s", "a")).isEqualTo(before.text("s", "a").replace("标", text));
      assertThat(after.text("s", "b")).isEqualTo("1");
    }
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "[s]\na = 前标 # 注\nb = 1",
        "[s]\na = \"前标\"\nb = 1",
        "[s]\na: '标后' ; 注\nb = 1",
        "s {\na = \"前标\", b = 1 }",
        "s {\na = 前标后\nb = 1 }",
        "s {\na = \"\"\"前标\"\"\"\nb = 1 }");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5,
        List.of(
            "验", "a", " ", "\t", "\n", "\r", "#", ";", "=", "'", "\"", "\\", "$", "${code}", "😀",
            "}", "%(x)s"));
  }
}
