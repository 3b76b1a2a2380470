package io.github.smslint.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.AnyInputProperties;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonReaderPropertyTest extends AnyInputProperties {

  JsonReaderPropertyTest() {
    super(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "'",
        "\\",
        "/",
        "//",
        "/*",
        "*/",
        " ",
        "\n",
        "\r",
        "\\u",
        "00e4",
        "\\ud83d",
        "\\ude00",
        "a",
        "1",
        "true",
        "短信",
        "\"key\":",
        "\uD83D");
  }

  @Override
  protected ReadTree read(String content) {
    return new ReadTree(new JsonReader().read(SourceFile.of("any.json", content)));
  }

  @Property(tries = 300)
  void whatANotationWritesIsReadBack(@ForAll String text, @ForAll JsonNotation notation) {
    char quote = notation.name().startsWith("SINGLE") ? '\'' : '"';
    String written = notation.encode(text);
    ReadTree probe = read("[" + quote + written + quote + "]");

    assertThat(probe.reasons()).isEmpty();
    assertThat(probe.text("0")).isEqualTo(text);
    if (notation.name().endsWith("ASCII")) {
      assertThat(written).matches("\\p{ASCII}*");
    }
    probe.checkSound();
  }

  @Property(tries = 300)
  void wellFormedJsonIsReadAsJacksonReadsIt(@ForAll("json") String content) throws IOException {
    ReadTree probe = read(content);
    probe.checkSound();
    assertThat(probe.reasons()).isEmpty();
    StringBuilder found = new StringBuilder();
    for (Value root : probe.document().roots()) {
      tell(root, found);
    }
    assertThat(found.toString()).isEqualTo(toldByJackson(content));
  }

  @Provide
  Arbitrary<String> json() {
    Arbitrary<String> scalars =
        Arbitraries.oneOf(
            strings(), Arbitraries.of("true", "false", "null", "0", "-1.5e+10", "20170525", "1E9"));
    return Arbitraries.recursive(() -> scalars, this::container, 0, 4);
  }

  private Arbitrary<String> container(Arbitrary<String> values) {
    Arbitrary<String> members =
        Combinators.combine(strings(), blanks(), values, blanks())
            .as((key, before, value, behind) -> key + before + ":" + behind + value);
    return Arbitraries.oneOf(
        blocks("[", values, "]"), blocks("{", members, "}"), blocks("{", members, "}"));
  }

  private static Arbitrary<String> blocks(String open, Arbitrary<String> members, String close) {
    return Combinators.combine(members.list().ofMaxSize(4), blanks())
        .as((all, blank) -> open + blank + String.join(blank + "," + blank, all) + blank + close);
  }

  private static Arbitrary<String> blanks() {
    return Arbitraries.of("", " ", "\n", "\r\n", "\t  ");
  }

  private static Arbitrary<String> strings() {
    return Arbitraries.of(
            "验",
            "a",
            "】",
            "${code}",
            "\uD83D\uDE00",
            "\\n",
            "\\\"",
            "\\\\",
            "\\/",
            "\\u9a8c",
            "\\uD83D\\uDE00",
            "{",
            "]",
            ",",
            ":",
            "//",
            "/*",
            "'",
            " ")
        .list()
        .ofMaxSize(6)
        .map(parts -> '"' + String.join("", parts) + '"');
  }

  private static void tell(Value value, StringBuilder told) {
    if (value instanceof MapValue map) {
      told.append("{ ");
      for (Entry entry : map.entries()) {
        told.append(entry.key()).append(" = ");
        tell(entry.value(), told);
      }
      told.append("} ");
    } else if (value instanceof ListValue list) {
      told.append("[ ");
      List<Value> items = list.items();
      for (Value item : items) {
        tell(item, told);
      }
      told.append("] ");
    } else {
      told.append(((TextValue) value).text().value()).append(" ; ");
    }
  }

  private static String toldByJackson(String content) throws IOException {
    StringBuilder told = new StringBuilder();
    try (JsonParser parser = new JsonFactory().createParser(content)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        told.append(parser.getText());
        if (token == JsonToken.FIELD_NAME) {
          told.append(" = ");
        } else {
          told.append(token.isScalarValue() ? " ; " : " ");
        }
      }
    }
    return told.toString();
  }
}
