package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownConfigurationTest {

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void configureAMonorepo() throws IOException {
    run = Run.in(folder);
    Files.writeString(
        folder.resolve(".smslint.yml"),
        """
        root: true
        extends: [strict, ./company.yml]
        locale: en
        rules:
          template/emoji: off
          template/link:
            allowed-hosts: [m.qinghe.example]
        ignore: [third-party/]
        overrides:
          - files: marketing/**
            rules:
              template/restricted-word: {severity: info, allowed-words: [信用贷款, 抽奖]}
        """);
    Files.writeString(folder.resolve("company.yml"), "rules:\n  config: warning\n");
    Files.createDirectories(folder.resolve("marketing"));
    Files.writeString(
        folder.resolve("marketing/.smslint.yml"), "rules: {template/emoji: default}\n");
  }

  @Test
  void tellsEachValueAndWhoSaidIt() {
    assertThat(run.with("check", "--show-config", "billing/src/application.yml")).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.replaceAll("  +", " | ")))
        .startsWith("In force for billing/src/application.yml:", "", "KEY | VALUE | FROM")
        .contains(
            "locale | en | .smslint.yml:3",
            "extends | strict | .smslint.yml:2",
            "ignore | third-party/ | .smslint.yml:8",
            "suppressions.require-reason | true | preset:strict:3",
            "rules.template/emoji | off | .smslint.yml:5",
            "rules.template/bracket | error | built in",
            "rules.template/link | error | built in",
            "rules.template/link.allowed-hosts | m.qinghe.example | .smslint.yml:7",
            "rules.template/restricted-word | warning | built in",
            "rules.template/segments | warning | preset:strict:7",
            "rules.config/api-version | warning | company.yml:2",
            "rules.config/timeout.longest | 60000 | built in",
            "rules.smslint/syntax | error | built in");
  }

  @Test
  void tellsWhatHoldsForSomeFilesOnly() {
    assertThat(run.with("--show-config=marketing/sms.yml", "--locale", "zh")).isZero();
    assertThat(run.out().lines().map(line -> line.replaceAll("  +", " | ")))
        .startsWith("对 marketing/sms.yml 生效的配置：")
        .contains(
            "rules.template/emoji | error | marketing/.smslint.yml:1",
            "rules.template/restricted-word | info | .smslint.yml:12",
            "rules.template/restricted-word.allowed-words | 信用贷款, 抽奖 | .smslint.yml:12",
            "rules.template/bracket | error | 内置");
  }

  @Test
  void tellsThatAFileIsIgnored() {
    assertThat(run.with("check", "--show-config", "third-party/a.yml")).isZero();
    assertThat(run.out()).startsWith("third-party/a.yml is ignored");
  }

  @Test
  void writesTheSameAsJson() throws IOException {
    assertThat(run.with("check", "--show-config", "third-party/a.yml", "--format", "json"))
        .isZero();

    JsonNode shown = new ObjectMapper().readTree(run.out());
    assertThat(shown.get("file").asText()).isEqualTo("third-party/a.yml");
    assertThat(shown.get("ignored").asBoolean()).isTrue();
    JsonNode locale = shown.get("settings").get(0);
    assertThat(locale.toString())
        .isEqualTo(
            "{\"key\":\"locale\",\"value\":\"en\",\"path\":\".smslint.yml\",\"line\":3,\"column\":9}");
    assertThat(shown.get("settings"))
        .anySatisfy(
            setting ->
                assertThat(setting.toString())
                    .isEqualTo("{\"key\":\"rules.template/bracket\",\"value\":\"error\"}"));
  }

  @Test
  void aKeyThatIsWrittenInFullIsNotShown() throws IOException {
    Files.writeString(
        folder.resolve(".smslint.yml"),
        "rules: {secret/access-key: {allowed-ids: [LTAI5tQm7RkW2xYv9ZpB4cDe]}}\n");

    for (String format : new String[] {"text", "json"}) {
      assertThat(run.with("check", "--show-config", "a.yml", "--format", format)).isZero();
      assertThat(run.out()).contains("allowed-ids").doesNotContain("LTAI5tQm7RkW2xYv9ZpB4cDe");
    }
  }

  @Test
  void theListOfRulesTellsTheirOptions() throws IOException {
    assertThat(run.with("rules", "--format", "json", "--locale", "zh")).isZero();

    JsonNode rules = new ObjectMapper().readTree(run.out()).get("rules");
    assertThat(rules)
        .anySatisfy(
            rule ->
                assertThat(rule.at("/options/0").toString())
                    .isEqualTo(
                        "{\"name\":\"shortest\",\"type\":\"integer\",\"default\":\"1000\","
                            + "\"description\":\"调用至少等待的毫秒数\"}"));
  }

  @Test
  void withoutAnyConfigurationAllIsBuiltIn() {
    assertThat(run.with("check", "--isolated", "--show-config", "a.yml")).isZero();
    assertThat(run.out().lines().skip(3)).allMatch(line -> line.endsWith(" built in"));
  }

  @Test
  void aVerboseRunNamesTheConfigurationFilesThatHold() throws IOException {
    String key = "aliyun: {sms: {access-key-id: 'LTAI5tQnKxGmPzRw7Yc4HvBd'}}\n";
    Files.writeString(folder.resolve("marketing/application.yml"), key);
    Files.createDirectories(folder.resolve("vendor/sms"));
    Files.writeString(folder.resolve("vendor/.smslint.yml"), "rules: {secret: off}\n");
    Files.writeString(
        folder.resolve("vendor/sms/.smslint.yml"), "root: true\nextends: ../shared.yml\n");
    Files.writeString(folder.resolve("vendor/shared.yml"), "rules: {config: info}\n");
    Files.writeString(folder.resolve("vendor/sms/application.yml"), key);

    run.with("check", "--verbose", "marketing", "vendor/sms");

    assertThat(run.err().lines().filter(line -> line.contains("onfiguration")))
        .extracting(line -> line.replaceAll(".* ", ""))
        .containsExactly(
            ".smslint.yml",
            "company.yml",
            "marketing/.smslint.yml",
            "preset:strict",
            "vendor/shared.yml",
            "vendor/sms/.smslint.yml");
  }

  @Test
  void aVerboseRunNamesWhatTheConfigurationOfTheOptionExtends() throws IOException {
    Files.writeString(folder.resolve("ci.yml"), "extends: ./company.yml\n");
    Files.writeString(folder.resolve("a.yml"), "aliyun: {sms: {sign-name: 云店}}\n");

    run.with("check", "--verbose", "--config", "ci.yml", "a.yml");
    assertThat(run.err())
        .contains("configuration: ci.yml\n", "configuration: company.yml\n")
        .doesNotContain("configuration: .smslint.yml");
    run.with("check", "--verbose", "--isolated", "a.yml");
    assertThat(run.err()).doesNotContain("configuration:");
  }

  @Test
  void aTypoEndsTheRun() throws IOException {
    Files.writeString(folder.resolve("company.yml"), "rules:\n  config/timeout: {longst: 1}\n");

    assertThat(run.with("check", "--show-config", "a.yml", "--locale", "zh")).isEqualTo(2);
    assertThat(run.err())
        .startsWith("company.yml:2:20: config/timeout 没有选项“longst”，是否想写“longest”？\n")
        .contains("2 |   config/timeout: {longst: 1}");
  }
}
