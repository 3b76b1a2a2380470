package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.vocabulary.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiActionRuleTest {

  private final ApiActionRule rule = new ApiActionRule();

  @Test
  void standsAtTheMisspeltActionAndSuggestsTheNearest() {
    UsageText text =
        new UsageText(
            "ENDPOINT=dysmsapi.aliyuncs.com", "VERSION=2017-05-25", "ACTION=SendBatchSmss");
    Finding finding = text.findings(rule).get(0);
    assertThat(finding.location().written()).isEqualTo("SendBatchSmss");
    assertThat(finding.message().arguments()).containsExactly("SendBatchSmss", "SendBatchSms");
    assertThat(text.after(finding.fixes().get(0).edits())).endsWith("ACTION=SendBatchSms");
  }

  @Test
  void theSuggestionIsAnActionOfTheCalledApi() {
    UsageText text =
        new UsageText(
            "ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com",
            "VERSION=2018-05-01",
            "ACTION=QueryMesage");
    assertThat(text.findings(rule).get(0).message().arguments())
        .containsExactly("QueryMesage", "QueryMessage");
  }

  @Test
  void anActionThatAClassTellsIsNeverMisspelt() {
    UsageText text =
        new UsageText("ENDPOINT=dysmsapi.aliyuncs.com", "VERSION=2017-05-25")
            .sdk(Role.ACTION, "SendSmss", "SendSmssRequest");
    assertThat(text.findings(rule)).isEmpty();
  }

  @Test
  void aMethodOfTheProjectAtTheHostOfDypnsapiIsNoCallOfTheSmsService() {
    UsageText text =
        new UsageText("ENDPOINT=dypnsapi.aliyuncs.com", "SIGN_NAME=小满商城")
            .sdk(Role.ACTION, "SendSms", "sendSms");
    assertThat(text.findings(rule)).isEmpty();
  }

  @Test
  void ofAForeignHostOnlyTheHostIsReplaced() {
    UsageText text = new UsageText("ENDPOINT=https://dypnsapi.aliyuncs.com/?x=1", "ACTION=SendSms");
    List<Finding> findings = text.findings(rule);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).location().written()).isEqualTo("dypnsapi.aliyuncs.com");
    assertThat(text.after(findings.get(0).fixes().get(0).edits()))
        .startsWith("ENDPOINT=https://dysmsapi.aliyuncs.com/?x=1\n");
  }
}
