package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a configuration tells the rules beyond their severity, and the presets that come with them.
 */
class RuleOptionsTest {

  private static final String NOTICES = "sms-templates.yml";
  private static final String CODE = "src/main/java/com/qinghe/shop/sms/SmsSender.java";

  @TempDir private Path root;

  private final Catalogue catalogue = new Catalogue(List.of(new BuiltinRules()));

  @Test
  void linksToTheCompanysOwnHostsAreAllowed() throws IOException {
    TestProject project =
        notice("您的订单已发货，详情见 https://m.qinghe.example/o 或 https://other.example/o 。");

    assertThat(project.findings("template/link")).hasSize(2);
    assertThat(project.settings(told("template/link", "allowed-hosts: QingHe.example")))
        .satisfies(
            it ->
                assertThat(it.findings("template/link"))
                    .singleElement()
                    .asString()
                    .contains("other.example"));
  }

  @Test
  void aHostThatOnlyEndsAlikeIsNotAllowed() throws IOException {
    TestProject project = notice("您的订单已发货，详情见 https://notqinghe.example/o 。");

    project.settings(told("template/link", "allowed-hosts: [qinghe.example]"));

    assertThat(project.findings("template/link")).hasSize(1);
  }

  @Test
  void aLinkInAVerificationTemplateIsRefusedWhateverItsHost() throws IOException {
    TestProject project = template(0, "验证码${code}，见 https://m.qinghe.example/o 。");

    project.settings(told("template/link", "allowed-hosts: [qinghe.example]"));

    assertThat(project.findings("template/link")).hasSize(1);
  }

  @Test
  void aBankMaySpeakOfLoans() throws IOException {
    TestProject project = notice("青禾银行信用贷款利率调整，参与赌博将被取消资格。");

    assertThat(project.findings("template/restricted-word")).hasSize(2);
    project.settings(told("template/restricted-word", "allowed-words: [信用贷款]"));
    assertThat(project.findings("template/restricted-word"))
        .singleElement()
        .asString()
        .endsWith("赌博");
  }

  @Test
  void aNameWithAWrongCharacterIsAllowed() throws IOException {
    TestProject project = notice("您的帐号管家会员已到期。");

    assertThat(project.findings("template/wrong-word")).hasSize(1);
    project.settings(told("template/wrong-word", "allowed-words: 帐号"));
    assertThat(project.findings("template/wrong-word")).isEmpty();
  }

  @Test
  void anAddressThatIsApprovedIsAllowed() throws IOException {
    TestProject project = notice("如有疑问请联系 service@xiaoman.com 处理。");

    assertThat(project.findings("template/contact")).hasSize(1);
    project.settings(told("template/contact", "allowed-contacts: [Service@xiaoman.com]"));
    assertThat(project.findings("template/contact")).isEmpty();
  }

  @Test
  void moreMessagesThanTheCompanyPaysForAreReported() throws IOException {
    TestProject project = notice("您预约的服务已确认，请于明日到店领取，感谢惠顾。".repeat(4));

    assertThat(project.findings("template/segments")).isEmpty();
    project.settings(told("template/segments", "max-segments: 1"));
    assertThat(project.findings("template/segments")).hasSize(1);
    project.settings(told("template/segments", "max-segments: 2"));
    assertThat(project.findings("template/segments")).isEmpty();
  }

  @Test
  void waitsAreHeldAgainstTheBoundsOfTheCompany() throws IOException {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                """
                aliyun:
                  sms:
                    endpoint: dysmsapi.aliyuncs.com
                    sign-name: 青禾商城
                    template-code: SMS_276410038
                    connect-timeout: 2000ms
                    read-timeout: 90s
                """);

