package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values of Spring files are in production: profiles, groups, conditions and imports. */
class SpringProfileTest {

  private static final String RESOURCES = "src/main/resources/";
  private static final String TEST = "阿里云短信测试";
  private static final String REAL = "云店商城";
  private static final String PORT = "server:\n  port: 80\n";

  private final TestProject project = new TestProject();

  @Test
  void membersOfAProductionGroupAreInProduction() {
    base("spring:\n  profiles:\n    group:\n      prod: redis,sms-cloud\n");
    resource("application-sms-cloud.yml", sign(TEST));

    Finding finding = only();

    assertThat(finding.message().arguments()).containsExactly(TEST, "prod");
    assertThat(finding.location().file().path()).endsWith("application-sms-cloud.yml");
    assertThat(related(finding)).containsExactly(RESOURCES + "application.yml:4");
  }

  @Test
  void groupsMayBeListsOfYamlAndOfProperties() {
    base("spring:\n  profiles:\n    group:\n      prod:\n        - redis\n        - sms\n");
    resource("application-sms.yml", sign(TEST));
    assertThat(project.findings()).hasSize(1);

    TestProject other = new TestProject();
    other.file(
        RESOURCES + "application.properties",
        "spring.profiles.group.prod[0]=redis\nspring.profiles.group.prod[1]=sms\n");
    other.file(RESOURCES + "application-sms.yml", sign(TEST));
    assertThat(other.findings()).hasSize(1);
  }

