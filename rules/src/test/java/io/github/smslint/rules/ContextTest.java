package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are read for what they say, beside those on which findings are reported. */
class ContextTest {

  private static final SourceFile TEST_SIGNATURE =
      SourceFile.of(
          "src/main/resources/application.yml",
          "aliyun:\n  sms:\n    sign-name: 阿里云短信测试\n    template-code: SMS_271385117\n");
  private static final SourceFile REAL_SIGNATURE =
      SourceFile.of(
          "src/main/resources/application-prod.yml", "aliyun:\n  sms:\n    sign-name: 云杉商城\n");
  private static final SourceFile VERSIONS =
      SourceFile.of(
          "src/main/java/shop/Versions.java",
          "package shop;\nclass Versions {\n  static final String LATEST = \"2018-05-01\";\n}\n");
  private static final SourceFile SENDER =
      SourceFile.of(
          "src/main/java/shop/SmsSender.java",
          """
          package shop;
          import com.aliyuncs.CommonRequest;
          class SmsSender {
            void send() {
              CommonRequest request = new CommonRequest();
              request.setSysDomain("dysmsapi.aliyuncs.com");
              request.setSysVersion(Versions.LATEST);
              request.setSysAction("SendSms");
            }
          }
          """);

  private final LintEngine engine =
      new LintEngine(new Catalogue(List.of(new BuiltinRules())), path -> Settings.DEFAULT, 2);

  private static List<String> places(LintResult result) {
    List<String> places = new ArrayList<>();
    for (Finding finding : result.findings()) {
      places.add(finding.location().file().path() + ":" + finding.location().start().line());
    }
    return places;
  }

  private LintResult lint(List<SourceFile> reported, List<SourceFile> context) throws IOException {
    return engine.lint(new MemoryFiles(reported, context));
  }

  @Test
  void whatTheContextOverridesIsNotReported() throws IOException {
    assertThat(places(lint(List.of(TEST_SIGNATURE), List.of(REAL_SIGNATURE)))).isEmpty();
    assertThat(places(lint(List.of(TEST_SIGNATURE), List.of())))
        .containsExactly("src/main/resources/application.yml:3");
  }

  @Test
  void aFindingThatStandsInTheContextIsNotReportedNorCounted() throws IOException {
    SourceFile manifest =
        SourceFile.of(
            "sms-templates.json",
            "{\"templates\": [{\"TemplateName\": \"a\", \"TemplateContent\": \"【云杉】到货了\"}]}");

    LintResult result = lint(List.of(REAL_SIGNATURE), List.of(manifest, TEST_SIGNATURE));

    assertThat(places(result)).isEmpty();
    assertThat(result.summary().files()).isEqualTo(1);
    assertThat(result.summary().templates()).isZero();
  }

  @Test
  void aConstantOfTheContextThatIsWrongIsNotReportedButReportedWhereItStands() throws IOException {
    assertThat(places(lint(List.of(SENDER), List.of(VERSIONS)))).isEmpty();
    assertThat(places(lint(List.of(VERSIONS), List.of(SENDER))))
        .containsExactly("src/main/java/shop/Versions.java:3");
  }

  @Test
  void theContextIsLeftAloneWhereNothingReportedSpeaksOfSms() throws IOException {
    SourceFile silent = SourceFile.of("src/main/java/shop/Cart.java", "class Cart {}");
    ProjectFiles files =
        new ProjectFiles() {
          @Override
          public List<String> reported() {
            return List.of(silent.path());
          }

          @Override
          public List<String> context() {
            throw new AssertionError("the context was asked for");
          }

          @Override
          public SourceFile read(String path) {
            return silent;
          }
        };

    assertThat(engine.lint(files).summary().files()).isEqualTo(1);
  }

  @Test
  void aPartOfTheResultHasItsOwnFindingsAndCounts() throws IOException {
    SourceFile manifest =
        SourceFile.of(
            "shop-sms/sms-templates.json",
            "{\"templates\": [{\"TemplateName\": \"a\", \"TemplateContent\": \"【云杉】到货了\"}]}");
    LintResult result = lint(List.of(TEST_SIGNATURE, manifest), List.of());

    LintResult part = result.within(path -> path.startsWith("shop-sms/"));
    LintResult rest = result.within(path -> !path.startsWith("shop-sms/"));

    assertThat(places(part)).containsExactly("shop-sms/sms-templates.json:1");
    assertThat(part.summary().files()).isEqualTo(1);
    assertThat(part.summary().templates()).isEqualTo(1);
    assertThat(part.summary().usages()).isZero();
    assertThat(places(rest)).containsExactly("src/main/resources/application.yml:3");
    assertThat(rest.summary().templates()).isZero();
    assertThat(rest.summary().files()).isEqualTo(1);
    assertThat(rest.summary().usages()).isEqualTo(result.summary().usages());
  }
}
