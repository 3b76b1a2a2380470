package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Maven puts into filtered files counts as if it stood there. */
class FilteredValueTest {

  private static final String YML = "src/main/resources/application.yml";
  private static final String RULE = "signature/test-in-production";
  private static final String TEST_SIGN = "阿里云短信测试";
  private static final String SIGN = "云店商城";

  @Test
  void theSignatureOfTheDevelopmentProfileIsNotSentInProduction() {
    TestProject project =
        project(
            Pom.of("shop")
                .activeProfile("dev", "sms.sign", TEST_SIGN)
                .profile("prod", "sms.sign", SIGN));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theTestSignatureOfTheProductionProfileIsReportedInThePom() {
    Pom pom =
        Pom.of("shop")
            .activeProfile("dev", "sms.sign", SIGN)
            .profile("prod", "sms.sign", TEST_SIGN);

    Finding finding = only(project(pom));

    assertThat(written(finding)).isEqualTo("pom.xml " + TEST_SIGN);
    assertThat(finding.location().span().start())
        .isGreaterThan(pom.toString().indexOf("<id>prod</id>"));
    assertThat(finding.message().key()).endsWith(".known.profile");
    assertThat(finding.message().arguments()).containsExactly(TEST_SIGN, "prod");
    assertThat(related(finding)).containsExactly(YML + " @sms.sign@");
  }

  @Test
  void aBasePropertyThatTheProductionProfileLeavesIsReportedWithTheProfile() {
    Finding finding =
        only(
            project(
                Pom.of("shop")
                    .properties("sms.sign", TEST_SIGN)
                    .activeProfile("dev", "server.port", "8080")
                    .profile("prod", "server.port", "80")));

    assertThat(written(finding)).isEqualTo("pom.xml " + TEST_SIGN);
    assertThat(finding.message().arguments()).containsExactly(TEST_SIGN, "prod");
    assertThat(related(finding)).containsExactly(YML + " @sms.sign@", "pom.xml prod");
  }

  @Test
  void withoutAnyProfileTheBasePropertyIsInProduction() {
    Finding finding = only(project(Pom.of("shop").properties("sms.sign", TEST_SIGN)));

    assertThat(written(finding)).isEqualTo("pom.xml " + TEST_SIGN);
    assertThat(finding.message().key()).endsWith(".known");
    assertThat(related(finding)).containsExactly(YML + " @sms.sign@");
  }

  @Test
  void everyProductionProfileIsLookedAt() {
    TestProject project =
        project(
            Pom.of("shop")
                .profile("prod-hz", "sms.sign", SIGN)
                .profile("prod-sg", "sms.sign", TEST_SIGN)
                .profile("uat", "sms.sign", TEST_SIGN));

    assertThat(only(project).message().arguments()).containsExactly(TEST_SIGN, "prod-sg");
  }

  @Test
  void aSpringProductionProfileThatOverridesTheReferenceEndsIt() {
    TestProject project =
        project(Pom.of("shop").properties("sms.sign", TEST_SIGN))
            .file(
                "src/main/resources/application-prod.yml",
                "aliyun:\n  sms:\n    sign-name: " + SIGN + "\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theMavenProfileOfTheSpringProfilesNameCounts() {
    TestProject project =
        project(
                Pom.of("shop")
                    .profile("prod", "sms.sign", SIGN)
                    .profile("online", "sms.sign", TEST_SIGN))
            .file("src/main/resources/application-prod.yml", "server:\n  port: 80\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theUserNamesTheProductionProfilesOfMavenToo() {
    TestProject project =
        project(
                Pom.of("shop")
                    .activeProfile("prod", "sms.sign", TEST_SIGN)
                    .profile("idc", "sms.sign", SIGN))
            .settings(new Settings.Builder().productionProfiles(List.of("idc")).build());
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aProfileThatIsActiveByDefaultOverridesTheBaseWhereNoneIsProduction() {
    Pom overridden =
        Pom.of("shop").properties("sms.sign", TEST_SIGN).activeProfile("aliyun", "sms.sign", SIGN);
    Pom overriding =
        Pom.of("shop").properties("sms.sign", SIGN).activeProfile("aliyun", "sms.sign", TEST_SIGN);

    assertThat(project(overridden).findings()).isEmpty();
    assertThat(only(project(overriding)).message().arguments())
        .containsExactly(TEST_SIGN, "aliyun");
  }

  @Test
  void whatOnlyADevelopmentProfileSetsIsNoProduction() {
    TestProject project = project(Pom.of("shop").activeProfile("dev", "sms.sign", TEST_SIGN));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aModuleInheritsThePropertiesOfItsParents() {
    Pom root =
        Pom.of("shop")
            .with(Pom.BOOT_PARENT)
            .profile("dev", "sms.sign", SIGN)
            .profile("prod", "sms.sign", TEST_SIGN);
    TestProject project =
        new TestProject()
            .file("pom.xml", root.toString())
            .file("shop-sms/pom.xml", Pom.of("shop-sms").parent("shop").toString())
            .file("shop-sms/" + YML, config("@sms.sign@"));

    assertThat(written(only(project))).isEqualTo("pom.xml " + TEST_SIGN);
  }

  @Test
  void aModulesOwnPropertyOutweighsItsParents() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("sms.sign", TEST_SIGN).toString())
            .file(
                "shop-sms/pom.xml",
                Pom.of("shop-sms").parent("shop").properties("sms.sign", SIGN).toString())
            .file("shop-sms/" + YML, config("@sms.sign@"));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aPomAboveThatIsNotTheParentGivesNothing() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("workspace").properties("brand", "小满测试").toString())
            .file("shop-sms/pom.xml", Pom.of("shop-sms").with(Pom.BOOT_PARENT).toString())
            .file("shop-sms/" + YML, config("@brand@"));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theParentStandsWhereTheModuleSays() {
    TestProject project =
        new TestProject()
            .file("parents/shop.xml", Pom.of("shop").properties("sms.sign", "小满测试").toString())
            .file(
                "shop-sms/pom.xml",
                Pom.of("shop-sms")
                    .with(
                        "<parent><artifactId>shop</artifactId>"
                            + "<relativePath>../parents/shop.xml</relativePath></parent>")
                    .toString())
            .file("shop-sms/" + YML, config("@sms.sign@"));
    assertThat(written(only(project))).isEqualTo("parents/shop.xml 小满测试");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'@sms.sign@'", "\"@sms.sign@\"", "【@sms.sign@】", "@sms.sign@ # 由 Maven 替换"})
  void aReferenceMayStandInQuotesAndInALongerValue(String value) {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("sms.sign", "小满测试").toString())
            .file(YML, config(value));
    assertThat(written(only(project))).isEqualTo("pom.xml 小满测试");
  }

  @Test
  void severalReferencesMayMakeOneValue() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("company", "小满", "stage", "测试").toString())
            .file(YML, config("@company@-@stage@"));

