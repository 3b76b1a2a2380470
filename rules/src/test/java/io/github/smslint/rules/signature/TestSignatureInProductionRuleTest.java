package io.github.smslint.rules.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Signature;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestSignatureInProductionRuleTest {

  private static final Deployment DEVELOPMENT = new Deployment("dev", false, null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿里云短信测试",
        "阿里云短信测试专用",
        "阿里大于测试专用",
        "测试签名",
        "【阿里云短信测试】",
        " 阿里云短信测试 ",
        "小满测试",
        "测试小满商城",
        "Test",
        "TEST短信",
        "小满test",
        "xiaoman-test",
        "test_sign",
        "小满 Test 商城"
      })
  void reportsNamesOfTests(String name) {
    assertThat(check(name, false, Deployment.UNBOUND)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "【】",
        "小满商城",
        "华测检测",
        "mytest",
        "Latest",
        "Testing",
        "contest",
        "51test",
        "test1",
        "检测中心",
        "你的测试签名",
        "您的测试签名",
        "your-test-sign",
        "${test.sign}",
        "<测试签名>",
        "{{ .Values.test }}",
        "xxx测试"
      })
  void leavesOtherNamesAndPlaceholdersAlone(String name) {
    assertThat(check(name, false, Deployment.UNBOUND)).isEmpty();
  }

  @Test
  void saysWhichKindOfTestNameItIs() {
    assertThat(check("阿里云短信测试", true, Deployment.UNBOUND).get(0).message().key())
        .isEqualTo("signature/test-in-production.known");
    assertThat(check("小满商城", true, Deployment.UNBOUND).get(0).message().key())
        .isEqualTo("signature/test-in-production.marked");
    assertThat(check("小满测试", false, Deployment.UNBOUND).get(0).message().key())
        .isEqualTo("signature/test-in-production.word");
  }

  @Test
  void standsAtTheNameWithinItsBrackets() {
    Finding finding = check("【阿里云短信测试】", false, Deployment.UNBOUND).get(0);
    assertThat(finding.location().written()).isEqualTo("阿里云短信测试");
    assertThat(finding.context()).isEqualTo("sms.sign-name");
  }

  @Test
  void isSilentOutsideProduction() {
    assertThat(check("阿里云短信测试", true, DEVELOPMENT)).isEmpty();
  }

  @Test
  void namesTheProfileAndTheFileThatInheritsTheSignature() {
    SourceFile production = SourceFile.of("application-prod.yml", "sms:\n  region: cn-hangzhou\n");
    Deployment deployment =
        new Deployment("prod", true, new Location(production, new Span(0, "sms:".length())));
    Finding finding = check("阿里云短信测试", false, deployment).get(0);
    assertThat(finding.message().key()).isEqualTo("signature/test-in-production.known.profile");
    assertThat(finding.message().arguments()).containsExactly("阿里云短信测试", "prod");
    assertThat(finding.location().file().path()).isEqualTo("application.yml");
    assertThat(finding.related()).hasSize(1);
    assertThat(finding.related().get(0).location().file()).isSameAs(production);
    assertThat(finding.related().get(0).location().written()).isEqualTo("sms:");
  }

  @Test
  void anEmptyProductionFileCanInheritToo() {
    SourceFile empty = SourceFile.of("application-prod.yml", "");
    Deployment deployment = new Deployment("prod", true, new Location(empty, new Span(0, 0)));
    assertThat(check("阿里云短信测试", false, deployment).get(0).related()).hasSize(1);
  }

  @Test
  void namesTheReferenceByWhichABuildTakesTheSignature() {
    SourceFile filtered = SourceFile.of("application.yml", "sign-name: '@sms.sign@'\n");
    Location reference = new Location(filtered, new Span(12, 22));
    Finding finding = check("阿里云短信测试", false, new Deployment("prod", true, null, reference)).get(0);
    assertThat(finding.related()).hasSize(1);
    assertThat(finding.related().get(0).location().written()).isEqualTo("@sms.sign@");
    assertThat(finding.related().get(0).message().key())
        .isEqualTo("signature/test-in-production.taken");
  }

  @Test
  void aNameThatIsPartlyUnknownIsNotJudged() {
    SourceFile file = SourceFile.of("application.yml", "测试${tail}");
    Location tail = new Location(file, new Span(2, 9));
    Text name = Text.of(List.of(Literal.plain(file, 0, 2), new Hole("tail", tail)));
    assertThat(check(name, false, Deployment.UNBOUND)).isEmpty();
  }

  private static List<Finding> check(String name, boolean testMark, Deployment deployment) {
    SourceFile file = SourceFile.of("application.yml", "sign-name: " + name);
    int start = "sign-name: ".length();
    Text text = Text.of(Literal.plain(file, start, start + name.length()));
    return check(text, testMark, deployment);
  }

  private static List<Finding> check(Text name, boolean testMark, Deployment deployment) {
    TestSignatureInProductionRule rule = new TestSignatureInProductionRule();
    Report report = new Report(rule.description());
    rule.visitSignature(new Signature(name, testMark, deployment, "sms.sign-name"), report);
    return report.findings();
  }
}
