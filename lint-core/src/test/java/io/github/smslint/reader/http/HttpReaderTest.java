package io.github.smslint.reader.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.ReadTree;
import org.junit.jupiter.api.Test;

class HttpReaderTest {

  @Test
  void readsUrlsParametersHeadersAndForms() {
    ReadTree tree =
        ReadTree.http(
            """
            # 发送
            POST https://dysmsapi.aliyuncs.com/?Action=SendSms
              &Version=2017-05-25 HTTP/1.1
            x-acs-version : 2017-05-25
            // smslint-disable-next-line secret/access-key
            Content-Type: application/x-www-form-urlencoded

            SignName=%E5%B0%8F%E6%BB%A1&TemplateCode=SMS_207945135

            > {%
            client.test("a=b")
            %}

            ### 第二
            https://localhost/a
            """);

    assertThat(tree.keys("requests", "0"))
        .containsExactly(
            "url",
            "Action",
            "Version",
            "x-acs-version",
            "Content-Type",
            "SignName",
            "TemplateCode");
    assertThat(tree.text("requests", "0", "url")).isEqualTo("https://dysmsapi.aliyuncs.com/");
    assertThat(tree.text("requests", "0", "Version")).isEqualTo("2017-05-25");
    assertThat(tree.text("requests", "0", "SignName")).isEqualTo("小满");
    assertThat(tree.written(tree.place("满", "requests", "0", "SignName"))).isEqualTo("%E6%BB%A1");
    assertThat(tree.text("requests", "1", "url")).isEqualTo("https://localhost/a");
    assertThat(tree.comments())
        .containsExactly("发送", "smslint-disable-next-line secret/access-key", "第二");
  }

  @Test
  void putsTheValuesOfVariablesIntoTheirPlaces() {
    ReadTree tree =
        ReadTree.http(
            """
            @host = https://dysmsapi.aliyuncs.com
            @sign = 小满
            GET {{host}}/?SignName={{sign}}&AccessKeyId={{unknown}}
            """);

    assertThat(tree.text("requests", "0", "url")).isEqualTo("https://dysmsapi.aliyuncs.com/");
    assertThat(tree.position("小", "requests", "0", "SignName").line()).isEqualTo(2);
    assertThat(tree.textAt("requests", "0", "AccessKeyId").isComplete()).isFalse();
  }

  @Test
  void aJsonBodyIsReadAsATree() {
    ReadTree tree =
        ReadTree.http(
                "POST http://localhost/sms\nContent-Type: application/json\n\n"
                    + "{\n  \"signName\": \"\\u5c0f\\u6ee1\"\n}\n\n### x\n")
            .opened();

    assertThat(tree.text("requests", "0", "body", "signName")).isEqualTo("小满");
    assertThat(tree.written(tree.place("满", "requests", "0", "body", "signName")))
        .isEqualTo("\\u6ee1");
  }

  @Test
  void variablesOfVariablesStaySmall() {
    StringBuilder content = new StringBuilder("@v0 = a\n");
    for (int number = 1; number < 60; number++) {
      String before = "{{v" + (number - 1) + "}}";
      content.append("@v" + number + " = " + before + before + "\n");
    }
    ReadTree tree = ReadTree.http(content + "GET http://localhost/{{v59}}\n");

    assertThat(tree.textAt("requests", "0", "url").pieces()).hasSizeLessThan(1000);
  }
}
