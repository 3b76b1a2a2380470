package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.source.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of scripts, images and machines reach the rules as those of other files do. */
class SettingsFilesTest {

  private static final String ID = "LTAI5tQ7kXw2Vb9RmZc4Hd8N";
  private static final String SECRET = "q8Zt3WnLk5Rv7Yd2Xc9Mb4Ks6Jf1Hp";

  private static TestProject project(String path, String content) {
    return new TestProject().file(path, content.replace("ID!", ID).replace("SECRET!", SECRET));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "config.toml | [aliyun]~access_key_id = 'ID!'~access_key_secret = 'SECRET!'",
        "config.ini | [aliyun_sms]~access_key_id=ID!~access_key_secret=SECRET!",
        "app.conf | aliyun.sms {~ access-key-id = \"ID!\"~ access-key-secret = \"SECRET!\"~}",
        ".alibabacloud/credentials | [default]~access_key_id = ID!~access_key_secret = SECRET!",
        "run.sh | export ALIYUN_AK=${AK:-ID!}~export ALIYUN_AK_SECRET=\"${SK:-SECRET!}\"",
        "run | #!/usr/bin/env bash~ALIYUN_AK=ID!~ALIYUN_AK_SECRET=SECRET!",
        "a.sh | aliyun configure set --access-key-id ID! --access-key-secret SECRET!",
        "run.bat | set ALIYUN_AK=ID!~set ALIYUN_AK_SECRET=SECRET!",
        "Dockerfile | FROM a~ENV ALIYUN_AK=ID! \\~  ALIYUN_AK_SECRET=SECRET!",
        "main.tf | provider \"alicloud\" {~ access_key = \"ID!\"~ secret_key = \"SECRET!\"~}"
      })
  void aKeyIsFoundWithItsSecret(String path, String content) {
    TestProject project = project(path, content.replace('~', '\n'));

    assertThat(project.findings("secret/access-key")).hasSize(2);
    for (Finding finding : project.lint().findings()) {
      assertThat(finding.related()).hasSize(1);
      assertThat(finding.message().arguments().toString()).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AK=ID!", "export AK=\"ID!\"", "docker run -e ALIYUN_AK=ID! x"})
  void aKeyInAScriptBecomesAVariable(String line) {
    Finding finding = project("run.sh", line).lint().findings().get(0);

    Edit edit = finding.fixes().get(0).edits().get(0);
    assertThat(edit.replacement()).isEqualTo("${ALIBABA_CLOUD_ACCESS_KEY_ID}");
    assertThat(edit.location().written()).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AK='ID!'",
        "AK=${AK:-ID!}",
        "ALIBABA_CLOUD_ACCESS_KEY_ID=ID!",
        "curl -d '{\"ak\":\"ID!\"}'",
        "# AK=ID!"
      })
  void aKeyInAScriptStaysWhereNoVariableIsPutIn(String line) {
    assertThat(project("run.sh", line).lint().findings().get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.toml", "a.conf", "a.tf", "Dockerfile", "a.bat"})
  void noVariableIsOfferedWhereTheFormatHasNone(String path) {
    assertThat(project(path, "aliyun_ak = \"ID!\"\n").lint().findings().get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.toml | [sms]~# D~sign_name = '阿里云短信测试'",
        "a.toml | [sms]~sign_name = '阿里云短信测试' # L",
        "a.ini | [sms]~; D~sign_name = 阿里云短信测试",
        "a.conf | sms {~  // D~  sign-name = \"阿里云短信测试\"~}",
        "a.sh | # D~export SMS_SIGN_NAME=阿里云短信测试",
        "a.sh | # D~aliyun dysmsapi SendSms \\~  --SignName 阿里云短信测试",
        "a.bat | rem D~set SMS_SIGN_NAME=阿里云短信测试",
        "Dockerfile | # D~ENV SMS_SIGN_NAME=阿里云短信测试",
        "Dockerfile | ENV A=b \\~  # D~  SMS_SIGN_NAME=阿里云短信测试",
        "a.tf | /* D */~sms_sign_name = \"阿里云短信测试\"",
        "a.tf | sms_sign_name = \"阿里云短信测试\" // L"
      })
  void aDirectiveSilencesInTheCommentsOfTheFormat(String path, String content) {
    String written =
        content
            .replace('~', '\n')
            .replace("D", "smslint-disable-next-line signature/test-in-production")
            .replace("L", "smslint-disable-line signature/test-in-production");
    TestProject project = project(path, path.equals("Dockerfile") ? written : written + "\n");

    assertThat(project.findings()).isEmpty();
    assertThat(project.suppressed()).hasSize(1);
  }

  @Test
  void aScriptNamedLikeAFileOfSpringIsNone() {
    TestProject project =
        project("bootstrap.sh", "SMS_SIGN=${sms.sign}\nsms_template_code=SMS_154950909\n")
            .file("bootstrap.yml", "sms:\n  template-code: SMS_215125134\n  sign-name: 小满商城\n");

    assertThat(project.findings())
        .containsExactly("bootstrap.sh:2:19 error template/test-in-production SMS_154950909");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sms.toml | [tencent]~sign_name = '阿里云短信测试'",
        "sms.ini | [sms_tencent]~sign_name = 阿里云短信测试",
        "sms.conf | twilio {~ sign-name = 阿里云短信测试~}",
        "main.tf | provider \"tencent\" {~ sign_name = \"阿里云短信测试\"~}",
        "sms/run.sh | VERSION=2017-05-26~HOST=dysmsapi.example.com~SIGN=abc"
      })
  void whatIsOfAnotherSupplierIsLeftAlone(String path, String content) {
    assertThat(project(path, content.replace('~', '\n')).findings()).isEmpty();
  }

  @Test
  void aVariableThatIsSetTwiceStaysOpen() {
    String script =
        """
        VERSION=2017-05-25
        if [ "$1" = old ]; then VERSION=2017-05-26; fi
        aliyun dysmsapi SendSms --version $VERSION --SignName 小满商城 --TemplateCode SMS_215125134
        """;
    assertThat(project("send.sh", script).findings()).isEmpty();
    assertThat(project("send.sh", script.replace("=2017-05-25", "=x")).findings()).isEmpty();
    assertThat(project("send.sh", script.replace("VERSION=2017-05-25\n", "\n")).findings())
        .containsExactly("send.sh:2:33 error config/api-version 2017-05-26");
  }
}
