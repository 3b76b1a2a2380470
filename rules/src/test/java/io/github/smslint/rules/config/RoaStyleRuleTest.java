package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.vocabulary.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoaStyleRuleTest {

  private final RoaStyleRule rule = new RoaStyleRule();

  @Test
  void standsAtThePathAndNamesEndpointAndAction() {
    UsageText text =
        new UsageText("ENDPOINT=dysmsapi.aliyuncs.com", "ACTION=SendSms", "URI_PATTERN=/sms/send");
    Finding finding = text.findings(rule).get(0);
    assertThat(finding.location().written()).isEqualTo("/sms/send");
    assertThat(finding.related())
        .extracting(related -> related.location().written())
        .containsExactly("dysmsapi.aliyuncs.com", "SendSms");
  }

  @Test
  void theRootIsAPathToo() {
    assertThat(new UsageText("ENDPOINT=dysmsapi.aliyuncs.com", "URI_PATTERN=/").findings(rule))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROAClient", "CommonRoaRequest", "RoaAcsRequest"})
  void standsAtTheClassOfThatStyle(String type) {
    List<Finding> findings =
        new UsageText("ENDPOINT=dysmsapi.aliyuncs.com", "ACTION=SendSms")
            .sdk(Role.SDK_TYPE, type, type)
            .findings(rule);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).location().written()).isEqualTo(type);
  }

  @Test
  void otherTypesAndOtherProductsAreLeftAlone() {
    assertThat(
            new UsageText("ENDPOINT=dysmsapi.aliyuncs.com")
                .sdk(Role.SDK_TYPE, "CommonRpcRequest", "CommonRpcRequest")
                .findings(rule))
        .isEmpty();
    assertThat(
            new UsageText("ENDPOINT=cs.aliyuncs.com", "VERSION=2015-12-15", "URI_PATTERN=/clusters")
                .findings(rule))
        .isEmpty();
    assertThat(new UsageText("URI_PATTERN=/clusters").findings(rule)).isEmpty();
  }
}
