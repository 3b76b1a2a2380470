package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which files belong together and which of them are production, as their names and folders tell.
 */
class FileProfileTest {

  private static final String RULE = "signature/test-in-production";
  private static final String TEST = "阿里云短信测试";
  private static final String REAL = "云店商城";

  @ParameterizedTest
  @CsvSource({
    "nacos/sms-service.yaml, nacos/sms-service-prod.yaml",
    "DEFAULT_GROUP/ruoyi-sms.yml, DEFAULT_GROUP/ruoyi-sms-prd.yml",
    "nacos/DEFAULT_GROUP/sms.yml, nacos/prod/DEFAULT_GROUP/sms.yml",
    "apollo/application.properties, apollo/application-prod.properties",
    "apollo/sms.properties, apollo/PRO/sms.properties",
    ".env, .env.production",
    ".env, .env.prod",
    ".env.production, .env.production.local",
    ".env, prod.env",
    "deploy/.env, deploy/env.production",
    "web/.env, web/production.env",
    "env/.env, env/production/.env",
    "docker-compose.yml, docker-compose.prod.yml",
    "compose.yaml, compose.production.yaml",
    "docker-compose.yml, docker-compose-prod.yml",
    "docker-compose.yml, docker-compose.override.yml",
    "k8s/base/sms.yaml, k8s/overlays/prod/sms.yaml",
    "chart/values.yaml, chart/values-prod.yaml",
    "chart/values.yaml, chart/values.production.yaml",
    "chart/values.yaml, chart/values/production.yaml",
    "deploy/sms.yml, deploy/prod/sms.yml",
    "config/sms.yml, config/production/sms.yml",
    "src/main/resources/sms.properties, src/main/resources/prod/sms.properties",
    "src/main/resources/application.yml, src/main/resources/config/prod/application.yml",
    "config/default.json, config/production.json",
    "config/default.yaml, config/production.yaml",
    "appsettings.json, appsettings.Production.json",
    "conf/config.yaml, conf/config.prod.yaml",
    "conf/base.yml, conf/prod.yml",
    "gradle.properties, gradle-prod.properties"
  })
  void aFileOfProductionOverridesItsBase(String base, String production) {
    assertThat(project(base, TEST).file(production, content(production, REAL)).findings(RULE))
        .isEmpty();
    assertThat(project(base, REAL).file(production, content(production, TEST)).findings(RULE))
        .as("the production file itself")
        .hasSize(production.contains("override") ? 0 : 1);
    assertThat(project(base, TEST).findings(RULE)).as("the base alone").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".env.development",
        ".env.local",
        ".env.example",
        "dev.env",
        "env.development",
        "docker-compose.dev.yml",
        "docker-compose.override.yml",
        "k8s/overlays/staging/sms.yaml",
        "chart/values-uat.yaml",
        "values/dev.yaml",
        "config/development.json",
        "config/local.json",
        "appsettings.Development.json",
        "nacos/sms-service-dev.yaml",
        "nacos/sms-service-pre-prod.yaml",
        "apollo/FAT/sms.properties",
        "environments/staging/sms.yml",
        "deploy/test/sms.yml",
        "gradle-dev.properties"
      })
  void aFileOfAnotherProfileIsNotInProduction(String path) {
    assertThat(project(path, TEST).findings(RULE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sms-product.yml",
        "deploy/docker/docker-compose.yml",
        "shop-live-stream/sms.yml",
        "config/aliyun.json",
        "sms.env"
      })
  void otherWordsAreNoProfiles(String path) {
    assertThat(project(path, TEST).findings(RULE)).hasSize(1);
  }

  @Test
  void theFindingStandsInTheBaseAndNamesTheProductionFile() {
    TestProject project =
        project("chart/values.yaml", TEST).file("chart/values-prod.yaml", "replicas: 3\n");
    assertThat(project.findings(RULE))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("chart/values.yaml");
    assertThat(project.lint().findings().get(0).message().arguments())
        .containsExactly(TEST, "prod");
    assertThat(project.lint().findings().get(0).related())
        .extracting(one -> one.location().file().path())
        .containsExactly("chart/values-prod.yaml");
  }

  @Test
  void aProductionFileWithoutAnyWordOfSmsStillOverrides() {
    TestProject project =
        new TestProject()
            .file("config/default.json", "{\"aliyunSms\": {\"sign\": \"" + TEST + "\"}}")
            .file("config/production.json", "{\"aliyunSms\": {\"sign\": \"" + REAL + "\"}}")
            .file(
                "chart/values.yaml", "sms:\n  sign: " + TEST + "\n  templateCode: SMS_205124873\n")
            .file("chart/values-prod.yaml", "sms:\n  sign: " + REAL + "\n");
    assertThat(project.findings(RULE)).isEmpty();
  }

  @Test
  void aProductionFileWithoutAnyWordOfSmsIsNotJudgedItself() {
    TestProject project =
        new TestProject()
            .file("deploy/prod/templates/web.yaml", "spec:\n\t- {{ a: [\n")
            .file("config/production.json", "{\"port\": \n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void objectsOfKubernetesAreToldByTheirNames() {
    String map =
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: %s\ndata:\n  SMS_SIGN_NAME: %s\n";
    TestProject project =
        new TestProject()
            .file(
                "k8s/base/all.yaml",
                map.formatted("shop", TEST) + "---\n" + map.formatted("crm", TEST))
            .file("k8s/overlays/prod/patch.yaml", map.formatted("shop", REAL));
    assertThat(project.findings(RULE))
        .containsExactly("k8s/base/all.yaml:13:18 error signature/test-in-production " + TEST);
  }

  private static TestProject project(String path, String sign) {
    return new TestProject().file(path, content(path, sign));
  }

  private static String content(String path, String sign) {
    if (path.endsWith(".json")) {
      return "{\"aliyunSms\": {\"signName\": \""
          + sign
          + "\", \"templateCode\": \"SMS_205124873\"}}\n";
    }
    if (path.endsWith(".yml") || path.endsWith(".yaml")) {
      return "aliyun-sms:\n  sign-name: " + sign + "\n  template-code: SMS_205124873\n";
    }
    String key = path.endsWith(".properties") ? "aliyun.sms.sign-name" : "ALIYUN_SMS_SIGN_NAME";
    return key + "=" + sign + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {".env.example", "deploy/.env.sample"})
  void aFileThatShowsHowToWriteAnotherIsDocumentation(String example) {
    String content =
        """
        ALIYUN_SMS_SIGN_NAME=小满商城
        ALIYUN_SMS_TEMPLATE_CODE=SMS_123456789
        """;
    assertThat(new TestProject().file(example, content).findings()).isEmpty();
    assertThat(new TestProject().file("deploy/.env", content).findings()).hasSize(1);
  }
}