    assertThat(project.findings("config/timeout"))
        .singleElement()
        .asString()
        .endsWith("config/timeout 90s");
    project.settings(told("config/timeout", "{shortest: 3000, longest: 120000}"));
    assertThat(project.findings("config/timeout"))
        .singleElement()
        .asString()
        .endsWith("config/timeout 2000ms");
    assertThat(said(project, Language.EN)).contains("less than 3000 ms");
    assertThat(said(project, Language.ZH)).contains("不足 3000 毫秒");
  }

  @Test
  void aKeyThatIsRevokedMayStandThereWithItsSecret() throws IOException {
    TestProject project =
        new TestProject()
            .file(
                CODE,
                """
                package com.qinghe.shop.sms;

                class SmsSender {
                  private static final String ACCESS_KEY_ID = "LTAI5tQm7RkW2xYv9ZpB4cDe";
                  private static final String ACCESS_KEY_SECRET = "q8Zr2LxWm5VnB7cTy1KdP4sHf9GjRa";
                }
                """);

    assertThat(project.findings("secret/access-key")).hasSize(2);
    project.settings(told("secret/access-key", "allowed-ids: [LTAI5tQm7RkW]"));
    assertThat(project.findings("secret/access-key")).isEmpty();
    project.settings(told("secret/access-key", "allowed-ids: [LTAI5tXX7RkW]"));
    assertThat(project.findings("secret/access-key")).hasSize(2);
  }

  @Test
  void aDirectiveWithoutAReasonIsReportedWhereReasonsAreRequired() throws IOException {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                """
                sms:
                  # smslint-disable-next-line template/special-symbol
                  template-content: 您的验证码为${code}★
                  # smslint-disable-next-line template/special-symbol -- 已报备
                  notice-content: 您的订单${code}已发货★
                """);

    assertThat(project.findings()).isEmpty();
    project.settings(configured("extends: strict\n"));
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:2:5 warning smslint/missing-reason"
                + " smslint-disable-next-line template/special-symbol");
    assertThat(project.suppressed()).hasSize(2);
  }

  @Test
  void theSignatureOfATemplateFileCountsForItsLength() throws IOException {
    String text = "您预约的门店自提服务已确认，请于明日上午九点至下午六点之间到店领取，逾期未取的商品将自动退回，感谢惠顾。".repeat(2);
    TestProject project = new TestProject().file("sms/notice.txt", text.substring(0, 66) + "\n");
    String files = "templates: [{files: sms/*.txt, kind: notification";

    project.settings(configured(files + "}]\n"));
    assertThat(project.findings("template/segments")).isEmpty();
    project.settings(configured(files + ", signature: 青禾生鲜}]\n"));
    assertThat(project.findings("template/segments")).hasSize(1);
  }

  @Test
  void minimalKeepsTheRulesWhoseFaultsAreErrors() throws IOException {
    Settings minimal = configured("extends: minimal\n");

    for (Rule rule : catalogue.rules()) {
      RuleDescription description = rule.description();
      assertThat(minimal.isDisabled(rule.id()))
          .as(rule.id())
          .isEqualTo(description.severity() != Severity.ERROR);
    }
  }

  @Test
  void strictLeavesNoRuleThatOnlyAdvises() throws IOException {
    Settings strict = configured("extends: strict\n");

    for (Rule rule : catalogue.rules()) {
      Severity told = strict.severity(rule.id());
      Severity severity = told == null ? rule.description().severity() : told;
      assertThat(severity).as(rule.id()).isNotEqualTo(Severity.INFO);
      assertThat(strict.isDisabled(rule.id())).as(rule.id()).isFalse();
    }
    assertThat(strict.isReasonRequired()).isTrue();
  }

  @Test
  void everyOptionIsExplainedInBothLanguagesAndOnItsRulesPages() {
    for (Rule rule : catalogue.rules()) {
      for (RuleOption option : rule.options()) {
        String key = rule.id() + ".option." + option.name();
        assertThat(MessageKeys.of(Language.EN)).contains(key);
        assertThat(MessageKeys.of(Language.ZH)).contains(key);
        for (Language language : Language.values()) {
          assertThat(catalogue.page(rule.id(), language)).contains("`" + option.name() + "`");
        }
      }
    }
  }

  private String said(TestProject project, Language language) {
    return catalogue.say(project.lint().findings().get(0).message(), language);
  }

  private Settings told(String rule, String options) throws IOException {
    String map = options.startsWith("{") ? options : "{" + options + "}";
    return configured("rules:\n  " + rule + ": " + map + "\n");
  }

  private Settings configured(String content) throws IOException {
    Path file = Files.writeString(root.resolve(ConfigurationFiles.NAME), content);
    return ConfigurationFiles.only(root, file, catalogue).settingsFor(NOTICES);
  }

  private static TestProject notice(String content) {
    return template(1, content);
  }

  private static TestProject template(int type, String content) {
    return new TestProject()
        .file(
            NOTICES,
            "templates:\n  - TemplateName: 发货通知\n    TemplateType: "
                + type
                + "\n    RelatedSignName: 青禾商城\n    TemplateContent: "
                + content
                + "\n");
  }
}
