package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** template/field and template/variable-rule on whole manifests. */
class SubmissionRulesTest {

  private static final String FIELD = "template/field";
  private static final String RULE = "template/variable-rule";

  @ParameterizedTest
  @ValueSource(strings = {"4", "7", "-1", "otp"})
  void aTypeThatDoesNotExistIsReported(String type) {
    assertThat(findings(FIELD, "TemplateType: " + type, "TemplateContent: 您的订单已送达"))
        .containsExactly("sms-templates.yml:2:19 error template/field " + type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "'2'", "验证码", "推广短信", "notification"})
  void aTypeThatIsKnownIsInOrder(String type) {
    assertThat(findings(FIELD, "TemplateType: " + type, "TemplateContent: 您的订单已送达")).isEmpty();
  }

  @Test
  void aPromotionMaySpeakOfCodes() {
    assertThat(findings(FIELD, "TemplateType: 2", "TemplateContent: 会员专享验证码登录立减${amount}元，拒收请回复R"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3,1", "'',0", "9,1"})
  void theKindOfAnInternationalTemplateIsOneOfThree(String international, int findings) {
    String field = international.isEmpty() ? "IntlType: 1" : "IntlType: " + international;
    assertThat(findings(FIELD, "TemplateType: 3", field, "TemplateContent: Come in today"))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "TemplateNam,error",
    "TempleteName,error",
    "RelatedSingName,error",
    "Remarks,error",
    "templatetitle,",
    "TemplateTitle,warning",
    "SignName,warning",
    "owner,",
    "说明,",
    "$comment,",
    "id,"
  })
  void keysThatTheApiDoesNotKnow(String key, String severity) {
    List<String> found = findings(FIELD, "TemplateType: 1", key + ": 甲", "TemplateContent: 您好");

    assertThat(found)
        .isEqualTo(
            severity == null
                ? List.of()
                : List.of("sms-templates.yml:3:5 " + severity + " template/field " + key));
  }

  @Test
  void aMisspeltKeyIsNotMissedAsWell() {
    assertThat(
            findings(
                FIELD,
                "TemplateName: 到货",
                "TemplateType: 1",
                "RelatedSingName: 青禾生鲜",
                "Remark: 到货后发送",
                "TemplateContent: 您的订单已送达"))
        .containsExactly("sms-templates.yml:4:5 error template/field RelatedSingName");
  }

  @Test
  void theSignatureIsMissedWhereOthersHaveIt() {
    assertThat(
            new TestProject()
                .file(
                    "sms/a.yml",
                    """
                    templates:
                      - {TemplateName: 到货, TemplateType: 1, TemplateContent: 您的订单已送达, RelatedSignName: 青禾生鲜}
                      - {TemplateName: 发货, TemplateType: 1, TemplateContent: 您的订单已发货}
                      - {TemplateName: 退货, TemplateType: 1, TemplateContent: 您的退货已收到, RelatedSignName: ''}
                      - {TemplateName: Sent, TemplateType: 3, IntlType: 0, TemplateContent: Your order is sent}
                    """)
                .file(
                    "sms/b.yml",
                    """
                    templates:
                      - {TemplateName: 发货, TemplateType: 1, TemplateContent: 您的订单已发货}
                    """)
                .findings(FIELD))
        .containsExactly(
            "sms/a.yml:3:20 error template/field 发货", "sms/a.yml:4:20 error template/field 退货");
  }

  @Test
  void exportsAndSettingsAreNoSubmissions() {
    assertThat(
            new TestProject()
                .file(
                    "export/list.json",
                    """
                    {"Code": "OK", "SmsTemplateList": [{"TemplateType": 6, "OrderId": 7,
                      "TemplateContent": "Your code is ${code}", "Odd": 1}]}
                    """)
                .file(
                    "export/GetSmsTemplate.json",
                    """
                    {"TemplateContent": "您的订单${no}已送达", "TemplateType": "1", "TemplateStatus": "1",
                     "VariableAttribute": "{\\"no\\":\\"other_number\\",\\"x\\":\\"name\\"}", "Remark": "到货"}
                    """)
                .file("模板.csv", "模板类型,模板内容,Foo\\n6,您的订单已送达,1\\n")
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0,numberCaptcha,",
    "0,characterWithNumber2,",
    "0,verifyTime,",
    "0,others,error",
    "1,numberCaptcha,error",
    "2,characterWithNumber2,error",
    "1,address,",
    "2,address,warning",
    "2,money,",
    "3,numberCaptcha,",
    "1,NumberCaptch,error",
    "1,order_id,warning",
    "0,characterWithNumber,warning"
  })
  void attributesGoWithKinds(String type, String code, String severity) {
    List<String> found =
        findings(
            RULE,
            "TemplateType: " + type,
            "IntlType: 0",
            "TemplateRule: '{\"no\":\"" + code + "\"}'",
            "TemplateContent: 您的号码为${no}，请妥善保管");

    assertThat(found)
        .isEqualTo(
            severity == null
                ? List.of()
                : List.of("sms-templates.yml:4:27 " + severity + " " + RULE + " " + code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'{\"no\":\"others\"'",
        "'{no:others}'",
        "'[\"no\"]'",
        "others",
        "'{\"no\":{\"code\":\"others\"}}'"
      })
  void aRuleMustBeAnObjectOfTexts(String rule) {
    assertThat(
            findings(
                RULE, "TemplateType: 1", "TemplateRule: " + rule, "TemplateContent: 您的号码为${no}。"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "numberCaptcha,您的号码为391752，请妥善保管,0",
    "numberCaptcha,登录时发送：您的号码为39A752，请妥善保管。,1",
    "numberCaptcha,您的号码为1234567，请妥善保管,1",
    "numberCaptcha,'您的号码为${no}，请妥善保管',0",
    "numberCaptcha,您的号码为XXXXXX，请妥善保管,0",
    "numberCaptcha,您的号码是abc，请妥善保管,0",
    "characterWithNumber2,您的号码为A1b2，请妥善保管,0",
    "characterWithNumber2,您的号码为甲乙丙丁，请妥善保管,1",
  })
  void theExampleInTheRemarkMustFitTheAttribute(String code, String remark, int findings) {
    assertThat(
            findings(
                RULE,
                "TemplateType: 0",
                "TemplateRule: {no: " + code + "}",
                "Remark: " + remark,
                "TemplateContent: 您的号码为${no}，请妥善保管"))
        .hasSize(findings);
  }

  @Test
  void aMiswrittenPlaceholderIsAVariableAllTheSame() {
    assertThat(
            findings(
                RULE,
                "TemplateType: 1",
                "TemplateRule: {no: others}",
                "TemplateContent: 您的号码为{no}，请妥善保管"))
        .isEmpty();
  }

  @Test
  void submittedSignaturesAreStillSignatures() {
    assertThat(
            new TestProject()
                .file(
                    "sms-signatures.yml", "signatures:\n  - SignName: 阿里云短信测试\n    SignSource: 0\n")
                .findings())
        .containsExactly("sms-signatures.yml:2:15 error signature/test-in-production 阿里云短信测试");
  }

  private static List<String> findings(String rule, String... fields) {
    String manifest = "templates:\n  - " + String.join("\n    ", fields) + "\n";
    return new TestProject().file("sms-templates.yml", manifest).findings(rule);
  }
}
