package io.github.smslint.rules.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Signature;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedTestAssetsRuleTest {

  private static final Deployment DEVELOPMENT = new Deployment("dev", false, null);

  @ParameterizedTest
  @CsvSource({
    "阿里云短信测试, SMS_478215036",
    "阿里云短信测试专用, SMS_205135678",
    "阿里大于测试专用, SMS_205135678",
    "【阿里云短信测试】, SMS_205135678"
  })
  void aTestSignatureWithATemplateOfOnesOwn(String signature, String template) {
    Finding finding = check(DEVELOPMENT, signature, template).get(0);
    assertThat(finding.location().written()).isEqualTo(signature);
    assertThat(finding.related().get(0).location().written()).isEqualTo(template);
  }

  @Test
  void theTestTemplateWithASignatureOfOnesOwn() {
    List<Finding> findings = check(DEVELOPMENT, "小满商城", "SMS_154950909");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).location().written()).isEqualTo("SMS_154950909");
    assertThat(findings.get(0).related().get(0).location().written()).isEqualTo("小满商城");
  }

  @Test
  void aTestSignatureWithSeveralTemplatesOfWhichNoneIsForTests() {
    assertThat(check(DEVELOPMENT, "阿里云短信测试", "SMS_478215036", "SMS_205135678")).hasSize(1);
    assertThat(check(DEVELOPMENT, "阿里云短信测试", "SMS_478215036", "SMS_154950909")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "阿里云短信测试, SMS_154950909",
    "小满商城, SMS_478215036",
    "阿里云短信测试, SMS_123456789",
    "阿里云短信测试, SMS_000000",
    "阿里云短信测试, SMS_xxxxxx",
    "阿里云短信测试, ${TEMPLATE}",
    "阿里云短信测试, SMS_71390007",
    "您的短信签名, SMS_154950909",
    "测试签名, SMS_478215036",
    "小满测试, SMS_154950909"
  })
  void pairsAndSamplesAreLeftAlone(String signature, String template) {
    assertThat(check(DEVELOPMENT, signature, template)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SMS_478215036", "SMS_154950909"})
  void inProductionOtherRulesSpeak(String template) {
    assertThat(check(Deployment.UNBOUND, "阿里云短信测试", template)).isEmpty();
    assertThat(check(Deployment.UNBOUND, "小满商城", template)).isEmpty();
  }

  @Test
  void whatProductionInheritsIsReportedThere() {
    Fact signature = fact(Role.SIGN_NAME, "阿里云短信测试");
    Deployment production = new Deployment("prod", true, null);
    Signature inherited = new Signature(signature.value(), false, production, "aliyun.sms");
    assertThat(check(DEVELOPMENT, signature, List.of(inherited), "SMS_478215036")).isEmpty();
    assertThat(check(DEVELOPMENT, signature, List.of(), "SMS_478215036")).hasSize(1);
  }

  @Test
  void aBaseFileByItselfIsNoDeployment() {
    Deployment base = new Deployment("", false, null);
    assertThat(check(base, "阿里云短信测试", "SMS_478215036")).isEmpty();
  }

  @Test
  void aSignatureWithoutATemplateIsLeftAlone() {
    assertThat(check(DEVELOPMENT, "阿里云短信测试")).isEmpty();
  }

  private static List<Finding> check(Deployment deployment, String signature, String... templates) {
    return check(deployment, fact(Role.SIGN_NAME, signature), List.of(), templates);
  }

  private static List<Finding> check(
      Deployment deployment, Fact signature, List<Signature> signatures, String... templates) {
    List<Fact> facts = new ArrayList<>();
    facts.add(signature);
    for (String template : templates) {
      facts.add(fact(Role.TEMPLATE_CODE, template));
    }
    MixedTestAssetsRule rule = new MixedTestAssetsRule();
    Report report = new Report(rule.description());
    List<Usage> usages = List.of(new Usage(deployment, facts));
    rule.visitProject(
        new SmsProject(List.of(), signatures, List.of(), usages, List.of(), List.of()), report);
    return report.findings();
  }

  private static Fact fact(Role role, String value) {
    SourceFile file = SourceFile.of("application-dev.yml", "value: " + value);
    Text text =
        Text.of(Literal.plain(file, "value: ".length(), "value: ".length() + value.length()));
    return new Fact(role, text, "aliyun.sms");
  }
}
