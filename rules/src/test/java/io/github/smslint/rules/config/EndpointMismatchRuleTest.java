package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.vocabulary.Role;
import org.junit.jupiter.api.Test;

class EndpointMismatchRuleTest {

  private final EndpointMismatchRule rule = new EndpointMismatchRule();

  @Test
  void standsAtTheEndpointAndNamesTheImportThatMakesTheCallInternational() {
    UsageText text =
        new UsageText("ENDPOINT=dysmsapi.aliyuncs.com")
            .sdk(Role.VERSION, "2018-05-01", "com.aliyun.dysmsapi20180501.Client");
    Finding finding = text.findings(rule).get(0);
    assertThat(finding.location().written()).isEqualTo("dysmsapi.aliyuncs.com");
    assertThat(finding.message().arguments())
        .containsExactly("dysmsapi.aliyuncs.com", "2018-05-01");
    assertThat(finding.related()).hasSize(1);
    assertThat(finding.related().get(0).location().written())
        .isEqualTo("com.aliyun.dysmsapi20180501.Client");
  }

  @Test
  void understandsAPackageNameAsVersion() {
    String name = "com.aliyun.dysmsapi20180501.Client";
    UsageText text = new UsageText("ENDPOINT=dysmsapi.aliyuncs.com").sdk(Role.VERSION, name, name);
    assertThat(text.findings(rule)).hasSize(1);
    assertThat(text.findings(new ApiVersionRule())).isEmpty();
  }

  @Test
  void theFixKeepsSchemePortAndPath() {
    UsageText text =
        new UsageText(
            "ENDPOINT=https://dysmsapi.aliyuncs.com:443/?x=1",
            "VERSION=2018-05-01",
            "ACTION=SendMessageToGlobe");
    Fix fix = text.findings(rule).get(0).fixes().get(0);
    assertThat(fix.safety()).isEqualTo(Fix.Safety.SUGGESTED);
    assertThat(text.after(fix.edits()))
        .startsWith("ENDPOINT=https://dysmsapi.ap-southeast-1.aliyuncs.com:443/?x=1\n");
  }

  @Test
  void mendsHostAndVersionTogetherWhereBothContradictTheAction() {
    UsageText text =
        new UsageText(
            "ENDPOINT=dysmsapi.aliyuncs.com", "VERSION=2017-05-25", "ACTION=SendMessageToGlobe");
    Fix fix = text.findings(rule).get(0).fixes().get(0);
    assertThat(text.after(fix.edits()))
        .isEqualTo(
            "ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com\n"
                + "VERSION=2018-05-01\nACTION=SendMessageToGlobe");
  }

  @Test
  void ofAnEndpointThatIsPutTogetherOnlyTheHostIsReported() {
    UsageText text =
        new UsageText(
            "ENDPOINT=https://dysmsapi.aliyuncs.com/?Signature=~", "ACTION=SendMessageToGlobe");
    assertThat(text.findings(rule).get(0).location().written()).isEqualTo("dysmsapi.aliyuncs.com");
  }
}
