package io.github.smslint.reader.scala;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.java.SourceProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalaReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("Sms.scala", content).lines();
  }

  @Test
  void aChainOverLinesIsOneChain() {
    assertThat(
            lines(
                """
                val request = new SendSmsRequest()
                  .setSignName("小满商城")
                  .setTemplateCode(Templates.Login)
                client.sendSms(request)
                """))
        .containsExactly(
            "request = new SendSmsRequest().setSignName(\"小满商城\")"
                + ".setTemplateCode(Templates.Login)",
            "client.sendSms(request)");
  }

  @Test
  void theArgumentsOfTypesAreLeftOut() {
    assertThat(lines("val id = configuration.get[String](\"aliyun.sms.id\")\n"))
        .containsExactly("id = configuration.get(\"aliyun.sms.id\")");
  }

  @Test
  void anArrowBetweenTwoValuesMakesAPair() {
    assertThat(lines("val m = Map[String, String](\"SignName\" -> sign, \"Code\" -> \"1\")\n"))
        .containsExactly("m = {SignName = sign; Code = \"1\"}");
  }

  @Test
  void theWaysOfAMatchAndOfAnIfAreAChoice() {
    assertThat(
            lines(
                """
                val code = kind match {
                  case "login" => "SMS_1"
                  case _ => "SMS_2"
                }
                val sign = if (abroad) "Xiaoman" else "小满"
                """))
        .contains("code = (\"SMS_1\" | \"SMS_2\")", "sign = (\"Xiaoman\" | \"小满\")");
  }

  @Test
  void onlyInterpolatedStringsHoldExpressions() {
    assertThat(lines("val a = s\"验证码$code，${user.name}\"\nval b = \"验证码${code}\"\n"))
        .containsExactly("a = \"验证码${code}，${user.name}\"", "b = \"验证码${code}\"");
  }

  @Test
  void threeQuotesEndAtThree() {
    assertThat(lines("val a = s\"\"\"{\"code\":\"$code\"}\"\"\"\nval b = \"\"\"a\\nb\"\"\"\n"))
        .containsExactly("a = \"{\"code\":\"${code}\"}\"", "b = \"a\\nb\"");
  }

  @Test
  void aSymbolOpensNoCharacter() {
    assertThat(lines("val a = 'sign\nval b = '\\n'\nval c = \"小满\"\n"))
        .contains("a = 'sign", "c = \"小满\"");
  }

  @Test
  void theLastStatementOfAMethodIsItsResult() {
    assertThat(lines("def sign(kind: Int): String = {\n  log(kind)\n  \"小满\"\n}\n"))
        .containsExactly("method String sign {parameter Int kind; log(kind); return \"小满\"}");
  }

  @Test
  void caseClassesHaveParameters() {
    assertThat(lines("case class A(endpoint: String = \"a.com\", id: Option[String] = None)\n"))
        .containsExactly("type A {parameter String endpoint; parameter Option id}");
  }
}
