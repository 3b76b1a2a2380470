package io.github.smslint.recognizer.credential;

import static io.github.smslint.recognizer.credential.FoundKeys.ID;
import static io.github.smslint.recognizer.credential.FoundKeys.OLD_ID;
import static io.github.smslint.recognizer.credential.FoundKeys.OTHER_ID;
import static io.github.smslint.recognizer.credential.FoundKeys.OTHER_SECRET;
import static io.github.smslint.recognizer.credential.FoundKeys.SECRET;
import static io.github.smslint.recognizer.credential.FoundKeys.STS_ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.project.Credential;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialScannerTest {

  private static final String PAIR = ID + "/" + SECRET;

  @Test
  void findsAPairInYaml() {
    assertThat(
            FoundKeys.written(
                "application-prod.yml",
                "aliyun:",
                "  sms:",
                "    access-key-id: {id}",
                "    access-key-secret: \"{secret}\""))
        .containsExactly(PAIR);
  }

  @Test
  void findsAPairInPropertiesUnderShortNames() {
    assertThat(
            FoundKeys.written(
                "application.properties",
                "aliyun.sms.file.keyid={id}",
                "aliyun.sms.file.keysecret={secret}"))
        .containsExactly(PAIR);
  }

  @Test
  void findsConstantsBesideUnusedFields() {
    assertThat(
            FoundKeys.written(
                "src/main/java/SmsUtils.java",
                "@Value(\"${aliyun.accessKeyId}\")",
                "private String keyId;",
                "private static final String ACCESS_KEY_ID = \"{id}\";",
                "private static final String ACCESS_KEY_SECRET = \"{secret}\";"))
        .containsExactly(PAIR);
  }

  @Test
  void findsArgumentsOfACallOverTwoLines() {
    assertThat(
            FoundKeys.written(
                "Sms.java",
                "DefaultProfile profile = DefaultProfile.getProfile(\"cn-hangzhou\", \"{id}\",",
                "    \"{secret}\");"))
        .containsExactly(PAIR);
  }

  @Test
  void findsASecretThatFollowsAnIdVariable() {
    assertThat(
            FoundKeys.written(
                "Sms.java",
                "import com.aliyuncs.auth.BasicCredentials;",
                "new BasicCredentials(accessKeyId, \"{secret}\");"))
        .containsExactly("-/" + SECRET);
  }

  @Test
  void findsSettersAndBuilders() {
    assertThat(
            FoundKeys.written(
                "Sms.java",
                "config.setAccessKeyId(\"{id}\").setAccessKeySecret(\"{secret}\");",
                "",
                "Credential.builder()",
                "    .accessKeyId(\"" + OTHER_ID + "\")",
                "    .accessKeySecret(\"" + OTHER_SECRET + "\").build();"))
        .containsExactly(PAIR, OTHER_ID + "/" + OTHER_SECRET);
  }

  @Test
  void findsAnIdAloneInTheFirstLinesComment() {
    assertThat(FoundKeys.written("Sms.java", "// {id}", "package com.example;"))
        .containsExactly(ID + "/-");
  }

  @Test
  void findsTheSecretInTheNextLinesComment() {
    assertThat(
            FoundKeys.written(
                "Sms.java",
                "String accessKeyId = \"{id}\"; // 你的accessKeyId",
                "String accessKeySecret = \"\"; // {secret}"))
        .containsExactly(PAIR);
  }

  @Test
  void findsAPairInSqlSeedData() {
    assertThat(
            FoundKeys.written(
                "sql/quartz.sql",
                "INSERT INTO `system_sms_channel` VALUES (4, '测试渠道', 'ALIYUN', 0, '正式',"
                    + " '{id}', '{secret}', NULL);"))
        .containsExactly(PAIR);
  }

  @Test
  void findsRowsOfASettingsTable() {
    assertThat(
            FoundKeys.written(
                "db/sys_config.sql",
                "(610, 'aliyun.sms.access_key_id', '{id}', 'string'),",
                "(611, 'aliyun.sms.access_key_secret', '{secret}', 'string'),"))
        .containsExactly(PAIR);
  }

  @Test
  void findsAPairInAPhpArray() {
    assertThat(
            FoundKeys.written(
                "config/sms.php",
                "'aliyun' => [",
                "  'access_key_id' => '{id}',",
                "  'access_key_secret' => '{secret}',",
                "],"))
        .containsExactly(PAIR);
  }

  @Test
  void findsAPairInAnEnvironmentFileAndInDocker() {
    assertThat(FoundKeys.written(".env", "SMS_AK={id}", "SMS_SK={secret}")).containsExactly(PAIR);
    assertThat(
            FoundKeys.written(
                "Dockerfile",
                "ENV ALIYUN_ACCESS_KEY_ID={id} \\",
                "    ALIYUN_ACCESS_KEY_SECRET={secret}"))
        .containsExactly(PAIR);
    assertThat(
            FoundKeys.written(
                "deploy.sh", "docker run -e ALIBABA_CLOUD_ACCESS_KEY_SECRET={secret} sms-service"))
        .containsExactly("-/" + SECRET);
    assertThat(
            FoundKeys.written(
                "deployment.yaml", "- name: ALIYUN_ACCESS_KEY_SECRET", "  value: \"{secret}\""))
        .containsExactly("-/" + SECRET);
  }

  @Test
  void findsTheFileThatTheConsoleExports() {
    assertThat(FoundKeys.written("AccessKey.csv", "AccessKey ID,AccessKey Secret", "{id},{secret}"))
        .containsExactly(PAIR);
  }

  @Test
  void findsAPairInAPostmanCollection() {
    assertThat(
            FoundKeys.written(
                "sms.postman_collection.json",
                "{ \"key\": \"accessKeyId\", \"value\": \"{id}\", \"type\": \"string\" },",
                "{ \"key\": \"accessKeySecret\", \"value\": \"{secret}\", \"type\": \"string\" }"))
        .containsExactly(PAIR);
  }

  @Test
  void findsAPairInAMarkdownTable() {
    assertThat(
            FoundKeys.written(
                "README.md",
                "| AccessKey ID | {id} |",
                "| --- | --- |",
                "| AccessKey Secret | {secret} |"))
        .containsExactly(PAIR);
  }

  @Test
  void findsAPairInAGbkFile() {
    String content = "# 短信配置\naliyun.accessKeyId=" + ID + "\naliyun.accessSecret=" + SECRET + "\n";
    SourceFile file = new SourceFile("sms.properties", content.getBytes(Charset.forName("GBK")));

    assertThat(FoundKeys.of(file, null)).containsExactly(PAIR);
  }

  @Test
  void findsDefaultsOfPlaceholders() {
    assertThat(FoundKeys.written("application.yml", "ak: ${SMS_AK:{id}}", "sk: ${SMS_SK:{secret}}"))
        .containsExactly(PAIR);
    assertThat(FoundKeys.written("run.sh", "SK=${ALIYUN_SECRET_KEY:-{secret}}"))
        .containsExactly("-/" + SECRET);
  }

  @Test
  void findsAPairThatIsEncodedInASecretManifest() {
    String id = Base64.getEncoder().encodeToString(ID.getBytes(StandardCharsets.US_ASCII));
    String secret = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.US_ASCII));
    SourceFile file =
        SourceFile.of(
            "secret.yaml",
            "kind: Secret\ndata:\n  ak-id: " + id + "\n  ak-secret: " + secret + "\n");

    assertThat(FoundKeys.of(file, null)).containsExactly(PAIR);
    assertThat(FoundKeys.shown(file)).doesNotContain(id.substring(8)).doesNotContain(secret);
  }

  @ParameterizedTest
  @ValueSource(strings = {OLD_ID, "LTAIh4Gx8Tn2Bv6Ys1Pq", ID, "LTAId40cca85f0f54f30445a", STS_ID})
  void findsIdsOfEveryUsualLengthWithoutAnyName(String id) {
    assertThat(FoundKeys.in("notes.txt", "key " + id + "; done\n")).containsExactly(id + "/-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\\"ak\\\":\\\"%s\\\"}",
        "line\\n%s",
        "?OSSAccessKeyId=%s&Expires=1",
        "**%s**",
        "/*%s*/",
        "ak%%3D%s",
        "密钥%s。"
      })
  void findsIdsWhateverTouchesThem(String host) {
    assertThat(FoundKeys.in("notes.txt", host.formatted(ID))).containsExactly(ID + "/-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alibabaToken = `{secret}`",
        "$alibabaToken .= \"{secret}\"",
        "alibaba_TOKEN ?= \"{secret}\"",
        "var aliyunToken string = \"{secret}\"",
        "val accessKeySecret: String = \"{secret}\"",
        "System.setProperty(\"ALIYUN_SECRET\", \"{secret}\")",
        "<aliyunSecret>\n    {secret}\n</aliyunSecret>",
        "<entry name=\"aliyunToken\" value=\"{secret}\" />",
        "aliyun_secret: |\n  {secret}",
        "https://example.com?aliyunToken={secret}&page=1",
        "aliyun configure set --access-key-secret {secret}",
        "AccessKey Secret：{secret}",
        "{\"config.ini\": \"ALIYUN_TOKEN={secret}\\nBACKUP=true\"}"
      })
  void findsASecretUnderANameHoweverItIsWritten(String written) {
    assertThat(FoundKeys.written("notes.txt", written)).containsExactly("-/" + SECRET);
  }

  @Test
  void pairsByNameBeforeItPairsByDistance() {
    assertThat(
            FoundKeys.written(
                ".env",
                "OSS_ACCESS_KEY_ID={id}",
                "SMS_ACCESS_KEY_ID=" + OTHER_ID,
                "SMS_ACCESS_KEY_SECRET=" + OTHER_SECRET,
                "OSS_ACCESS_KEY_SECRET={secret}"))
        .containsExactly(PAIR, OTHER_ID + "/" + OTHER_SECRET);
  }

  @Test
  void leavesPairsApartThatStandFarFromEachOther() {
    assertThat(
            FoundKeys.written(
                "notes.txt", "accessKeyId={id}", "\n".repeat(30), "accessKeySecret={secret}"))
        .containsExactly(ID + "/-", "-/" + SECRET);
  }

  @Test
  void tellsThePlaceAndTheName() {
    SourceFile file =
        SourceFile.of("a.env", "# 短信\nALIYUN_AK_ID=" + ID + "\nALIYUN_AK_SECRET=" + SECRET + "\n");

    Credential credential = FoundKeys.scan(file, null).get(0);

    assertThat(credential.context()).isEqualTo("ALIYUN_AK_ID");
    assertThat(credential.id().location().start()).isEqualTo(new Position(2, 14));
    assertThat(credential.secret().location().start()).isEqualTo(new Position(3, 18));
  }

  @Test
  void marksEverythingOfASecretWhereverItStandsAndTheMiddleOfAnId() {
    SourceFile file =
        SourceFile.of(
            "notes.txt",
            "accessKeyId=" + ID + "\naccessKeySecret=" + SECRET + "\nsign(x" + SECRET + "y)\n");

    FoundKeys.scan(file, null);

    assertThat(FoundKeys.shown(file))
        .isEqualTo(
            "accessKeyId=LTAI"
                + "*".repeat(18)
                + "8B\naccessKeySecret="
                + "*".repeat(30)
                + "\nsign(x"
                + "*".repeat(30)
                + "y)\n");
  }

  @Test
  void findsEveryPlaceOfAKey() {
    assertThat(
            FoundKeys.written(
                "Sms.java",
                "// accessKeyId {id}",
                "String accessKeyId = \"{id}\";",
                "String accessKeySecret = \"{secret}\";",
                "\n".repeat(20),
                "// {secret}"))
        .containsExactly(ID + "/-", PAIR, "-/" + SECRET);
  }
}
