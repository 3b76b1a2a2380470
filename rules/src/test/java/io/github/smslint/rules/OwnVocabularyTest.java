package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.OwnWords;
import io.github.smslint.config.Settings;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a project adds to the vocabulary count as if smslint knew them. */
class OwnVocabularyTest {

  private static final String TEST = "云店测试";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duanxinQianming: ",
        "duanxin-qianming: ",
        "DUANXIN_QIANMING: ",
        "duanxin.qianming: "
      })
  void aSignatureUnderAnOwnNameIsJudged(String key) {
    TestProject project = project("signName", "duanxinQianming").file("notify.yml", key + TEST);
    assertThat(project.findings("signature/test-in-production")).hasSize(1);
    assertThat(new TestProject().file("notify.yml", key + TEST).findings()).isEmpty();
  }

  @Test
  void aChineseNameIsFoundInFilesOfGbk() {
    byte[] file = ("短讯签字=" + TEST + "\n").getBytes(Charset.forName("GBK"));
    TestProject project = project("signName", "短讯签字").file("notify.properties", file);
    assertThat(project.findings("signature/test-in-production")).hasSize(1);
  }

  @Test
  void settersAreKnownByAnOwnNameToo() {
    TestProject project =
        project("signName", "qianming")
            .file(
                "src/main/java/com/shop/Notice.java",
                "package com.shop;\nclass Notice {\n  void send(DuanxinRequest request) {\n"
                    + "    request.setQianming(\"云店测试\");\n  }\n}\n");
    assertThat(project.findings("signature/test-in-production")).hasSize(1);
  }

  @Test
  void aSecretUnderAnOwnNameIsOneBesideItsId() {
    TestProject project =
        project("accessKeySecret", "tongxingma")
            .file(
                "notify.yml",
                "aliyun:\n  tongxingma: q8Fk2LrZ0xWm5RtY7uVb3NcE9sGh1J\n  zhanghao: LTAI5tQ9vXk2mR7wLp4sTn8B\n");
    assertThat(project.findings("secret/access-key")).anyMatch(line -> line.contains(":2:"));
  }

  @Test
  void ownWordsTellWhoseSettingsAMapHolds() {
    String file = "sms:\n  dongxin:\n    smsSign: " + TEST + "\n";
    String ours = "xiaoxi:\n  sign: " + TEST + "\n";

    assertThat(project(OwnWords.OTHER_SUPPLIERS, "dongxin").file("a.yml", file).findings())
        .isEmpty();
    assertThat(new TestProject().file("a.yml", file).findings()).hasSize(1);
    assertThat(project(OwnWords.SMS, "xiaoxi").file("a.yml", ours).findings()).hasSize(1);
    assertThat(new TestProject().file("a.yml", ours).findings()).isEmpty();
  }

  @Test
  void longListsOfNamesAreSurvived() {
    Settings.Builder settings = new Settings.Builder();
    for (int number = 0; number < 200; number++) {
      String name = "短信".repeat(3) + (char) ('一' + number) + "Name" + "号码".repeat(50);
      settings.vocabulary("signName", List.of(name));
    }
    settings.vocabulary("signName", List.of("qianming"));
    TestProject project =
        new TestProject().settings(settings.build()).file("a.yml", "qianming: " + TEST);
    assertThat(project.findings()).hasSize(1);
  }

  private static TestProject project(String meaning, String name) {
    return new TestProject()
        .settings(new Settings.Builder().vocabulary(meaning, List.of(name)).build());
  }
}
