package io.github.smslint.reader.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.java.SourceProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroovyReaderTest {

  private static List<String> lines(String content) {
    return SourceProbe.file("Sms.groovy", content).lines();
  }

  @Test
  void aCallWithoutParenthesesHasItsArguments() {
    assertThat(lines("request.setSignName '小满商城'\nprintln 'sent'\n"))
        .containsExactly("request.setSignName(\"小满商城\")", "println(\"sent\")");
  }

  @Test
  void aMethodBehindADotTakesWhatFollows() {
    assertThat(lines("request.setSignName SIGN\nrequest.setTemplateCode Codes.LOGIN\nFoo a = b\n"))
        .containsExactly(
            "request.setSignName(SIGN)", "request.setTemplateCode(Codes.LOGIN)", "Foo a = b");
  }

  @Test
  void quotesBetweenSlashesOpenNothing() {
    assertThat(lines("def a = text =~ /it's/\ndef b = $/c:'d' /$\ndef e = f / 2 / 'g'.size()\n"))
        .contains("b = \"c:'d' \"");
  }

  @Test
  void argumentsWithNamesGoOnBehindAComma() {
    assertThat(lines("compile group: 'com.aliyun',\n    name: 'tea'\nnext()\n"))
        .containsExactly("compile({group = \"com.aliyun\"; name = \"tea\"})", "next()");
  }

  @Test
  void aTypeBeforeANameIsNoCall() {
    assertThat(lines("String sign = '小满商城'\ndef code = 'SMS_1'\n"))
        .containsExactly("String sign = \"小满商城\"", "code = \"SMS_1\"");
  }

  @Test
  void bracketsWithKeysAreAMap() {
    assertThat(lines("def m = [SignName: sign, 'Code': \"1\", all: ['a', 'b']]\n"))
        .containsExactly("m = {SignName = sign; Code = \"1\"; all = [\"a\", \"b\"]}");
  }

  @Test
  void onlyDoubleQuotesHoldExpressions() {
    assertThat(lines("def a = \"$user.name，${code}\"\ndef b = '${code}'\n"))
        .containsExactly("a = \"${user.name}，${code}\"", "b = \"${code}\"");
  }

  @Test
  void aStringOverLinesIsOne() {
    assertThat(lines("def a = '''您的验证码\n为${code}'''\nb()\n"))
        .containsExactly("a = \"您的验证码\\n为${code}\"", "b()");
  }

  @Test
  void theLastStatementOfAMethodIsItsResult() {
    assertThat(lines("String sign() {\n  '小满商城'\n}\ndef code(a) { \"SMS_1\" }\n"))
        .containsExactly(
            "method String sign {return \"小满商城\"}", "method code {parameter a; return \"SMS_1\"}");
  }

  @Test
  void closuresAreArgumentsOfTheNameBeforeThem() {
    assertThat(lines("aliyun {\n  sms {\n    signName = '小满商城'\n  }\n}\n"))
        .containsExactly("aliyun({sms({signName := \"小满商城\"})})");
  }
}