    Finding finding = only(project);

    assertThat(written(finding)).isEqualTo("pom.xml 小满");
    assertThat(finding.message().arguments()).first().isEqualTo("小满-测试");
  }

  @Test
  void oneUnknownReferenceLeavesTheValueOpen() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("stage", "测试").toString())
            .file(YML, config("@company@-@stage@"));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void propertiesFilesAreFilteredToo() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("sms.sign", TEST_SIGN).toString())
            .file("src/main/resources/sms.properties", "aliyun.sms.signName=@sms.sign@\n");

    Finding finding = only(project);

    assertThat(written(finding)).isEqualTo("pom.xml " + TEST_SIGN);
    assertThat(related(finding)).containsExactly("src/main/resources/sms.properties @sms.sign@");
  }

  @Test
  void aPropertyMayReferToOthers() {
    TestProject project =
        project(
            Pom.of("shop")
                .properties("company", "小满", "sms.sign", "${company}${stage}", "stage", "开发")
                .profile("prod", "stage", "测试"));

    assertThat(only(project).message().arguments()).containsExactly("小满测试", "prod");
  }

  @Test
  void aPropertyInItsOwnValueIsUnknown() {
    TestProject project =
        project(Pom.of("shop").properties("sms.sign", "测试${sign}", "sign", "${sms.sign}"));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aReferenceThatNothingSetsIsNoSignature() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").toString())
            .file(YML, config("@test.sign@"));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void withoutAPomAReferenceIsUnknown() {
    assertThat(new TestProject().file(YML, config("'@test.sign@'")).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"test@qinghe.com", "测试@", "'@ test @'", "'test@@'", "测试@小满@"})
  void anotherAtSignIsNoReference(String value) {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("qinghe.com", SIGN).toString())
            .file(YML, config(value));
    assertThat(project.findings(RULE)).hasSize(1).first().asString().startsWith(YML);
  }

  @Test
  void underSpringBootsParentBracesAreSpringsOwn() {
    Pom boot = Pom.of("shop").with(Pom.BOOT_PARENT).filtered().properties("brand", "小满测试");
    TestProject project =
        new TestProject().file("pom.xml", boot.toString()).file(YML, config("${brand}"));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void bracesAreFilteredWhereTheModuleSaysSo() {
    Pom unfiltered = Pom.of("shop").properties("brand", "小满测试");
    Pom filtered = Pom.of("shop").filtered().properties("brand", "小满测试");
    String own = "src/main/resources/sms.properties";

    assertThat(
            new TestProject()
                .file("pom.xml", unfiltered.toString())
                .file(YML, config("${brand}"))
                .findings())
        .isEmpty();
    assertThat(
            written(
                only(
                    new TestProject()
                        .file("pom.xml", filtered.toString())
                        .file(YML, config("${brand}")))))
        .isEqualTo("pom.xml 小满测试");
    assertThat(
            written(
                only(
                    new TestProject()
                        .file("pom.xml", filtered.toString())
                        .file(own, "aliyun.sms.signName=${brand}\n"))))
        .isEqualTo("pom.xml 小满测试");
  }

  @Test
  void aSpringKeyMayTakeItsValueFromTheBuild() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("sms.sign", "小满测试").toString())
            .file(YML, config("${app.sign}") + "app:\n  sign: '@sms.sign@'\n");

    Finding finding = only(project);

    assertThat(written(finding)).isEqualTo("pom.xml 小满测试");
    assertThat(related(finding)).containsExactly(YML + " @sms.sign@");
  }

  @Test
  void aWrongEndpointOfAPropertyIsMendedInThePom() {
    TestProject project =
        new TestProject()
            .file(
                "pom.xml",
                Pom.of("shop")
                    .properties(
                        "sms.endpoint", "dysmsapi.aliyuncs.com", "sms.version", "2018-05-01")
                    .toString())
            .file(
                YML,
                """
                aliyun:
                  sms:
                    endpoint: '@sms.endpoint@'
                    version: '@sms.version@'
                    action: SendMessageToGlobe
                """);

    assertThat(project.findings())
        .containsExactly("pom.xml:4:15 error config/endpoint-mismatch dysmsapi.aliyuncs.com");
    assertThat(project.lint().findings().get(0).fixes().get(0).edits())
        .extracting(edit -> edit.location().file().path() + " " + edit.location().written())
        .containsExactly("pom.xml dysmsapi.aliyuncs.com");
  }

  @Test
  void aWrongVersionIsReportedForEachProfileThatSetsOne() {
    Pom pom =
        Pom.of("shop")
            .activeProfile("dev", "sms.version", "2017-05-26")
            .profile("test", "sms.version", "2017-05-25")
            .profile("prod", "sms.version", "2017-05-27");
    TestProject project =
        new TestProject()
            .file("pom.xml", pom.toString())
            .file(
                YML,
                "aliyun:\n  sms:\n    endpoint: dysmsapi.aliyuncs.com\n"
                    + "    version: '@sms.version@'\n    action: SendSms\n");

    List<String> found = new ArrayList<>();
    for (Finding finding : project.lint().findings()) {
      assertThat(finding.rule()).isEqualTo("config/api-version");
      found.add(written(finding));
    }
    assertThat(found).containsExactly("pom.xml 2017-05-26", "pom.xml 2017-05-27");
  }

  @Test
  void profilesThatSetNothingOfAUsageMakeNoMoreOfIt() {
    TestProject project =
        project(
            Pom.of("shop")
                .properties("sms.sign", SIGN)
                .profile("dev", "server.port", "8080")
                .profile("prod", "server.port", "80"));
    assertThat(project.lint().summary().usages()).isEqualTo(1);
  }

  @Test
  void anAccessKeyInAProfileOfThePomIsReported() {
    TestProject project =
        project(
            Pom.of("shop")
                .profile(
                    "prod",
                    "aliyun.accessKeyId",
                    "LTAI5tQ7mZxW2cKd9RbVn4Hs",
                    "aliyun.accessKeySecret",
                    "k3Jd8SxqP0vLmZ7tYwB2nRc5HgFu1E"));
    assertThat(project.findings("secret/access-key"))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("pom.xml:"));
  }

  @Test
  void theSignatureOfAPropertyThatNoFileTakesIsStillReported() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("sms.sign", TEST_SIGN).toString());
    assertThat(project.findings(RULE))
        .containsExactly("pom.xml:4:11 error " + RULE + " " + TEST_SIGN);
  }

  @Test
  void aValueToldToTheBuildCountsFirst() {
    Pom pom = Pom.of("shop").profile("prod", "sms.sign", TEST_SIGN);

    assertThat(project(pom).build(new TestBuild().telling("sms.sign", SIGN)).findings()).isEmpty();
    Finding finding = only(project(pom).build(new TestBuild().telling("sms.sign", "小满测试")));
    assertThat(written(finding)).isEqualTo(YML + " @sms.sign@");
    assertThat(finding.related()).isEmpty();
  }

  @Test
  void theBuildKnowsWhatParentsOutsideTheProjectSet() {
    Pom pom = Pom.of("shop").with(Pom.BOOT_PARENT);
    TestBuild build = new TestBuild().inheriting("sms.sign", "小满测试");

    assertThat(written(only(project(pom).build(build)))).isEqualTo(YML + " @sms.sign@");
  }

  @Test
  void whatTheBuildKnowsOfADevelopmentProfileIsNotTheValueInProduction() {
    Pom pom = Pom.of("shop").activeProfile("dev", "sms.sign", "小满测试").profile("prod");
    TestBuild build = new TestBuild().active("dev").inheriting("sms.sign", "小满测试");

    assertThat(project(pom).build(build).findings()).isEmpty();
  }

  @Test
  void theProfilesOfTheRunningBuildCountWhereNoneIsProduction() {
    Pom pom =
        Pom.of("shop").activeProfile("aliyun", "sms.sign", SIGN).profile("idc", "sms.sign", "小满测试");

    assertThat(project(pom).findings()).isEmpty();
    assertThat(only(project(pom).build(new TestBuild().active("idc"))).message().arguments())
        .containsExactly("小满测试", "idc");
  }

  @Test
  void aTemplateCodeIsTakenFromThePomToo() {
    TestProject project =
        new TestProject()
            .file("pom.xml", Pom.of("shop").properties("sms.code", "SMS_154950909").toString())
            .file(YML, "aliyun:\n  sms:\n    template-code: '@sms.code@'\n");

    Finding finding = only(project);

    assertThat(finding.rule()).isEqualTo("template/test-in-production");
    assertThat(related(finding)).containsExactly(YML + " @sms.code@");
  }

  @Test
  void aPomIsReadAgainOnlyWhereAValueSpeaksOfAProperty() {
    String pom = Pom.of("shop").with(Pom.BOOT_PARENT).toString();

    assertThat(timesRead(pom, SIGN)).isEqualTo(1);
    assertThat(timesRead(pom, "${SMS_SIGN_NAME}")).isEqualTo(1);
    assertThat(timesRead(pom, "${SMS_SIGN_NAME:" + SIGN + "}")).isEqualTo(1);
    assertThat(timesRead(pom, "@brand@")).isEqualTo(2);
  }

  @Test
  void thePomMayStandInTheContextOnly() {
    SourceFile pom = SourceFile.of("pom.xml", Pom.of("shop").properties("brand", SIGN).toString());
    SourceFile yml = SourceFile.of(YML, config("测试@brand@"));

    List<Finding> findings = lint(new MemoryFiles(List.of(yml), List.of(pom)));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message().arguments()).first().isEqualTo("测试云店商城");
  }

  @Test
  void propertiesThatMultiplyEachOtherEnd() {
    List<String> properties = new ArrayList<>(List.of("p0", "测试"));
    for (int number = 1; number < 5_000; number++) {
      String before = "${p" + (number - 1) + "}";
      properties.addAll(List.of("p" + number, before + before));
    }
    Pom pom = Pom.of("shop").properties(properties.toArray(new String[0]));
    TestProject project =
        new TestProject().file("pom.xml", pom.toString()).file(YML, config("@p4999@"));
    assertThat(project.findings()).isEmpty();
  }

  private static int timesRead(String pom, String sign) {
    int[] times = {0};
    MemoryFiles memory =
        new MemoryFiles(
            List.of(SourceFile.of("pom.xml", pom), SourceFile.of(YML, config(sign))), List.of());
    ProjectFiles counting =
        new ProjectFiles() {
          @Override
          public List<String> reported() {
            return memory.reported();
          }

          @Override
          public List<String> context() {
            return memory.context();
          }

          @Override
          public SourceFile read(String path) throws IOException {
            times[0] += path.equals("pom.xml") ? 1 : 0;
            return memory.read(path);
          }
        };
    lint(counting);
    return times[0];
  }

  private static List<Finding> lint(ProjectFiles files) {
    Catalogue catalogue = new Catalogue(List.of(new BuiltinRules()));
    try {
      return new LintEngine(catalogue, path -> Settings.DEFAULT, 1).lint(files).findings();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static TestProject project(Pom pom) {
    return new TestProject().file("pom.xml", pom.toString()).file(YML, config("@sms.sign@"));
  }

  private static String config(String sign) {
    return "aliyun:\n  sms:\n    endpoint: dysmsapi.aliyuncs.com\n    sign-name: " + sign + "\n";
  }

  private static Finding only(TestProject project) {
    List<Finding> findings = project.lint().findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static String written(Finding finding) {
    return finding.location().file().path() + " " + finding.location().written();
  }

  private static List<String> related(Finding finding) {
    List<String> related = new ArrayList<>();
    finding
        .related()
        .forEach(one -> related.add(one.location().file().path() + " " + one.location().written()));
    return related;
  }
}
