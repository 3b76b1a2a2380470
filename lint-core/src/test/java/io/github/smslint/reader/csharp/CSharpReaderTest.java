package io.github.smslint.reader.csharp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.java.SourceProbe;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CSharpReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("SmsService.cs", content).lines();
  }

  private static Text text(String written) {
    SourceProbe probe = SourceProbe.file("SmsService.cs", "var text = " + written + ";\n");
    Entry first = ((MapValue) probe.document().roots().get(0)).entries().get(0);
    return ((TextValue) first.value()).text();
  }

  @Test
  void whatAnInitialiserSetsIsToldToTheObject() {
    assertThat(lines("var c = new Config { AccessKeyId = id, Endpoint = \"a.com\", };\n"))
        .containsExactly("c = new Config({AccessKeyId = id; Endpoint = \"a.com\"})");
  }

  @Test
  void aDictionaryIsReadInEachOfItsForms() {
    assertThat(lines("var m = new Dictionary<string, string> { [\"a\"] = b, { \"c\", \"d\" } };\n"))
        .containsExactly("m = new Dictionary({a = b; c = \"d\"})");
  }

  @Test
  void typesStandBesideTheirNamespaceAndItsAttributesAreNoLists() {
    assertThat(
            lines(
                """
                namespace Xiaoman.Sms
                {
                    [ApiController]
                    public class Sms
                    {
                        private const string Sign = "小满商城";
                        public string Code { get; set; } = "SMS_1";
                        public string Login => "SMS_2";
                    }
                }
                """))
        .contains(
            "@ApiController() type Sms {string Sign = \"小满商城\"; string Code = \"SMS_1\";"
                + " string Login = \"SMS_2\"}");
  }

  @Test
  void anInterpolatedStringHasHoles() {
    assertThat(lines("var t = $\"验证码{code:D6}，{user.Name}，{{x}}\";\n"))
        .containsExactly("t = \"验证码${code}，${user.Name}，{x}\"");
  }

  @Test
  void aVerbatimStringDoublesItsQuotesAndKeepsItsBackslashes() {
    assertThat(text("@\"a\\n\"\"b\"\"\"").value()).isEqualTo("a\\n\"b\"");
    assertThat(text("\"\"\"{\"code\":\"1\"}\"\"\"").value()).isEqualTo("{\"code\":\"1\"}");
  }

  @Test
  void aFixEscapesAsTheStringDoes() {
    Text text = text("\"【验证码】\"");
    Edit edit = text.replace(0, text.length(), "\"x\"\n");
    assertThat(edit.replacement()).isEqualTo("\\\"x\\\"\\n");
  }

  @Test
  void theWaysOfASwitchExpressionAreAChoice() {
    assertThat(lines("var code = kind switch { Kind.Login => \"SMS_1\", _ => \"SMS_2\" };\n"))
        .containsExactly("code = (\"SMS_1\" | \"SMS_2\")");
  }
}
