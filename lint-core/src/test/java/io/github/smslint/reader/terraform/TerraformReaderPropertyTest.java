package io.github.smslint.reader.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TerraformReaderPropertyTest extends AnyInputProperties {

  TerraformReaderPropertyTest() {
    super(
        "a", "b = ", "=", ":", ".", " ", "\n", "\r\n", "\"", "\\", "\\n", "\\u9A8C", "#", " # 注",
        "//", "/*", "*/", "[", "]", "{", "}", "(", ")", ",", "${a}", "${", "$${", "%{", "<<E\n",
        "<<-E\n", "E\n", "for ", "merge(", "验证码", "😀");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.terraform(content);
  }

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.terraform(frame);
    int start = before.text("a").indexOf("标");
    if (before.textAt("a").replace(start, start + 1, text) != null) {
      ReadTree after = ReadTree.terraform(before.replacing("标", text, "a"));

      assertThat(after.text("a")).isEqualTo(before.text("a").replace("标", text));
      assertThat(after.text("b")).isEqualTo("1");
    }
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "a = \"前标\" # 注\nb = 1",
        "a = \"标\"\nb = 1",
        "a = \"前标${x}后\"\nb = 1",
        "a = <<E\n前标后\nE\nb = 1",
        "a = <<-E\n  前\n  前标后\n  E\nb = 1");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5,
        List.of(
            "验", "a", " ", "\t", "\n", "\r", "#", "=", "\"", "\\", "$", "${code}", "%{", "{",
            "😀"));
  }
}
