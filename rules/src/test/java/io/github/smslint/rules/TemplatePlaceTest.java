package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Glob;
import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateFiles;
import io.github.smslint.config.TemplateKind;
import org.junit.jupiter.api.Test;

/** A finding stands under the very character, whatever format the template is written in. */
class TemplatePlaceTest {

  @Test
  void inAFoldedYamlBlock() {
    TestProject project =
        new TestProject()
            .file(
                "sms-templates.yml",
                """
                templates:
                  - TemplateName: 登录验证码
                    TemplateType: 0
                    TemplateContent: >-
                      您正在登录云店，
                      您的驗证码为${code}，
                      请勿泄露。
                """);
    assertThat(project.findings())
        .containsExactly("sms-templates.yml:6:9 error template/traditional-character 驗");
  }

  @Test
  void inAJavaTextBlock() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/TemplateRegistrar.java",
                """
                import com.aliyun.dysmsapi20170525.models.CreateSmsTemplateRequest;

                public class TemplateRegistrar {
                  CreateSmsTemplateRequest request() {
                    return new CreateSmsTemplateRequest()
                        .setTemplateName("到货通知")
                        .setTemplateContent(\"""
                            您订购的${name}★已到货，
                            请及时取件。\""");
                  }
                }
                """);
    assertThat(project.findings())
        .containsExactly(
            "src/main/java/TemplateRegistrar.java:8:24 error template/special-symbol ★");
  }

  @Test
  void inAnEscapedProperty() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/sms.properties",
                "aliyun.sms.template-content=\\u3010\\u4e91\\u5e97\\u3011"
                    + "\\u60a8\\u7684\\u9a8c\\u8bc1\\u7801\\u4e3a${code}\n");
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/sms.properties:1:29 error template/bracket"
                + " \\u3010\\u4e91\\u5e97\\u3011");
  }

  @Test
  void inTheSecondPartOfAConcatenation() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/TemplateRegistrar.java",
                """
                public class TemplateRegistrar {
                  static final String TEMPLATE_CONTENT = "您的验证码为${code}，"
                      + "請勿泄露";
                }
                """);
    assertThat(project.findings())
        .containsExactly(
            "src/main/java/TemplateRegistrar.java:3:10 error template/traditional-character 請");
  }

  @Test
  void springReferencesAreNoPartOfATemplateButVariablesAre() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                """
                shop:
                  title: 雲店
                aliyun:
                  sms:
                    template-content: ${shop.title}提醒您，验证码为${code}
                """);
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:2:10 error template/traditional-character 雲");
  }

  @Test
  void inATableOfTheConsoleWithItsKind() {
    TestProject project =
        new TestProject()
            .file(
                "短信模板.csv",
                """
                模板名称,模板类型,模板CODE,模板内容\r
                登录,验证码,SMS_478215036,"您的""驗证码""为${code}"\r
                到货,国际/港澳台消息,SMS_478215037,您訂購的商品已送達\r
                """);
    assertThat(project.findings())
        .containsExactly("短信模板.csv:2:27 error template/traditional-character 驗");
  }

  @Test
  void aTableOfOtherThingsHoldsNoTemplates() {
    TestProject project =
        new TestProject()
            .file("签名.csv", "签名名称,备注\n青禾生鲜,驗證★\n")
            .file("短信记录.csv", "手机号,短信内容,签名\n13800138000,您的驗證碼為1234,青禾生鲜\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aTableWithoutNamesIsReadByLinesWhereTheUserSaysSo() {
    TemplateFiles files = new TemplateFiles(new Glob("texts/*.csv"), TemplateKind.NOTIFICATION);
    TestProject project =
        new TestProject()
            .settings(new Settings.Builder().templateFiles(files).build())
            .file("texts/a.csv", "您的订单★已送达\n您的快递※已到\n")
            .file("texts/b.csv", "编号,模板内容\n★1,您的订单※已送达\n");
    assertThat(project.findings())
        .containsExactly(
            "texts/a.csv:1:5 error template/special-symbol ★",
            "texts/a.csv:2:5 error template/special-symbol ※",
            "texts/b.csv:2:8 error template/special-symbol ※");
  }

  @Test
  void keysOfTheEnvironmentAreNoVariables() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                """
                aliyun:
                  sms:
                    login:
                      template-content: ${SMS_TEXT}
                    order:
                      template-content: ${sms.prefix}${SMS_TITLE}您的验证码为${1}
                """);
    assertThat(project.findings())
        .containsExactly("src/main/resources/application.yml:6:58 error template/variable-name 1");
  }

  @Test
  void aVariableIsWrittenAsItsFileWantsIt() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/TemplateRegistrar.java",
                """
                public class TemplateRegistrar {
                  static final String TEMPLATE_CONTENT = "您的验证码为\\uff5bcode\\uff5d，请勿泄露";
                }
                """);
    assertThat(project.findings())
        .containsExactly(
            "src/main/java/TemplateRegistrar.java:2:49 error template/variable-syntax"
                + " \\uff5bcode\\uff5d");
  }

  @Test
  void referencesInCodeAreNoTemplates() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/SmsProperties.java",
                """
                import com.aliyun.dysmsapi20170525.models.CreateSmsTemplateRequest;

                public class SmsProperties {
                  @Value("${aliyun.sms.template-content}")
                  private String templateContent;

                  @Value("${aliyun.sms.order.template-content:}#{systemProperties['sms']}")
                  private String orderTemplateContent;

                  @Select("select template_content from sms where id = #{id} and code = ${code}")
                  String templateContent(String id);

                  CreateSmsTemplateRequest request(String text, String name) {
                    return new CreateSmsTemplateRequest()
                        .setTemplateContent(String.format("您好%s，欢迎来%s", text, name));
                  }

                  CreateSmsTemplateRequest other(String name) {
                    return new CreateSmsTemplateRequest()
                        .setTemplateContent("您的验证码为${" + name + "}，请勿泄露");
                  }
                }
                """)
            .file(
                "src/main/resources/mapper/SmsMapper.xml",
                "<mapper><select id=\"a\">select template_content from sms where id = #{id}"
                    + " order by ${code}</select></mapper>\n")
            .file(
                "src/main/resources/templates/sms.html",
                "<p th:text=\"${templateContent}\" style=\"width:100%\">#{sms.text}</p>\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aContentWithoutChineseOrVariablesInAFileThatSaysNothingOfSmsIsNoTemplate() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/resources/locales/pl.json",
                    """
                    {"templateModal": {"templateContent": "Treść szablonu →", "cancel": "Anuluj"}}
                    """)
                .file(
                    "src/main/resources/tunnel.json",
                    """
                    {"templateName": "Tunnel2", "templateContent": "system-ip 10.10.1.13\\n"}
                    """)
                .file(
                    "src/main/resources/verification.json",
                    """
                    {"TemplateSubject": "Verify", "TemplateContent": "<html>★ ${name}</html>"}
                    """)
                .findings())
        .isEmpty();
  }

  @Test
  void aContentWithAVariableNeedsNothingThatSaysItIsForSms() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/resources/notices.json",
                    """
                    [{"templateContent": "Your parcel ★ ${no} is on its way"}]
                    """)
                .findings("template/special-symbol"))
        .hasSize(1);
  }
}
