package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Glob;
import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateFiles;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a directive in a comment of a configuration file covers. */
class SuppressionTest {

  private static final String YAML = "src/main/resources/application.yml";
  private static final String KEY = "LTAI5tQ7kXw2Vb9RmZc4Hd8N";

  private static TestProject project(String path, String content) {
    return new TestProject().file(path, content);
  }

  /** Holds that everything is silenced, so often, and that no directive is needless. */
  private static void assertSilenced(int times, TestProject project) {
    assertThat(project.findings()).isEmpty();
    assertThat(project.suppressed()).hasSize(times);
  }

  @Test
  void nextLineReachesAllLinesOfAFoldedBlock() {
    assertSilenced(
        2,
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol -- approved in 2019
              template-content: >-
                您的验证码为${code}，
                有效期5分钟，
                请勿泄露★，
                如非本人操作，
                请忽略★
            """));
  }

  @Test
  void nextLineEndsWithItsEntry() {
    TestProject project =
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol
              template-content: 您的验证码为${code}★
              other:
                template-content: 您的验证码为${code}★
            """);

    assertThat(project.findings()).containsExactly(YAML + ":5:36 error template/special-symbol ★");
  }

  @Test
  void aboveAMapOnlyItsLineIsCovered() {
    TestProject project =
        project(
            YAML,
            """
            # smslint-disable-next-line template/special-symbol
            sms:
              template-content: 您的验证码为${code}★
            """);

    assertThat(project.findings())
        .containsExactly(
            YAML + ":1:29 warning smslint/unused-suppression template/special-symbol",
            YAML + ":3:34 error template/special-symbol ★");
  }

