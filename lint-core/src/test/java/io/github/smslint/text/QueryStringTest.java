package io.github.smslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryStringTest {

  private static final String URL =
      "https://dysmsapi.aliyuncs.com/?Action=SendSms&SignName=%E5%B0%8F%E6%BB%A1+%2B&&=x&Empty&V=a=b#&c=d";

  @Test
  void partsAUrlAndDecodesItsValues() {
    List<QueryString.Parameter> found = QueryString.ofUrl(text(URL));

    assertThat(found)
        .extracting(parameter -> parameter.name().value() + "=" + parameter.value().value())
        .containsExactly("Action=SendSms", "SignName=小满 +", "Empty=", "V=a=b");
  }

  @Test
  void knowsWhereEachDecodedCharacterStands() {
    Text sign = QueryString.ofUrl(text(URL)).get(1).value();

    assertThat(written(sign, 0, 1)).isEqualTo("%E5%B0%8F");
    assertThat(written(sign, 1, 4)).isEqualTo("%E6%BB%A1+%2B");
    assertThat(written(sign, 2, 3)).isEqualTo("+");
  }

  @Test
  void writesAReplacementAsAQueryWantsIt() {
    List<QueryString.Parameter> escaped = QueryString.ofUrl(text(URL));
    List<QueryString.Parameter> raw = QueryString.ofUrl(text("/?SignName=小满&V=1"));

    assertThat(escaped.get(1).value().replace(0, 1, "满 &").replacement())
        .isEqualTo("%E6%BB%A1%20%26");
    assertThat(raw.get(0).value().replace(0, 1, "满&").replacement()).isEqualTo("满%26");
  }

  @Test
  void leavesWhatIsNoUtf8AsItIs() {
    List<QueryString.Parameter> found =
        QueryString.ofUrl(text("?a=%B6%CC%&b=%E5%B0&c=%ED%A0%80&d=100%25"));

    assertThat(found)
        .extracting(parameter -> parameter.value().value())
        .containsExactly("%B6%CC%", "%E5%B0", "%ED%A0%80", "100%");
  }

  @Test
  void keepsTheHolesOfAConcatenation() {
    Text text = text("?SignName=");
    Text joined = text.append(Text.of(new Hole("sign", text.location()))).append(text("&V=%31"));

    List<QueryString.Parameter> found = QueryString.ofUrl(joined);

    assertThat(found.get(0).value().isComplete()).isFalse();
    assertThat(found.get(1).value().value()).isEqualTo("1");
  }

  private static Text text(String content) {
    SourceFile file = new SourceFile("a.http", content.getBytes(StandardCharsets.UTF_8));
    return Text.of(Literal.plain(file, 0, content.length()));
  }

  private static String written(Text text, int start, int end) {
    var place = text.locate(start, end);
    return place.file().content().substring(place.span().start(), place.span().end());
  }
}