  @Test
  void aLaterMemberOfAGroupOverridesAnEarlierOne() {
    base("spring.profiles.group.prod: common,idc\n");
    resource("application-common.yml", sign(TEST));
    resource("application-idc.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aMemberOfAnotherGroupIsNotInProduction() {
    base("spring.profiles.group.prod: idc\nspring.profiles.group.dev: mock-sms\n");
    resource("application-mock-sms.yml", sign(TEST));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void anIncludedProfileAlwaysHolds() {
    base("spring:\n  profiles:\n    include: sms\n    active: dev\n");
    resource("application-sms.yml", sign(TEST));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void aProfileThatOnlyTestsIncludeIsNotInProduction() {
    base(PORT);
    resource("application-dev.yml", "spring.profiles.include: sms\n");
    resource("application-sms.yml", sign(TEST));
    resource("application-prod.yml", PORT);
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void whatProductionIncludesIsInProduction() {
    base(PORT);
    resource("application-prod.yml", "spring.profiles.include: sms\n");
    resource("application-sms.yml", sign(TEST));
    assertThat(only().message().arguments()).containsExactly(TEST, "prod");
  }

  @Test
  void theUsualProfileHoldsWhereNoneIsOfProduction() {
    base("spring.profiles.active: druid\n");
    resource("application-druid.yml", sign(TEST));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void theUsualProfileOfADeveloperHoldsForNobodyElse() {
    base("spring.profiles.active: dev\n");
    resource("application-dev.yml", sign(TEST));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void twoProfilesTogetherAreProductionWhereOneIs() {
    base(sign(REAL) + "---\n" + on("prod & eu") + sign(TEST));
    assertThat(only().message().arguments()).containsExactly(TEST, "prod & eu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev & eu", "prod & dev", "stage | (dev & !eu)", "!prod", "!(prod | eu)"})
  void otherConditionsAreNot(String condition) {
    base(sign(REAL) + "---\n" + on("'" + condition + "'") + sign(TEST));
    resource("application-prod.yml", PORT);
    assertThat(project.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod & !eu", "!dev", "dev | prod", "(dev | prod) & !eu", "dev, prod"})
  void theseConditionsAre(String condition) {
    base(sign(REAL) + "---\n" + on("'" + condition + "'") + sign(TEST));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void aConditionMayBeAList() {
    String list =
        "spring:\n  config:\n    activate:\n      on-profile:\n        - dev\n        - prod\n";
    base(sign(REAL) + "---\n" + list + sign(TEST));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void theOldConditionIsReadToo() {
    base(sign(TEST) + "---\nspring:\n  profiles: prod\n" + sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void documentsOfPropertiesAreToldApart() {
    project.file(
        RESOURCES + "application.properties",
        "aliyun.sms.sign-name=\\u4e91\\u5e97\\u6d4b\\u8bd5\n#---\nspring.config.activate.on-profile=prod\n"
            + "aliyun.sms.sign-name=\\u4e91\\u5e97\\u5546\\u57ce\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aLaterDocumentOverridesAnEarlierOne() {
    base(on("prod") + sign(TEST) + "---\n" + sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theFileOfAProfileOverridesADocumentOfIt() {
    base(sign(REAL) + "---\n" + on("prod") + sign(TEST));
    resource("application-prod.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theFolderConfigOverridesTheRoot() {
    base(sign(TEST));
    resource("config/application.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void propertiesOverrideYaml() {
    resource("application.properties", "aliyun.sms.sign-name=\\u4e91\\u5e97\\u5546\\u57ce\n");
    base(sign(TEST));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aProfileOverridesTheFolderConfig() {
    resource("config/application.yml", sign(TEST));
    resource("application-prod.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void bootstrapFilesBelongToTheApplication() {
    resource("bootstrap.yml", sign(TEST));
    resource("application-prod.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void anImportedFileIsPartOfTheApplication() {
    base("spring:\n  config:\n    import: optional:classpath:sms.yml\n");
    resource("sms.yml", sign("${shop.sign}") + "shop:\n  sign: " + TEST + "\n");
    resource("application-prod.yml", "shop:\n  sign: " + REAL + "\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void anImportedFileThatProductionLeavesIsInProduction() {
    base("spring:\n  config:\n    import:\n      - classpath:db.yml\n      - sms/aliyun.yml\n");
    resource("sms/aliyun.yml", sign(TEST));
    resource("application-prod.yml", PORT);

    Finding finding = only();

    assertThat(finding.location().file().path()).isEqualTo(RESOURCES + "sms/aliyun.yml");
    assertThat(related(finding)).containsExactly(RESOURCES + "application-prod.yml:1");
  }

  @Test
  void whatOnlyDevelopmentImportsIsNotInProduction() {
    base(PORT);
    resource("application-dev.yml", "spring.config.import: classpath:sms-mock-shop.yml\n");
    resource("application-prod.yml", "spring.config.import: classpath:sms-shop.yml\n");
    resource("sms-mock-shop.yml", sign(TEST));
    resource("sms-shop.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void whatOnlyProductionImportsIsInProduction() {
    base(PORT);
    resource("application-prod.yml", "spring.config.import: classpath:sms-shop.yml\n");
    resource("sms-shop.yml", sign(TEST));
    assertThat(only().message().arguments()).containsExactly(TEST, "prod");
  }

  @Test
  void profilesOfAnImportedFileOverrideIt() {
    base("spring.config.import: file:./config/sms.yml\n");
    project.file("config/sms.yml", sign(TEST));
    project.file("config/sms-prod.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void anExportOfNacosIsFoundByItsDataId() {
    base(PORT);
    resource(
        "application-prod.yml",
        "spring.config.import: optional:nacos:sms-shop.yaml?group=SHOP&refresh=true\n");
    project.file("nacos/SHOP/sms-shop.yaml", sign(TEST));
    assertThat(only().message().arguments()).containsExactly(TEST, "prod");
  }

  @Test
  void placesOutsideOfTheProjectAreLeftAlone() {
    base(
        "spring.config.import: 'file:/etc/sms.yml, configtree:/run/sms/, ../../../../../sms.yml,"
            + " optional:classpath:, nacos:'\n"
            + sign(TEST));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void theFileOfTheActiveProfileMayBeImported() {
    base("spring.config.import: classpath:sms-${spring.profiles.active}.yml\n");
    resource("sms-dev.yml", sign(TEST));
    resource("sms-prod.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void anImportedFileOverridesItsImporter() {
    base("spring.config.import: classpath:sms.yml\n" + sign(TEST));
    resource("sms.yml", sign(REAL));
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void importsInACircleEnd() {
    base("spring.config.import: classpath:sms.yml\n");
    resource("sms.yml", "spring.config.import: classpath:sms.yml, application.yml\n" + sign(TEST));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void aFileBesideASpringFileThatNobodyImportsStandsAlone() {
    base(PORT);
    resource("application-prod.yml", sign(REAL));
    resource("sms.yml", sign(TEST));
    assertThat(only().location().file().path()).isEqualTo(RESOURCES + "sms.yml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"product", "profile", "providers", "pre", "prometheus", "pre-prod", "prod-test"})
  void theseProfilesAreNotOfProduction(String profile) {
    base(PORT);
    resource("application-" + profile + ".yml", sign(TEST));
    assertThat(project.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"prod", "production", "prd", "pro", "online", "live", "release", "prod-hz"})
  void theseProfilesAre(String profile) {
    base(PORT);
    resource("application-" + profile + ".yml", sign(TEST));
    assertThat(only().message().arguments()).containsExactly(TEST, profile);
  }

  @Test
  void namesOfTheUserAreTheOnlyOnes() {
    Settings idc = new Settings.Builder().productionProfiles(List.of("idc", "gray-idc")).build();
    project.settings(idc);
    resource("application-prod.yml", sign(TEST));
    resource("aliyun-gray-idc.yml", sign(TEST));
    resource("aliyun.yml", sign(REAL));
    assertThat(only().message().arguments()).containsExactly(TEST, "gray-idc");
  }

  private void base(String content) {
    resource("application.yml", content);
  }

  private void resource(String name, String content) {
    project.file(RESOURCES + name, content);
  }

  private Finding only() {
    List<Finding> findings = project.lint().findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo("signature/test-in-production");
    return findings.get(0);
  }

  private static List<String> related(Finding finding) {
    return finding.related().stream()
        .map(one -> one.location().file().path() + ":" + one.location().start().line())
        .toList();
  }

  private static String on(String condition) {
    return "spring:\n  config:\n    activate:\n      on-profile: " + condition + "\n";
  }

  private static String sign(String name) {
    return "aliyun:\n  sms:\n    endpoint: dysmsapi.aliyuncs.com\n    sign-name: " + name + "\n";
  }
}
