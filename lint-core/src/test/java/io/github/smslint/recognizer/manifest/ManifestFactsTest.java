package io.github.smslint.recognizer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.project.Submission;
import io.github.smslint.project.Submission.Origin;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.project.Template;
import io.github.smslint.reader.Readers;
import io.github.smslint.recognizer.Recognizer;
import io.github.smslint.source.SourceFile;
import io.github.smslint.template.VariableAttribute;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What manifests, exports and tables say of templates and signatures. */
class ManifestFactsTest {

  @Test
  void anItemOfTheListIsASubmissionWithItsFields() {
    Template template =
        template(
            "sms/templates.yml",
            """
            templates:
              - TemplateName: 登录验证码
                TemplateType: 0
                relatedSignName: 青禾生鲜
                TemplateContent: 您的验证码为${code}，请勿泄露。
                TemplateRule: '{"code":"numberCaptcha"}'
                MoreData: [a.png]
                Owner: 会员组
            """);

    Submission submission = template.submission();
    assertThat(submission.origin()).isEqualTo(Origin.MANIFEST);
    assertThat(names(submission))
        .containsExactly(
            "TemplateName",
            "TemplateType",
            "RelatedSignName",
            "TemplateContent",
            "TemplateRule",
            "MoreData",
            null);
    assertThat(submission.text("RelatedSignName").value()).isEqualTo("青禾生鲜");
    assertThat(submission.text("MoreData")).isNull();
    SubmittedField own = submission.fields().get(6);
    assertThat(submission.place(own).written()).isEqualTo("Owner");
    assertThat(submission.place(own).start().line()).isEqualTo(8);
    assertThat(template.signName()).isEqualTo("青禾生鲜");
  }

  @Test
  void attributesInEscapedJsonKeepTheirPlaces() {
    String json =
        "{\"templates\":[{\"TemplateContent\":\"您的订单${orderNo}已送达\","
            + "\"TemplateRule\":\"{\\\"orderNo\\\": \\\"other_number2\\\"}\"}]}";
    Template template = template("sms-templates.json", json);

    VariableAttribute attribute = template.submission().attributes().of("orderNo");
    assertThat(attribute.attribute().value()).isEqualTo("other_number2");
    assertThat(attribute.attribute().location().written()).isEqualTo("other_number2");
    assertThat(attribute.variable().location().span().start()).isEqualTo(json.indexOf("orderNo\\"));
    assertThat(template.submission().attributes().readable()).isTrue();
  }

  @Test
  void attributesMayBeAMap() {
    Template template =
        template(
            "sms-templates.yml",
            """
            templates:
              - TemplateContent: 您的订单${orderNo}已送达${store}
                TemplateRule:
                  orderNo: other_number2
                  "store": unit_name
            """);

    assertThat(template.submission().attributes().all())
        .extracting(attribute -> attribute.attribute().value())
        .containsExactly("other_number2", "unit_name");
    assertThat(template.submission().attributes().of("store").variable().location().start().line())
        .isEqualTo(5);
  }

  @Test
  void attributesThatAreNoObjectAreToldToBeSo() {
    Template template =
        template(
            "sms-templates.yml",
            """
            templates:
              - TemplateContent: 您的订单${orderNo}已送达${store}
                TemplateRule: '{"orderNo":"other_number2","store"}'
            """);

    assertThat(template.submission().attributes().readable()).isFalse();
    assertThat(template.submission().attributes().all()).hasSize(1);
  }

  @Test
  void anItemWithAnAnswerOfTheProviderIsAnExport() {
    Template answer =
        template(
            "export/GetSmsTemplate.json",
            """
            {"TemplateCode": "SMS_478215036", "TemplateContent": "您的自提验证码为${code}",
             "TemplateType": "0", "TemplateStatus": "1",
             "VariableAttribute": "{\\"code\\":\\"numberCaptcha\\"}"}
            """);
    Template listed =
        template(
            "sms-templates.json",
            """
            {"SmsTemplateList": [{"TemplateType": 2, "TemplateContent": "您的验证码为${code}"}]}
            """);

    assertThat(answer.submission().origin()).isEqualTo(Origin.EXPORT);
    assertThat(answer.submission().attributes().all()).hasSize(1);
    assertThat(listed.submission().origin()).isEqualTo(Origin.EXPORT);
    assertThat(listed.kind()).isEqualTo(TemplateKind.VERIFICATION);
  }

  @Test
  void settingsAndTablesAreNeither() {
    Template setting =
        template("sms.yml", "aliyun:\n  templates:\n    - TemplateContent: 您的订单已送达\n");
    Template row = template("模板.csv", "模板名称,模板类型,模板内容\n到货,国际消息,Your parcel is here\n");

    assertThat(setting.submission().origin()).isEqualTo(Origin.OTHER);
    assertThat(row.submission().origin()).isEqualTo(Origin.OTHER);
    assertThat(row.kind()).isEqualTo(TemplateKind.INTERNATIONAL);
    assertThat(row.context()).isEqualTo("到货");
    assertThat(row.submission().text("TemplateName").value()).isEqualTo("到货");
  }

  @Test
  void aFileNamedAsAManifestMayBeginWithTheList() {
    assertThat(template("sms-templates.json", "[{\"TemplateContent\": \"您好\"}]").submission())
        .extracting(Submission::origin)
        .isEqualTo(Origin.MANIFEST);
  }

  @Test
  void signaturesOfAManifestAreSubmitted() {
    FileFacts facts =
        facts(
            "sms-signatures.yml",
            """
            signatures:
              - SignName: 青禾生鲜
                SignSource: 0
                SignType: 1
                Remark: 青禾生鲜商城
            """);

    assertThat(facts.submittedSignatures()).hasSize(1);
    Submission submission = facts.submittedSignatures().values().iterator().next();
    assertThat(submission.text("SignSource").value()).isEqualTo("0");
    assertThat(facts("sms.yml", "sms:\n  sign-name: 青禾生鲜\n").submittedSignatures()).isEmpty();
  }

  private static List<String> names(Submission submission) {
    List<String> names = new ArrayList<>();
    submission.fields().forEach(field -> names.add(field.name()));
    return names;
  }

  private static Template template(String path, String content) {
    List<Template> templates = facts(path, content).templates();
    assertThat(templates).hasSize(1);
    return templates.get(0);
  }

  private static FileFacts facts(String path, String content) {
    SourceFile file = SourceFile.of(path, content);
    FileFacts facts = new FileFacts(file);
    Recognizer.recognize(
        Readers.of(Readers.formatOf(file.name())).read(file), Settings.DEFAULT, facts);
    return facts;
  }
}
