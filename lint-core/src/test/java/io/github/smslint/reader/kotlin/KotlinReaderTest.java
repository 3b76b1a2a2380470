package io.github.smslint.reader.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.java.SourceProbe;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class KotlinReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("AliSms.kt", content).lines();
  }

  private static Text text(String written) {
    SourceProbe probe = SourceProbe.file("AliSms.kt", "val text = " + written + "\n");
    Entry first = ((MapValue) probe.document().roots().get(0)).entries().get(0);
    return ((TextValue) first.value()).text();
  }

  @Test
  void aBuilderChainOverLinesIsOneChain() {
    assertThat(
            lines(
                """
                val request = SendSmsRequest.builder()
                    .phoneNumbers(phone)
                    .signName("小满商城")
                    .build()
                client.sendSms(request)
                """))
        .containsExactly(
            "request = SendSmsRequest.builder().phoneNumbers(phone).signName(\"小满商城\").build()",
            "client.sendSms(request)");
  }

  @Test
  void aScopeFunctionTakesItsStatementsAsOneArgument() {
    assertThat(
            lines(
                """
                val config = Config().apply {
                    accessKeyId = props.accessKeyId
                    this.endpoint = "dysmsapi.aliyuncs.com"
                }
                """))
        .containsExactly(
            "config = new Config().apply({accessKeyId := props.accessKeyId;"
                + " this.endpoint := \"dysmsapi.aliyuncs.com\"})");
  }

  @Test
  void companionConstantsBelongToTheClassAroundThem() {
    assertThat(
            lines(
                """
                @Service
                class AliSms(@Value("\\${sms.sign}") private val sign: String) : Sender() {
                    companion object {
                        const val TEMPLATE = "SMS_154950909"
                    }
                }
                """))
        .containsExactly(
            "@Service() type AliSms <Sender> {@Value(\"${sms.sign}\") parameter String sign;"
                + " TEMPLATE = \"SMS_154950909\"}");
  }

  @Test
  void mapsAndNamedArgumentsArePairs() {
    assertThat(lines("val m = mapOf(\"SignName\" to sign, \"Code\" to \"1\")\n"))
        .containsExactly("m = {SignName = sign; Code = \"1\"}");
    assertThat(lines("client.send(phone, signName = \"小满\")\n"))
        .containsExactly("client.send(phone, {signName = \"小满\"})");
  }

  @Test
  void theWaysOfAnIfAndAWhenAreAChoice() {
    assertThat(lines("val sign = if (abroad) \"Xiaoman\" else \"小满\"\n"))
        .containsExactly("sign = (\"Xiaoman\" | \"小满\")");
    assertThat(
            lines(
                """
                val code = when (kind) {
                    LOGIN -> "SMS_1"
                    else -> "SMS_2"
                }
                """))
        .containsExactly("code = (\"SMS_1\" | \"SMS_2\")");
    assertThat(lines("val sign = System.getenv(\"SIGN\") ?: \"小满\"\n"))
        .containsExactly("sign = (System.getenv(\"SIGN\") | \"小满\")");
  }

  @Test
  void anExpressionInAStringIsAHoleWithItsName() {
    assertThat(lines("val t = \"您的验证码为$code，${user.name}，${a + b}\"\n"))
        .containsExactly("t = \"您的验证码为${code}，${user.name}，${}\"");
  }

  @Test
  void anEscapedDollarOpensNoHole() {
    assertThat(text("\"验证码\\${code}\"").value()).isEqualTo("验证码${code}");
    assertThat(text("\"\"\"验证码${'$'}{code}\"\"\"").value()).isEqualTo("验证码${code}");
  }

  @Test
  void aFixEscapesWhatWouldOpenAHole() {
    Text text = text("\"【验证码】\"");
    Edit edit = text.replace(0, text.length(), "\"${code}\"\n");
    assertThat(edit.replacement()).isEqualTo("\\\"\\${code}\\\"\\n");
    assertThat(text("\"\"\"验证码\"\"\"").replace(0, 3, "${code}")).isNull();
  }

  @Test
  void aStringInAnExpressionOfAStringEndsNothing() {
    assertThat(lines("val t = \"a ${map[\"}\"]} b\"\nval u = \"c\"\n"))
        .containsExactly("t = \"a ${} b\"", "u = \"c\"");
  }

  @Test
  void anUnclosedStringEndsWithItsLineAndIsNoProblem() {
    SourceProbe probe = SourceProbe.file("AliSms.kt", "val t = \"验证码\nval u = \"c\"\n");
    assertThat(probe.lines()).contains("u = \"c\"");
    assertThat(probe.document().problems()).isEmpty();
  }

  @Test
  void aTypeThatBreaksOffBehindAnAnnotationEnds() {
    assertThat(lines("object Sms @ = \"短信\"\n")).isNotEmpty();
  }
}
