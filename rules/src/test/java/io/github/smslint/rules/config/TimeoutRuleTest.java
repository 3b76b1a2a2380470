package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Report;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutRuleTest {

  private final TimeoutRule rule = new TimeoutRule();

  @ParameterizedTest
  @CsvSource({
    "500ms, short",
    "200 ms, short",
    "2m, long",
    "90s, long",
    "120000, long",
    "61000, long",
    "300, either",
    "999, either",
    "1_000_000, long"
  })
  void aTimeInSettingsIsJudgedInItsUnitOrInBoth(String value, String key) {
    assertThat(keys("ENDPOINT=dysmsapi.aliyuncs.com", "READ_TIMEOUT=" + value))
        .containsExactly("config/timeout.read-" + key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "-1", "5", "60", "1000", "60000", "5s", "60s", "1000ms", "PT0.5S", "~", "~000", "fast"
      })
  void whatMayBeRightInOneUnitIsLeftAlone(String value) {
    assertThat(keys("ENDPOINT=dysmsapi.aliyuncs.com", "CONNECT_TIMEOUT=" + value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, short", "999, short", "60001, long", "120000L, long"})
  void javaTakesMilliseconds(String value, String key) {
    UsageText text =
        new UsageText("ENDPOINT=dysmsapi.aliyuncs.com").sdk(Role.CONNECT_TIMEOUT, value, value);
    assertThat(text.findings(rule))
        .extracting(finding -> finding.message().key())
        .containsExactly("config/timeout.connect-" + key);
  }

  @Test
  void retriesOfASendAreReportedOnceAtTheSwitch() {
    UsageText text = new UsageText("ACTION=SendSms", "RETRY=3", "RETRY=true");
    List<Finding> findings = text.findings(rule);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).location().written()).isEqualTo("true");
  }

  @Test
  void moreThanOneAttemptIsReported() {
    assertThat(keys("SIGN_NAME=小满商城", "RETRY=3")).containsExactly("config/timeout.attempts");
    assertThat(keys("SIGN_NAME=小满商城", "RETRY=1")).isEmpty();
  }

  @Test
  void retriesThatAreSwitchedOffAreLeftAlone() {
    assertThat(keys("ACTION=SendSms", "RETRY=3", "RETRY=false")).isEmpty();
  }

  @Test
  void whatSendsNothingMayBeRepeated() {
    assertThat(keys("ACTION=QuerySendDetails", "RETRY=true")).isEmpty();
    assertThat(keys("ACTION=QuerySendDetails", "READ_TIMEOUT=300")).hasSize(1);
  }

  @Test
  void anotherProductsTimesAreItsOwn() {
    assertThat(keys("ENDPOINT=dyvmsapi.aliyuncs.com", "READ_TIMEOUT=300")).isEmpty();
    assertThat(keys("ENDPOINT=sms.tencentcloudapi.com", "ACTION=SendSms", "RETRY=true")).isEmpty();
    assertThat(keys("ENDPOINT=~", "READ_TIMEOUT=300")).isEmpty();
  }

  private List<String> keys(String... lines) {
    Report report = new Report(rule.description());
    rule.visitUsage(new UsageText(lines).usage(), report);
    List<String> keys = new ArrayList<>();
    report.findings().forEach(finding -> keys.add(finding.message().key()));
    return keys;
  }
}
