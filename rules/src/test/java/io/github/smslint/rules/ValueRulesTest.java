package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of a call, in the files in which people write them. */
class ValueRulesTest {

  private static final String JAVA = "src/main/java/com/xiaoman/shop/sms/SmsService.java";

  private static final String SENDER =
      """
      package com.xiaoman.shop.sms;

      import com.aliyun.dysmsapi20170525.Client;
      import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
      import com.alibaba.fastjson.JSON;

      public class SmsService {

        private final Client client;

        public void send(String phone, String code, java.util.Map<String, String> map)
            throws Exception {
          SendSmsRequest request =
              new SendSmsRequest()
                  .setPhoneNumbers(%s)
                  .setSignName("小满商城")
                  .setTemplateCode("%s")
                  .setTemplateParam(%s);
          client.sendSms(request);
        }
      }
      """;

  private static final String MANIFEST =
      """
      templates:
        - TemplateCode: SMS_276410038
          TemplateName: 登录验证码
          TemplateType: %s
          TemplateContent: 您的验证码为${code}，${minutes}分钟内有效。
          RelatedSignName: 小满商城
          Remark: 登录
          TemplateRule: '{"code":"numberCaptcha","minutes":"verifyTime"}'
      """;

  private static TestProject sender(String phone, String template, String param) {
    return new TestProject().file(JAVA, SENDER.formatted(phone, template, param));
  }

