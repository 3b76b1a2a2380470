package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestTemplateInProductionRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"SMS_154950909", "SMS_71390007", "sms_154950909", " SMS_154950909 "})
  void reportsTheTemplatesThatTheProviderGaveAway(String code) {
    assertThat(check(code, false, Deployment.UNBOUND)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SMS_215125134", "SMS_1549509090", "154950909", "${sms.code}"})
  void leavesOtherCodesAlone(String code) {
    assertThat(check(code, false, Deployment.UNBOUND)).isEmpty();
  }

  @Test
  void reportsATemplateThatAManifestMarksAsTest() {
    Finding finding = check("SMS_215125134", true, Deployment.UNBOUND).get(0);
    assertThat(finding.message().key()).isEqualTo("template/test-in-production.marked");
    assertThat(finding.location().written()).isEqualTo("SMS_215125134");
  }

  @Test
  void isSilentOutsideProductionAndOfPlaceholders() {
    assertThat(check("SMS_154950909", true, new Deployment("test", false, null))).isEmpty();
    assertThat(check("your-template-code", true, Deployment.UNBOUND)).isEmpty();
  }

  @Test
  void namesTheProfileAndTheFileThatInheritsTheCode() {
    SourceFile production = SourceFile.of("application-prod.yml", "server:\n  port: 80\n");
    Deployment deployment =
        new Deployment("prod", true, new Location(production, new Span(0, "server:".length())));
    Finding finding = check("SMS_154950909", false, deployment).get(0);
    assertThat(finding.message().arguments()).containsExactly("SMS_154950909", "prod");
    assertThat(finding.related().get(0).location().written()).isEqualTo("server:");
  }

  private static List<Finding> check(String code, boolean testMark, Deployment deployment) {
    SourceFile file = SourceFile.of("application.yml", code);
    TemplateCode fact =
        new TemplateCode(
            Text.of(Literal.plain(file, 0, code.length())), testMark, deployment, "template-code");
    TestTemplateInProductionRule rule = new TestTemplateInProductionRule();
    Report report = new Report(rule.description());
    rule.visitTemplateCode(fact, report);
    return report.findings();
  }
}