  @Test
  void blankLinesAndOtherCommentsMayStandBetween() {
    assertSilenced(
        1,
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol

              # The shop's first template.
              template-content: 您的验证码为${code}★
            """));
  }

  @Test
  void behindAValueItsLineIsCovered() {
    assertSilenced(
        1,
        project(
            YAML,
            """
            sms:
              sign-name: 阿里云短信测试 # smslint-disable-line signature/test-in-production -- demo
              template-code: ${SMS_TEMPLATE_CODE}
            """));
  }

  @Test
  void behindTheLastLineOfAQuotedValueTheWholeValueIsCovered() {
    assertSilenced(
        1,
        project(
            YAML,
            """
            sms:
              template-content: "您的验证码为★${code}，
                请勿泄露" # smslint-disable-line template/special-symbol
            """));
  }

  @Test
  void anItemOfAListIsCovered() {
    assertSilenced(
        1,
        project(
            "src/main/resources/sms-templates.yml",
            """
            templates:
              - name: login
                # smslint-disable-next-line template/special-symbol
                template-content: |
                  您的验证码为${code}，
                  请勿泄露★
            """));
  }

  @Test
  void aPropertyWithContinuationLinesIsCovered() {
    assertSilenced(
        1,
        project(
            "src/main/resources/application.properties",
            """
            ! smslint-disable-next-line template/special-symbol
            sms.template-content=您的验证码为${code}，\\
                有效期5分钟，\\
                请勿泄露★
            """));
  }

  @Test
  void inXmlAColonMayPartTheReason() {
    TestProject project =
        project(
            "src/main/resources/sms.xml",
            """
            <sms>
              <!-- smslint-disable-next-line template/special-symbol : approved -->
              <template-content>
                您的验证码为${code}，
                请勿泄露★
              </template-content>
            </sms>
            """);

    assertSilenced(1, project);
    assertThat(project.lint().suppressed().get(0).silencedBecause()).isEqualTo("approved");
  }

  @Test
  void anXmlElementWithAttributesOverSeveralLinesIsCovered() {
    assertSilenced(
        1,
        project(
            "src/main/resources/spring-sms.xml",
            """
            <beans>
              <!-- smslint-disable-next-line secret/access-key -->
              <bean id="smsClient"
                    class="com.xiaoman.SmsClient"
                    access-key-id="LTAI5tQ7kXw2Vb9RmZc4Hd8N"/>
            </beans>
            """));
  }

  @Test
  void theFileIsCoveredFromWhereverTheDirectiveStands() {
    assertSilenced(
        2,
        project(
            YAML,
            """
            sms:
              template-content: 您的验证码为${code}★
              other:
                template-content: 您的验证码为${code}★
            # smslint-disable-file template/special-symbol -- approved as they are
            """));
  }

  @Test
  void aVariableOfAnEnvironmentFileIsCovered() {
    assertSilenced(
        1,
        project(
            ".env",
            """
            # smslint-disable-next-line secret/access-key —— 已吊销
            ALIYUN_ACCESS_KEY_ID=LTAI5tQ7kXw2Vb9RmZc4Hd8N
            """));
  }

  @Test
  void aMemberOfJsonWithCommentsIsCovered() {
    assertSilenced(
        1,
        project(
            "src/main/resources/sms.jsonc",
            """
            {
              // smslint-disable-next-line secret/access-key：演示账号
              "accessKeyId":
                "LTAI5tQ7kXw2Vb9RmZc4Hd8N"
            }
            """));
  }

  @Test
  void jsonWithoutCommentsHasNoDirectives() {
    TestProject project =
        project(
            "src/main/resources/sms.json",
            """
            {
              "note": "// smslint-disable-next-line secret/access-key",
              "accessKeyId": "LTAI5tQ7kXw2Vb9RmZc4Hd8N"
            }
            """);

    assertThat(project.findings()).hasSize(1);
    assertThat(project.suppressed()).isEmpty();
  }

  @Test
  void anInheritedValueIsCoveredWhereItIsWritten() {
    assertSilenced(
        1,
        project(
                YAML,
                """
                aliyun:
                  sms:
                    # smslint-disable-next-line signature/test-in-production
                    sign-name: 阿里云短信测试
                """)
            .file("src/main/resources/application-prod.yml", "server:\n  port: 8080\n"));
  }

  @Test
  void aKeyThatIsCommentedOutIsCoveredFromTheLineAbove() {
    TestProject project =
        project(
            YAML,
            """
            aliyun:
              # smslint-disable-next-line secret/access-key -- revoked in May
              # access-key-id: LTAI5tQ7kXw2Vb9RmZc4Hd8N
              access-key-id: LTAI5tHn3Yc8Wq6Lp2Zk9TvB
            """);

    assertThat(project.suppressed()).hasSize(1);
    assertThat(project.suppressed().get(0)).startsWith(YAML + ":3:20 ");
    assertThat(project.findings()).hasSize(1);
    assertThat(project.findings().get(0)).startsWith(YAML + ":4:18 error secret/access-key");
  }

  @Test
  void theDirectiveMustBeginItsComment() {
    TestProject project =
        project(
            YAML,
            """
            aliyun:
              # write smslint-disable-next-line secret/access-key above a key
              access-key-id: LTAI5tQ7kXw2Vb9RmZc4Hd8N
            """);

    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    assertSilenced(
        1,
        project(
            YAML,
            """
            sms:
              # smslint-disable-next-line template/special-symbol -- approved
              template-content: >-
                您的验证码为${code}，
                请勿泄露★
            """
                .replace("\n", "\r\n")));
  }

  @Test
  void aFileInGbkIsReadAlike() {
    String content =
        """
        # smslint-disable-next-line template/special-symbol -- 已报备
        sms.template-content=您的验证码为${code}★
        """;
    byte[] bytes = content.getBytes(Charset.forName("GBK"));
    TestProject project = new TestProject().file("src/main/resources/sms.properties", bytes);

    assertSilenced(1, project);
    assertThat(project.lint().suppressed().get(0).silencedBecause()).isEqualTo("已报备");
  }

  @Test
  void ofSeveralDirectivesTheInnermostCounts() {
    TestProject project =
        project(
            YAML,
            """
            # smslint-disable-file template/special-symbol -- outer
            sms:
              # smslint-disable-next-line template/special-symbol -- inner
              template-content: 您的验证码为${code}★
              other:
                template-content: 您的验证码为${code}★
            """);

    assertThat(project.findings()).isEmpty();
    assertThat(project.lint().suppressed().stream().map(Finding::silencedBecause))
        .containsExactly("inner", "outer");
  }

  @Test
  void aFileThatDoesNotParseCanBeSilenced() {
    assertSilenced(
        1,
        project(
            "src/main/resources/sms.xml",
            """
            <!-- smslint-disable-file smslint/syntax -->
            <sms>
            """));
  }

  @Test
  void aSilencedKeyStaysMasked() {
    String content =
        "aliyun:\n"
            + "  # smslint-disable-next-line secret/access-key -- was "
            + KEY
            + "\n"
            + "  sms: {access-key-id: "
            + KEY
            + ", template-content: '★"
            + KEY
            + "'}\n";
    TestProject project = project(YAML, content);

    assertThat(project.suppressed()).isNotEmpty();
    assertThat(project.findings().toString() + project.suppressed()).doesNotContain("kXw2Vb9RmZc4");
    List<Finding> suppressed = project.lint().suppressed();
    assertThat(suppressed.get(0).silencedBecause()).startsWith("was LTAI").doesNotContain("kXw2Vb");
  }

  @Test
  void aFingerprintIsTheSameWhetherSilencedOrNot() {
    String plain = "sms:\n  template-content: 您的验证码为${code}★\n";
    String directed =
        plain.replace("  t", "  # smslint-disable-next-line template/special-symbol\n  t");

    Finding before = project(YAML, plain).lint().findings().get(0);
    Finding after = project(YAML, directed).lint().suppressed().get(0);
    assertThat(after.fingerprint()).isEqualTo(before.fingerprint()).isNotEmpty();
  }

  @Test
  void aDirectiveInAFileOfTemplatesIsNoTemplate() {
    TemplateFiles templates = new TemplateFiles(new Glob("", "*.txt"), TemplateKind.VERIFICATION);
    Settings settings = new Settings.Builder().templateFiles(templates).build();
    TestProject project =
        project(
            "sms/login.txt",
            """
            # smslint-disable-next-line template/special-symbol -- approved
            您的验证码为${code}★
            """);

    assertSilenced(1, project.settings(settings));
    assertThat(project.lint().summary().templates()).isEqualTo(1);
  }
}
