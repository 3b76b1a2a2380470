package io.github.smslint.recognizer.credential;

import static io.github.smslint.recognizer.credential.FoundKeys.ID;
import static io.github.smslint.recognizer.credential.FoundKeys.OTHER_SECRET;
import static io.github.smslint.recognizer.credential.FoundKeys.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialPrecisionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aliyun.sms.accessKeyId=LTAI2jPfVPbBOH0F3nxxxx",
        "accessKeyId: LTAI5tSMgfxxxxxxdiBJLyR",
        "accessKeyId: LTAI5tQ9vXk2mR7wLp4s****",
        "accessKeyId: LTAI5tQ9vXk2mR7w...",
        "accessKeyId: LTAIyourAccessKeyId",
        "accessKeyId: LTAI4FxxxxxxxxxxxxxR",
        "accessKeyId: LTAI1234567890abcdefgh",
        "accessKeyId: LTAI5tEXAMPLEKEY48271Q",
        "LTAINTERNATIONALIZATION",
        "class LTAIConfigurationService2 {",
        "9vLTAI5tQ9vXk2mR7wLp4sTn8B",
        "LTAI5tQ9vXk2",
        "STS.AssumeRoleV2Request request",
        "new STS.GetCallerIdentity2()",
        "com.amazonaws.STS.AssumeRole12x",
        "STS.yourTemporaryAccessKeyId"
      })
  void leavesWhatIsNoIdAlone(String line) {
    assertThat(FoundKeys.in("application.yml", "aliyun:\n  " + line + "\n")).isEmpty();
  }

  @Test
  void leavesPiecesOfLongEncodedTextsAlone() {
    String blob = "q7Zr2Vw9Kd3MtQ9vXk2mR7wLp4sTn8Ba8Fk2LqZ0xWm5RtY7uVb/";

    assertThat(FoundKeys.in("cert.pem", blob + "LTAI5tQ9vXk2mR7wLp4sTn8B+" + blob)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aliyun.access-key-secret=${ALIYUN_SECRET}",
        "aliyun.access-key-secret=ENC(a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J==)",
        "aliyun.secret=Mv46S6fkB9J42MfvtM4IGVorJzHxxx",
        "aliyun.access-key-secret=your30charactersAccessKeySecret",
        "aliyun.access-key-secret=aliyunSmsServiceV2AccessSecret",
        "aliyun.access-key-secret=0123456789abcdef0123456789abcd",
        "aliyun.access-key-secret=a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1",
        "aliyun.access-key-secret=a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1JK",
        "aliyun.access-key-secret=82746190357264819203746591827364",
        "tencent.sms.access-key-secret=a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J",
        "wechat.app.secret=a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J",
        "jwt.secret=a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J",
        "build.commit=a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J"
      })
  void leavesWhatIsNoSecretOfAlibabaAlone(String line) {
    assertThat(FoundKeys.in("application.properties", line + "\n")).isEmpty();
  }

  @Test
  void countsAnUnusualLengthOnlyWhereSomethingSpeaksOfAKey() {
    String longest = "LTAI5tQ9vXk2mR7wLp4sTn8BcD3fG6";

    assertThat(FoundKeys.in("notes.txt", "Using ID=" + longest)).isEmpty();
    assertThat(FoundKeys.in("notes.txt", "accessKeyId=" + longest)).hasSize(1);
    assertThat(FoundKeys.in("aliyun.txt", "Using ID=" + longest)).hasSize(1);
  }

  @Test
  void takesAHintForASecretWhereTheLinesAboveSpeakOfAlibabaCloud() {
    assertThat(FoundKeys.written("settings.py", "# 阿里云短信", "SECRET_KEY = '{secret}'"))
        .containsExactly("-/" + SECRET);
    assertThat(FoundKeys.written("settings.py", "# 腾讯云短信", "SECRET_KEY = '{secret}'")).isEmpty();
    assertThat(FoundKeys.written("settings.py", "SECRET_KEY = '{secret}'")).isEmpty();
  }

  @Test
  void takesNoneOfTwoUnnamedStringsBesideAnId() {
    assertThat(FoundKeys.written("notes.txt", "{id}", "{secret}", OTHER_SECRET)).hasSize(1);
    assertThat(FoundKeys.written("notes.txt", "{id}", "first {secret}", "then " + OTHER_SECRET))
        .containsExactly(ID + "/-");
  }

  @Test
  void findsNothingInFilesOfOtherThings() {
    assertThat(
            FoundKeys.written(
                "Order.java", "package com.example;", "class Order { String id = \"1\"; }"))
        .isEmpty();
    assertThat(FoundKeys.written("empty.txt", "")).isEmpty();
    assertThat(FoundKeys.written("lock.json", "\"integrity\": \"sha512-{secret}==\"")).isEmpty();
  }
}
