package io.github.smslint.reader.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SqlReaderPropertyTest extends AnyInputProperties {

  SqlReaderPropertyTest() {
    super(
        "INSERT INTO sms_a ",
        "VALUES ",
        "(",
        ")",
        ",",
        ";",
        "'",
        "''",
        "\"",
        "`",
        "\\",
        "\n",
        "\r\n",
        " ",
        "(a, b) ",
        "SELECT ",
        "FROM ",
        "UPDATE sms_a SET ",
        "=",
        "WHERE ",
        "CREATE TABLE sms_a ",
        "--",
        "#",
        "/*",
        "*/",
        "q'[",
        "]'",
        "$$",
        "$a$",
        "N'",
        "_utf8'",
        "[",
        "]",
        "COPY a FROM STDIN",
        "\n\\.",
        "验证码",
        "😀",
        "1",
        "\uD83D");
  }

  @Override
  protected ReadTree read(String content) {
    return ReadTree.sql(content);
  }

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.sql(frame);
    ReadTree after = ReadTree.sql(before.replacing("标", text, "sms_a", "0", "a"));

    assertThat(after.text("sms_a", "0", "a"))
        .isEqualTo(before.text("sms_a", "0", "a").replace("标", text));
    assertThat(after.text("sms_a", "0", "b")).isEqualTo("1");
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "INSERT INTO sms_a (a, b) VALUES ('标', 1);",
        "INSERT INTO `sms_a` (a, b) VALUES ('前标后', 1);",
        "INSERT INTO `sms_a` (a, b) VALUES (\"标\", 1);",
        "UPDATE sms_a SET a = N'标''' WHERE b = 1");
  }

  @Provide
  Arbitrary<String> texts() {
    return mixes(
        5, List.of("验", "a", " ", "\n", "\r", "'", "\"", "\\", "\\n", "%", "--", "${code}", "😀"));
  }
}
