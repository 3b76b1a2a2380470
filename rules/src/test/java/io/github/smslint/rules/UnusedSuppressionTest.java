package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Edit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives by which nothing is silenced are findings with their fixes. */
class UnusedSuppressionTest {

  private static final String YAML = "src/main/resources/application.yml";
  private static final String JAVA = "src/main/java/com/xiaoman/shop/sms/OrderNotice.java";

  private static TestProject project(String path, String content) {
    return new TestProject().file(path, content);
  }

  private static List<String> messages(TestProject project) {
    Catalogue catalogue = new Catalogue(List.of(new BuiltinRules()));
    List<String> messages = new ArrayList<>();
    for (Finding finding : project.lint().findings()) {
      messages.add(catalogue.say(finding.message(), Language.EN));
    }
    return messages;
  }

  /** The content after all safe fixes. */
  private static String fixed(String path, String content) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : project(path, content).lint().findings()) {
      for (Fix fix : finding.fixes()) {
        if (fix.safety() == Fix.Safety.SAFE && !edits.containsAll(fix.edits())) {
          edits.addAll(fix.edits());
        }
      }
    }
    return Edits.apply(content, edits);
  }

  @Test
  void ofTwoRulesTheOneWithoutAFindingIsReported() {
    TestProject project =
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol, template/bracket -- approved
              template-content: 您的验证码为${code}★
            """);

    assertThat(project.findings())
        .containsExactly(YAML + ":2:56 warning smslint/unused-suppression template/bracket");
    assertThat(messages(project)).containsExactly("template/bracket has nothing to silence here");
    assertThat(project.suppressed()).hasSize(1);
  }

  @Test
  void aFileWithoutAnyWordAboutSmsIsLookedAt() {
    TestProject project =
        project(
            "src/main/java/com/xiaoman/Clock.java",
            """
            class Clock {
              // smslint-disable-next-line config/api-version
              long now;
            }
            """);

    assertThat(project.findings())
        .containsExactly(
            "src/main/java/com/xiaoman/Clock.java:2:32"
                + " warning smslint/unused-suppression config/api-version");
  }

  @Test
  void anUnknownRuleIsToldWithTheNearestOne() {
    TestProject project =
        project(YAML, "# smslint-disable-next-line secret/acess-key\nport: 8080\n");

    assertThat(messages(project))
        .containsExactly(
            "unknown rule \"secret/acess-key\", which silences nothing;"
                + " did you mean \"secret/access-key\"?");
    Fix fix = project.lint().findings().get(0).fixes().get(0);
    assertThat(fix.safety()).isEqualTo(Fix.Safety.SUGGESTED);
    assertThat(fix.edits().get(0).replacement()).isEqualTo("secret/access-key");
  }

  @Test
  void aReasonWithoutItsMarkIsTakenForRules() {
    TestProject project =
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol 已报备
              template-content: 您的验证码为${code}★
            """);

    assertThat(messages(project))
        .containsExactly(
            "unknown rule \"已报备\", which silences nothing; put a reason behind \"--\"");
    assertThat(project.suppressed()).hasSize(1);
  }

  @Test
  void whatBeginsWithNoLetterIsAReason() {
    TestProject project =
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol (approved)
              template-content: 您的验证码为${code}★
            """);

    assertThat(project.findings()).isEmpty();
    assertThat(project.lint().suppressed().get(0).silencedBecause()).isEqualTo("(approved)");
  }

  @Test
  void withoutARuleNothingIsSilenced() {
    TestProject project =
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line -- approved
              template-content: 您的验证码为${code}★
            """);

    assertThat(project.findings())
        .containsExactly(
            YAML
                + ":2:5 warning smslint/unused-suppression"
                + " smslint-disable-next-line -- approved",
            YAML + ":3:34 error template/special-symbol ★");
  }

  @Test
  void aMisspeltDirectiveIsReported() {
    TestProject project =
        project(YAML, "# smslint-disable-nextline template/bracket\nport: 8080\n");

    assertThat(project.findings())
        .containsExactly(YAML + ":1:3 warning smslint/unused-suppression smslint-disable-nextline");
  }

  @Test
  void aRuleThatIsOffIsNotReported() {
    Settings off = new Settings.Builder().disable("template/bracket").build();
    TestProject project =
        project(YAML, "# smslint-disable-next-line template/bracket\nport: 8080\n");

    assertThat(project.settings(off).findings()).isEmpty();
  }

  @Test
  void settingsSayItsSeverity() {
    String content = "# smslint-disable-next-line template/bracket\nport: 8080\n";
    Settings off = new Settings.Builder().disable("smslint/unused-suppression").build();
    Settings error =
        new Settings.Builder().severity("smslint/unused-suppression", Severity.ERROR).build();

    assertThat(project(YAML, content).settings(off).findings()).isEmpty();
    assertThat(project(YAML, content).settings(error).findings().get(0)).contains(" error ");
  }

  @Test
  void noDirectiveSilencesThatAnotherIsUnused() {
    TestProject project =
        project(
            YAML,
            """
            # smslint-disable-file smslint/unused-suppression
            # smslint-disable-next-line template/bracket
            port: 8080
            """);

    assertThat(project.findings("smslint/unused-suppression")).hasSize(2);
  }

  @Test
  void theSecondOfTwoEqualDirectivesIsUnused() {
    TestProject project =
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol
              # smslint-disable-next-line template/special-symbol
              template-content: 您的验证码为${code}★
            """);

    assertThat(project.findings())
        .containsExactly(YAML + ":3:31 warning smslint/unused-suppression template/special-symbol");
  }

  @Test
  void anExampleInADocumentIsNotReported() {
    TestProject project =
        project(
            "docs/lint.md",
            """
            Write a comment above:

                # smslint-disable-next-line template/bracket -- why
                template-content: x
            """);

    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aDirectiveBehindWhichNothingStandsIsUnused() {
    assertThat(project(YAML, "a: 1\n# smslint-disable-next-line template/bracket").findings())
        .hasSize(1);
  }

  @Test
  void aNeedlessDirectiveIsRemovedWithItsLine() {
    assertThat(
            fixed(
                YAML,
                """
                server:
                  # smslint-disable-next-line template/bracket -- old
                  port: 8080
                """))
        .isEqualTo("server:\n  port: 8080\n");
    assertThat(
            fixed(
                JAVA,
                """
                class OrderNotice {
                  /**
                   * smslint-disable-next-line template/bracket, secret/access-key
                   */
                  int port;
                }
                """))
        .isEqualTo("class OrderNotice {\n  int port;\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a.yml|port: 1 # smslint-disable-line template/bracket -- x|port: 1",
        "A.java|int a; /* smslint-disable-line template/bracket */|int a;",
        "A.java|/* smslint-disable-line template/bracket */ int a;|int a;",
        "A.java|int /* smslint-disable-line template/bracket */ a;|int  a;",
        "A.java|int/* smslint-disable-line template/bracket */a;|int/*  */a;",
        "A.java|// old(); // smslint-disable-line template/bracket|// old();",
        "a.xml|<a>x</a><!-- smslint-disable-line template/bracket : y -->|<a>x</a>",
        "A.kt|val a = 1 // smslint-disable-line template/bracket -- y|val a = 1",
        "A.kt|/* smslint-disable-line template/bracket */ val a = 1|val a = 1",
      })
  void aNeedlessDirectiveIsRemovedFromItsLine(String name, String before, String after) {
    assertThat(fixed(name, before)).isEqualTo(after);
  }

  @Test
  void whatElseACommentSaysStays() {
    assertThat(
            fixed(
                JAVA,
                """
                /* smslint-disable-file template/bracket
                   Sends notices. */
                class OrderNotice {}
                """))
        .isEqualTo("/* \n   Sends notices. */\nclass OrderNotice {}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "template/bracket, template/special-symbol -- x|template/special-symbol -- x",
        "template/special-symbol, template/bracket -- x|template/special-symbol -- x",
        "template/special-symbol template/bracket config/api-version|template/special-symbol",
        "template/bracket, config/api-version, template/special-symbol|template/special-symbol",
        "template/bracket template/special-symbol, config/api-version|template/special-symbol",
      })
  void onlyTheNeedlessRulesAreRemovedFromADirective(String before, String after) {
    String content =
        "sms:\n  # smslint-disable-next-line RULES\n  template-content: 您的验证码为${code}★\n";

    assertThat(fixed(YAML, content.replace("RULES", before)))
        .isEqualTo(content.replace("RULES", after));
  }

  @Test
  void aSecretTakenForARuleIsNotShown() {
    TestProject project =
        project(
            YAML,
            """
            # smslint-disable-next-line LTAI5tQ7kXw2Vb9RmZc4Hd8N
            access-key-id: LTAI5tQ7kXw2Vb9RmZc4Hd8N
            """);

    assertThat(project.findings("smslint/unused-suppression"))
        .containsExactly(
            YAML + ":1:29 warning smslint/unused-suppression LTAI******************8N");
    for (Finding finding : project.lint().findings()) {
      assertThat(finding.context()).doesNotContain("kXw2Vb");
    }
  }

  @Test
  void thousandsOfDirectivesAndFindingsAreMatchedOneByOne() {
    StringBuilder content = new StringBuilder("sms:\n");
    for (int number = 0; number < 5000; number++) {
      content.append("  # smslint-disable-file template/special-symbol\n");
      content.append("  # smslint-disable-next-line template/special-symbol\n");
      content.append("  s").append(number).append(": {template-content: '您的验证码为${code}★'}\n");
    }
    TestProject project = project(YAML, content.toString());

    assertThat(project.suppressed()).hasSize(5000);
    assertThat(project.findings()).hasSize(5000);
  }
}
