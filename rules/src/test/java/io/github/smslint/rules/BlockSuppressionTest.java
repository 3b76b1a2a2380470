package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.fix.FixApplier;
import io.github.smslint.fix.FixResult;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks between {@code smslint-disable-block} and {@code smslint-enable}. */
class BlockSuppressionTest {

  private static final String YAML = "src/main/resources/application.yml";
  private static final Catalogue CATALOGUE = new Catalogue(List.of(new BuiltinRules()));

  private static TestProject project(String content) {
    return new TestProject().file(YAML, content);
  }

  private static List<String> messages(TestProject project) {
    List<String> messages = new ArrayList<>();
    for (Finding finding : project.lint().findings()) {
      messages.add(CATALOGUE.say(finding.message(), Language.EN));
    }
    return messages;
  }

  private static String fixed(String content) throws IOException {
    LintEngine engine = new LintEngine(CATALOGUE, path -> Settings.DEFAULT, 1);
    MemoryFiles files = new MemoryFiles(List.of(SourceFile.of(YAML, content)), List.of());
    FixResult result = new FixApplier(engine::lint, files, Fix.Safety.SAFE).apply();
    return result.files().isEmpty() ? content : result.files().get(0).after().content();
  }

  @Test
  void whatStandsInABlockIsSilenced() {
    TestProject project =
        project(
            """
            sms:
              # smslint-disable-block template/special-symbol -- approved in 2019
              login:
                template-content: 您的验证码为${code}★
              notice:
                template-content: >-
                  您的订单已发货，
                  请注意查收★
              # smslint-enable template/special-symbol
              other:
                template-content: 您的包裹已到达★
            """);

    assertThat(project.suppressed())
        .containsExactly(
            YAML + ":4:36 error template/special-symbol ★",
            YAML + ":8:12 error template/special-symbol ★");
    assertThat(project.lint().suppressed().get(1).silencedBecause()).isEqualTo("approved in 2019");
    assertThat(project.findings()).containsExactly(YAML + ":11:30 error template/special-symbol ★");
  }

  @Test
  void anEndWithoutRulesEndsAll() {
    TestProject project =
        project(
            """
            sms:
              # smslint-disable-block template/special-symbol, template/traditional-character
              a: {template-content: '您的驗证码为${code}★'}
              # smslint-enable
              b: {template-content: '您的验证码为${code}★'}
            """);

    assertThat(project.suppressed()).hasSize(2);
    assertThat(project.findings()).containsExactly(YAML + ":5:39 error template/special-symbol ★");
  }

  @Test
  void aRuleMayEndBeforeAnother() {
    TestProject project =
        project(
            """
            sms:
              # smslint-disable-block template/special-symbol, template/traditional-character
              a: {template-content: '您的驗证码为${code}★'}
              # smslint-enable template/special-symbol
              b: {template-content: '您的驗证码为${code}★'}
              # smslint-enable template/traditional-character
              c: {template-content: '您的驗证码为${code}'}
            """);

    assertThat(project.suppressed()).hasSize(3);
    assertThat(project.findings())
        .containsExactly(
            YAML + ":5:39 error template/special-symbol ★",
            YAML + ":7:28 error template/traditional-character 驗");
  }

  @Test
  void aBlockWithoutAnEndLastsAndIsReported() {
    TestProject project =
        project(
            """
            sms:
              # smslint-disable-block template/special-symbol -- approved
              a: {template-content: '您的验证码为${code}★'}
            """);

    assertThat(project.suppressed()).hasSize(1);
    assertThat(messages(project))
        .containsExactly(
            "the block has no end and lasts to the end of the file;"
                + " put smslint-enable where it ends, or write smslint-disable-file");
  }

  @Test
  void anEndWithoutABlockIsReportedAndRemoved() throws IOException {
    String content = "port: 1\n# smslint-enable template/bracket\nhost: a\n# smslint-enable\n";

    assertThat(project(content).findings())
        .containsExactly(
            YAML + ":2:18 warning smslint/unused-suppression template/bracket",
            YAML + ":4:3 warning smslint/unused-suppression smslint-enable");
    assertThat(fixed(content)).isEqualTo("port: 1\nhost: a\n");
  }

  @Test
  void bothEndsOfANeedlessBlockAreRemovedAtOnce() throws IOException {
    String content =
        """
        sms:
          # smslint-disable-block template/special-symbol -- approved
          a: {template-content: '您的验证码为${code}'}
          # smslint-enable template/special-symbol
        """;
    Fix fix = project(content).lint().findings().get(0).fixes().get(0);

    assertThat(fix.edits()).hasSize(2);
    assertThat(fixed(content)).isEqualTo("sms:\n  a: {template-content: '您的验证码为${code}'}\n");
  }

  @Test
  void aNeedlessRuleIsRemovedAtBothEnds() throws IOException {
    String content =
        """
        sms:
          # smslint-disable-block template/special-symbol, template/bracket -- approved
          a: {template-content: '您的验证码为${code}★'}
          # smslint-enable template/special-symbol, template/bracket
        """;

    assertThat(fixed(content)).isEqualTo(content.replace(", template/bracket", ""));
  }

  @Test
  void theEndOfAnotherBlockStays() throws IOException {
    String content =
        """
        sms:
          # smslint-disable-block template/bracket
          # smslint-disable-block template/special-symbol
          a: {template-content: '您的验证码为${code}★'}
          # smslint-enable
        """;

    assertThat(fixed(content))
        .isEqualTo(content.replace("  # smslint-disable-block template/bracket\n", ""));
  }

  @Test
  void ofNestedBlocksTheInnerEndsFirst() {
    TestProject project =
        project(
            """
            sms:
              # smslint-disable-block template/special-symbol -- outer
              a: {template-content: '您的验证码为${code}★'}
              # smslint-disable-block template/special-symbol -- inner
              b: {template-content: '您的验证码为${code}★'}
              # smslint-enable template/special-symbol
              c: {template-content: '您的验证码为${code}★'}
              # smslint-enable template/special-symbol
            """);
    List<String> reasons = new ArrayList<>();
    project.lint().suppressed().forEach(finding -> reasons.add(finding.silencedBecause()));

    assertThat(reasons).containsExactly("outer", "inner", "outer");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aBlockReachesATextBlockOfJava() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/com/ruoyi/sms/Campaign.java",
                "class Campaign {\n  // smslint-disable-block template/special-symbol -- x\n"
                    + "  static final String TEMPLATE_CONTENT = \"\"\"\n      会员日快乐，\n"
                    + "      全场八折★\n      \"\"\";\n  // smslint-enable\n}\n");

    assertThat(project.suppressed()).hasSize(1);
    assertThat(project.findings("template/special-symbol")).isEmpty();
    assertThat(project.findings("smslint/unused-suppression")).isEmpty();
  }

  @Test
  void anUnknownRuleAndAMisspeltEndAreTold() {
    assertThat(
            messages(
                project(
                    "# smslint-disable-block template/brackets\na: 1\n# smslint-enable-block\n")))
        .containsExactly(
            "unknown rule \"template/brackets\", which silences nothing;"
                + " did you mean \"template/bracket\"?",
            "\"smslint-enable-block\" is no directive; write smslint-disable-next-line,"
                + " smslint-disable-line, smslint-disable-file, or smslint-disable-block and"
                + " smslint-enable");
  }
}
