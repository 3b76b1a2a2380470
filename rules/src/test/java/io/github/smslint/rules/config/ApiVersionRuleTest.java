package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Related;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiVersionRuleTest {

  private final ApiVersionRule rule = new ApiVersionRule();

  @Test
  void standsAtTheVersionAndNamesActionAndEndpoint() {
    Finding finding =
        only(
            "ENDPOINT=dysmsapi.aliyuncs.com",
            "ACTION=SendSms",
            "VERSION=2018-05-01",
            "SIGN_NAME=小满商城");
    assertThat(finding.location().written()).isEqualTo("2018-05-01");
    assertThat(finding.location().start().line()).isEqualTo(3);
    assertThat(finding.location().start().column()).isEqualTo(9);
    assertThat(finding.context()).isEqualTo("sms.VERSION");
    assertThat(finding.message().key()).isEqualTo("config/api-version.domestic");
    assertThat(finding.message().arguments()).startsWith("2018-05-01", "2017-05-25");
    assertThat(finding.related())
        .extracting(related -> related.location().written())
        .containsExactly("SendSms", "dysmsapi.aliyuncs.com");
    assertThat(finding.related())
        .extracting(Related::message)
        .extracting(message -> message.key())
        .containsExactly("config/api-version.action", "config/api-version.endpoint");
  }

  @Test
  void theFixChangesNothingButTheVersion() {
    UsageText text =
        new UsageText(
            "ENDPOINT=https://dysmsapi.aliyuncs.com", "VERSION=2017-5-25", "ACTION=SendSms");
    Fix fix = text.findings(rule).get(0).fixes().get(0);
    assertThat(text.after(fix.edits()))
        .isEqualTo("ENDPOINT=https://dysmsapi.aliyuncs.com\nVERSION=2017-05-25\nACTION=SendSms");
  }

  @Test
  void aFixedVersionIsClean() {
    assertThat(
            new UsageText(
                    "ENDPOINT=https://dysmsapi.aliyuncs.com",
                    "VERSION=2017-05-25",
                    "ACTION=SendSms")
                .findings(rule))
        .isEmpty();
  }

  @Test
  void blanksAroundAVersionAreNoFault() {
    UsageText text =
        new UsageText("ENDPOINT=dysmsapi.aliyuncs.com", "VERSION= 2017-05-25 ", "ACTION=SendSms");
    assertThat(text.findings(rule)).isEmpty();
  }

  @Test
  void saysOfAVersionThatNobodyHasWhichOnesThereAre() {
    Finding finding = only("ENDPOINT=dysmsapi.aliyuncs.com", "VERSION=2016-09-27");
    assertThat(finding.message().key()).isEqualTo("config/api-version.unknown");
    assertThat(finding.message().arguments())
        .containsExactly("2016-09-27", "2017-05-25", "2018-05-01");
  }

  private Finding only(String... lines) {
    List<Finding> findings = new UsageText(lines).findings(rule);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