  private static TestProject withParam(String param) {
    return sender("phone", "SMS_276410038", param);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "{code:" + code + "}"            | error {code:
          "{'code':'" + code + "'}"        | error {'code':'
          "{\\"code\\":abc}"               | error abc
          "{\\"code\\":012345}"            | error 012345
          "{\\"code\\":\\"123456\\""       | error {\\"code\\":\\"123456\\"
          "{\\"code\\" \\"123456\\"}"      | error {\\"code\\" \\"123456\\"}
          "code=123456"                    | error code=123456
          "123456"                         | error 123456
          "{\\"code\\":" + code + "}"      | warning code
          "{\\"url\\":\\"https://xiaoman.cn/a\\"}" | error https://xiaoman.cn/a
          """)
  void whatIsNoJsonOrNoValue(String param, String expected) {
    String severity = expected.substring(0, expected.indexOf(' '));
    String excerpt = expected.substring(expected.indexOf(' ') + 1);
    assertThat(withParam(param).findings("config/template-param"))
        .singleElement()
        .asString()
        .contains(":18:", " " + severity + " ", excerpt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"{\\\"code\\\":\\\"\" + code + \"\\\"}\"",
        "\"{\\\"code\\\":123456}\"",
        "\"{\\\"code\\\":\\\"123456\\\"}\"",
        "\"{}\"",
        "JSON.toJSONString(map)",
        "code",
        "code + \"}\"",
        "\"{\\\"code\\\":\\\"${code}\\\"}\"",
        "\"param\"",
        "\"{\" + code + \"}\""
      })
  void whatIsJsonOrUnknown(String param) {
    assertThat(withParam(param).findings("config/template-param")).isEmpty();
  }

  @Test
  void quotesThatAreEscapedForATextAroundThemAreInOrder() {
    TestProject project =
        new TestProject()
            .file(
                "send.sh",
                """
                #!/bin/bash
                templateCode='SMS_276410038'
                templateParam='{\\"code\\":\\"1234\\"}'
                """);

    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aValueIsComparedWithTheTemplateOfAnotherFile() {
    TestProject project =
        withParam("\"{\\\"Code\\\":\\\"\" + code + \"\\\",\\\"shop\\\":\\\"A\\\"}\"");
    project.file("sms-templates.yml", MANIFEST.formatted("0"));
    assertThat(project.findings("config/template-param"))
        .containsExactly(
            JAVA
                + ":18:32 error config/template-param {\\\"Code\\\":\\\"\" + code +"
                + " \"\\\",\\\"shop\\\":\\\"A\\\"}",
            JAVA + ":18:35 error config/template-param Code",
            JAVA + ":18:61 warning config/template-param shop");
  }

  @Test
  void allVariablesWithFittingValuesAreInOrder() {
    TestProject project =
        withParam("\"{\\\"code\\\":\\\"\" + code + \"\\\",\\\"minutes\\\":\\\"5\\\"}\"");
    project.file("sms-templates.yml", MANIFEST.formatted("0"));
    assertThat(project.findings("config/template-param")).isEmpty();
  }

  @Test
  void aValueThatBreaksItsAttribute() {
    TestProject project =
        withParam("\"{\\\"code\\\":\\\"12345678\\\",\\\"minutes\\\":\\\"5\\\"}\"");
    project.file("sms-templates.yml", MANIFEST.formatted("0"));
    assertThat(project.findings("config/template-param"))
        .containsExactly(JAVA + ":18:44 error config/template-param 12345678");
  }

  @Test
  void anotherTemplateSaysNothing() {
    TestProject project = sender("phone", "SMS_276410099", "\"{\\\"x\\\":\\\"1\\\"}\"");
    project.file("sms-templates.yml", MANIFEST.formatted("0"));
    assertThat(project.findings("config/template-param")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SMS_000000, error SMS_000000",
    "SMS_123456789, error SMS_123456789",
    "SMS_xxxxxx, error SMS_xxxxxx",
    "SMS_27xxx038, error SMS_27xxx038",
    "SMS_2764****, error SMS_2764****",
    "sms_276410038, error sms_276410038",
    "SMS-276410038, error SMS-276410038",
    "SMS276410038, error SMS276410038",
    "' SMS_276410038', error  SMS_276410038",
    "SMS_27640, warning SMS_27640",
    "276410038, error 276410038"
  })
  void aCodeThatTheProviderDoesNotKnow(String code, String expected) {
    assertThat(sender("phone", code, "code").findings("config/template-code"))
        .singleElement()
        .asString()
        .contains(":17:", expected.substring(0, expected.indexOf(' ')))
        .endsWith(expected.substring(expected.indexOf(' ') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SMS_276410038",
        "user-sms-login",
        "SMS_LOGIN",
        "SMS_",
        "SMS_YOUR_TEMPLATE_CODE",
        "你的模板编号",
        "${SMS_TEMPLATE}",
        "yourTemplateCode",
        "1024"
      })
  void codesNamesAndWordsAreLeftAlone(String code) {
    assertThat(sender("phone", code, "code").findings("config/template-code")).isEmpty();
  }

  @Test
  void aNumberUnderAlibabaAndNotUnderAnotherSupplier() {
    String blends =
        """
        sms:
          blends:
            ali1:
              supplier: alibaba
              signature: 小满商城
              template-id: 1604875
            tx1:
              supplier: tencent
              signature: 小满商城
              template-id: 1603670
        """;
    assertThat(
            new TestProject()
                .file("src/main/resources/application.yml", blends)
                .findings("config/template-code"))
        .containsExactly(
            "src/main/resources/application.yml:6:20 error config/template-code 1604875");
  }

  @ParameterizedTest
  @CsvSource({
    "1380013800, 1380013800",
    "135-8407-1815, 135-8407-1815",
    "+861381234567, +861381234567",
    "01012345678, 01012345678",
    "13584071815;13984071815, 13584071815;13984071815",
    "'13584071815,1391234567', 1391234567"
  })
  void aNumberThatNoMessageReaches(String phone, String expected) {
    assertThat(sender("\"" + phone + "\"", "SMS_276410038", "code").findings("config/phone-number"))
        .singleElement()
        .asString()
        .contains(" warning ")
        .endsWith(" " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13584071815",
        "+8613584071815",
        "008613584071815",
        "8613584071815",
        "85261830947",
        "13584071815, 13984071815",
        "138****5678",
        "手机号",
        "${phone}"
      })
  void numbersAndPlaceholdersAreLeftAlone(String phone) {
    assertThat(sender("\"" + phone + "\"", "SMS_276410038", "code").findings("config/phone-number"))
        .isEmpty();
  }

  @Test
  void aHotlineInSettingsIsNoReceiver() {
    String yaml =
        """
        sms:
          aliyun:
            endpoint: dysmsapi.aliyuncs.com
            sign-name: 小满商城
            mobile: 400-123-4567
        """;
    assertThat(new TestProject().file("src/main/resources/application.yml", yaml).findings())
        .isEmpty();
  }

  @Test
  void aNumberNeedsNoQuotes() {
    String source = SENDER.replace("String code", "int code");
    String content =
        source.formatted("phone", "SMS_276410038", "\"{\\\"code\\\":\" + code + \"}\"");
    assertThat(new TestProject().file(JAVA, content).findings()).isEmpty();
  }

  @Test
  void moreNumbersThanACallTakes() {
    StringBuilder numbers = new StringBuilder("13584071815");
    for (int more = 0; more < 1000; more++) {
      numbers.append(",13584071815");
    }
    assertThat(
            sender("\"" + numbers + "\"", "SMS_276410038", "code").findings("config/phone-number"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "3, +8613584071815, error",
    "3, 13584071815, warning",
    "0, +85261830947, error",
    "0, 85261830947, warning",
  })
  void theKindOfATemplateAgainstTheNumber(String type, String phone, String severity) {
    TestProject project = sender("\"" + phone + "\"", "SMS_276410038", "code");
    project.file("sms-templates.yml", MANIFEST.formatted(type));
    assertThat(project.findings("config/endpoint-mismatch"))
        .containsExactly(JAVA + ":15:31 " + severity + " config/endpoint-mismatch " + phone);
  }

  @ParameterizedTest
  @CsvSource({"3, +85261830947", "0, 13584071815", "0, 8613584071815"})
  void numbersOfTheTemplatesKind(String type, String phone) {
    TestProject project = sender("\"" + phone + "\"", "SMS_276410038", "code");
    project.file("sms-templates.yml", MANIFEST.formatted(type));
    assertThat(project.findings("config/endpoint-mismatch")).isEmpty();
  }

  private static final String PROPERTIES =
      "aliyun.sms.sign-name=%s\naliyun.sms.template-code=SMS_276410038\n";

  private static String encoding(String file, String content, Charset charset) {
    TestProject project = new TestProject().file(file, content.getBytes(charset));
    return String.join("\n", project.findings("config/encoding"));
  }

  @Test
  void aSignatureThatSpringReadsInAnotherCharset() {
    String raw = PROPERTIES.formatted("小满商城");
    Charset gbk = Charset.forName("GBK");
    assertThat(encoding("src/main/resources/application.properties", raw, StandardCharsets.UTF_8))
        .contains(":1:22 warning config/encoding 小满商城");
    assertThat(encoding("src/main/resources/sms.properties", raw, gbk)).contains("小满商城");
    assertThat(encoding("src/main/resources/sms.properties", raw, StandardCharsets.UTF_8))
        .isEmpty();
    String escaped = PROPERTIES.formatted("\\u5c0f\\u6ee1\\u5546\\u57ce");
    assertThat(
            encoding("src/main/resources/application.properties", escaped, StandardCharsets.UTF_8))
        .isEmpty();
  }

  @Test
  void aJavaFileInGbk() {
    String source = SENDER.formatted("phone", "SMS_276410038", "code");
    assertThat(encoding(JAVA, source, Charset.forName("GBK"))).contains(":16:27 warning");
    assertThat(encoding(JAVA, source, StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"å°\u008fæ»¡å\u0095\u0086å\u009f\u008e", "灏忔弧鍟嗗煄", "锟斤拷锟斤拷", "????", "ï¿½ï¿½"})
  void aSignatureThatWasReadWrong(String name) {
    String yaml =
        "aliyun:\n  sms:\n    sign-name: \"" + name + "\"\n    template-code: SMS_276410038\n";
    assertThat(encoding("src/main/resources/application.yml", yaml, StandardCharsets.UTF_8))
        .contains(":3:17 warning config/encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"小满商城", "Müller", "囧囧", "联通", "XiaoMan", "您好?", "涓涓细流", "浣熊市集"})
  void namesAreLeftAlone(String name) {
    String yaml =
        "aliyun:\n  sms:\n    sign-name: \"" + name + "\"\n    template-code: SMS_276410038\n";
    assertThat(encoding("src/main/resources/application.yml", yaml, StandardCharsets.UTF_8))
        .isEmpty();
  }

  private static final String OLD =
      """
      package com.xiaoman.shop.sms;

      import com.aliyuncs.DefaultAcsClient;
      import com.aliyuncs.dysmsapi.model.v20170525.SendSmsRequest;
      import com.aliyuncs.profile.DefaultProfile;

      public class OldSmsService {

        public void send(String token) throws Exception {
          DefaultProfile profile =
              DefaultProfile.getProfile("cn-hangzhou", "%s", secret()%s);
          SendSmsRequest request = new SendSmsRequest();
          request.setSignName("小满商城");
          new DefaultAcsClient(profile).getAcsResponse(request);
        }
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "STS.NUHrKo9dQwTe4xYbZc7mPaVfL, '', 1",
    "STS.NUHrKo9dQwTe4xYbZc7mPaVfL, ', token', 0",
    "LTAI5tHrKo9dQwTe4xYbZc7m, '', 0",
    "STS.yourAccessKeyId, '', 0"
  })
  void aTemporaryKeyWantsItsToken(String id, String token, int findings) {
    TestProject project = new TestProject().file(JAVA, OLD.formatted(id, token));
    assertThat(project.findings("secret/missing-security-token")).hasSize(findings);
  }
}
