package io.github.smslint.reader.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShellReaderPropertyTest extends AnyInputProperties {

  ShellReaderPropertyTest() {
    super(
        "a",
        "A=",
        "export ",
        "=",
        " ",
        "\n",
        "\r\n",
        "'",
        "\"",
        "\\",
        "\\\n",
        "#",
        " # 注",
        "$",
        "$A",
        "${A",
        ":-",
        "}",
        "$(",
        "$((",
        ")",
        "(",
        "`",
        ";",
        "&",
        "|",
        "<<EOF\n",
        "<<-'E'\n",
        "EOF\n",
        "E\n",
        "aliyun dysmsapi SendSms ",
        "--SignName ",
        "-e ",
        "-D",
        "ENV ",
        "RUN ",
        "验证码",
        "😀");
  }

  @Override
  protected ReadTree read(String content) {
    ReadTree.dockerfile(content).checkSound();
    ReadTree.batch(content).checkSound();
    return ReadTree.shell(content);
  }

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.shell(frame);
    if (text.isEmpty() || before.literal("A").notation().encode(text) != null) {
      ReadTree after = ReadTree.shell(before.replacing("标", text, "A"));

      assertThat(after.text("A")).isEqualTo(before.text("A").replace("标", text));
      assertThat(after.text("B")).isEqualTo("1");
    }
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "A=前标\nB=1",
        "export A='前标' # 注\nB=1",
        "A=\"标后\"\nB=1",
        "A=${X:-前标}\nB=1",
        "A=\"${X:-前标}\"\nB=1",
        "cat <<'E'\nA=前标\nE\nB=1",
        "docker run -e A=标 x\nB=1");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5,
        List.of(
            "验", "a", " ", "\t", "\n", "\r", "#", "=", "'", "\"", "\\", "$", "${code}", "`", "}",
            ";", "😀"));
  }
}
