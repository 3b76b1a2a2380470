package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one file says of a template or a signature counts for the sends of the others. */
class SentTemplateTest {

  private static final String TEMPLATES =
      """
      templates:
        - TemplateCode: SMS_276410038
          TemplateName: 登录验证码
          TemplateType: 0
          TemplateContent: 您的验证码为${code}，请勿告诉他人。
          RelatedSignName: 小满商城
          Remark: 登录
          TemplateRule: '{"code":"numberCaptcha"}'
        - TemplateCode: SMS_276410049
          TemplateName: 境外验证码
          TemplateType: 3
          IntlType: 2
          TemplateContent: Your code is ${code}.
          Remark: 登录
          TemplateRule: '{"code":"numberCaptcha"}'
      """;

  private static TestProject project(String base, String dev) {
    return new TestProject()
        .file("sms-templates.yml", TEMPLATES)
        .file("src/main/resources/application.yml", base)
        .file("src/main/resources/application-dev.yml", dev)
        .file("src/main/resources/application-prod.yml", "server:\n  port: 80\n");
  }

  @Test
  void theKindOfATemplateCountsInTheProfileThatSendsIt() {
    String base =
        """
        aliyun:
          sms:
            endpoint: dysmsapi.ap-southeast-1.aliyuncs.com
            sign-name: 小满商城
            template-code: %s
        """;
    String dev = "aliyun:\n  sms:\n    template-code: %s\n";
    String place = "src/main/resources/application.yml:3:15 error config/endpoint-mismatch";
    assertThat(
            project(base.formatted("SMS_276410038"), dev.formatted("SMS_276410049"))
                .findings("config/endpoint-mismatch"))
        .containsExactly(place + " dysmsapi.ap-southeast-1.aliyuncs.com");
    assertThat(
            project(base.formatted("SMS_276410049"), dev.formatted("SMS_276410038"))
                .findings("config/endpoint-mismatch"))
        .containsExactly(place + " dysmsapi.ap-southeast-1.aliyuncs.com");
    assertThat(
            project(base.formatted("SMS_276410049"), dev.formatted("SMS_276410049"))
                .findings("config/endpoint-mismatch"))
        .isEmpty();
  }

  @Test
  void aTestSignatureOfAProfileMeetsTheTemplateOfTheBase() {
    String base = "aliyun:\n  sms:\n    sign-name: 小满商城\n    template-code: SMS_276410038\n";
    String dev = "aliyun:\n  sms:\n    sign-name: 阿里云短信测试\n";
    assertThat(project(base, dev).findings("signature/test-mixed"))
        .containsExactly(
            "src/main/resources/application-dev.yml:3:16 error signature/test-mixed 阿里云短信测试");
    String both = dev + "    template-code: SMS_154950909\n";
    assertThat(project(base, both).findings("signature/test-mixed")).isEmpty();
  }

  private static final String SENDER =
      """
      package com.xiaoman.shop.sms;

      import com.aliyun.dysmsapi20170525.Client;
      import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
      import org.springframework.context.annotation.Profile;

      @Profile("dev")
      public class DevSmsService {

        public void send(Client client, String phone) throws Exception {
          SendSmsRequest request =
              new SendSmsRequest()
                  .setPhoneNumbers(phone)
                  .setSignName(%s)
                  .setTemplateCode(%s)
                  .setTemplateParam("{\\"name\\":\\"1234\\"}");
          client.sendSms(request);
        }
      }
      """;

  private static final String CONSTANTS =
      """
      package com.xiaoman.shop.sms;

      public final class SmsConstants {
        public static final String TEMPLATE_CODE = "SMS_276410038";
      }
      """;

  private static TestProject code(String signature, String template) {
    return new TestProject()
        .file("sms-templates.yml", TEMPLATES)
        .file("src/main/java/com/xiaoman/shop/sms/SmsConstants.java", CONSTANTS)
        .file(
            "src/main/java/com/xiaoman/shop/sms/DevSmsService.java",
            SENDER.formatted(signature, template));
  }

  @Test
  void aTestSignatureOfCodeMeetsTheTemplateOfAConstant() {
    assertThat(code("\"阿里云短信测试\"", "SmsConstants.TEMPLATE_CODE").findings("signature/test-mixed"))
        .containsExactly(
            "src/main/java/com/xiaoman/shop/sms/DevSmsService.java:14:27 error"
                + " signature/test-mixed 阿里云短信测试");
    assertThat(code("\"阿里云短信测试\"", "\"SMS_154950909\"").findings("signature/test-mixed")).isEmpty();
  }

  @Test
  void theTemplateOfAConstantTellsTheVariablesOfACall() {
    assertThat(code("\"小满商城\"", "SmsConstants.TEMPLATE_CODE").findings("config/template-param"))
        .hasSize(2);
    assertThat(code("\"小满商城\"", "\"SMS_276410099\"").findings("config/template-param")).isEmpty();
  }

  @Test
  void pairsOfAnEnumAreJudgedAsProductionUsesThem() {
    String pairs =
        """
        package com.xiaoman.shop.sms;

        /** aliyun */
        public enum SmsEnum {
          LOGIN("SMS_276410038", "阿里云短信测试"),
          REGISTER("SMS_276410041", "小满商城");

          private final String templateCode;
          private final String signName;

          SmsEnum(String templateCode, String signName) {
            this.templateCode = templateCode;
            this.signName = signName;
          }
        }
        """;
    assertThat(new TestProject().file("src/main/java/SmsEnum.java", pairs).findings())
        .containsExactly(
            "src/main/java/SmsEnum.java:5:27 error signature/test-in-production 阿里云短信测试");
  }
}
