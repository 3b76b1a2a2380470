package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import org.junit.jupiter.api.Test;

/** Committed AccessKeys are found however they are written, and never shown. */
class CredentialPlaceTest {

  @Test
  void aKeySplitByAPlusIsOneKey() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/AliyunKeys.java",
                """
                public class AliyunKeys {
                  static final String ACCESS_KEY_ID = "LTAI5tQ7" + "kXw2Vb9RmZc4Hd8N";
                }
                """);
    assertThat(project.findings())
        .containsExactly("src/main/java/AliyunKeys.java:2:40 error secret/access-key LTAI****");
    assertThat(project.lint().findings().get(0).related()).isNotEmpty();
  }

  @Test
  void theDefaultOfAReferenceIsAKey() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                "aliyun:\n  sms:\n    access-key-id: ${SMS_AK:LTAI5tQ7kXw2Vb9RmZc4Hd8N}\n");
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:3:29 error secret/access-key"
                + " LTAI******************8N");
  }

  @Test
  void noMessageShowsASecret() {
    TestProject project =
        new TestProject()
            .file(
                ".env",
                "ALIYUN_ACCESS_KEY_ID=LTAI5tQ7kXw2Vb9RmZc4Hd8N\n"
                    + "ALIYUN_ACCESS_KEY_SECRET=q8Zt3WnLk5Rv7Yd2Xc9Mb4Ks6Jf1Hp\n");
    assertThat(project.findings("secret/access-key")).hasSize(2);
    for (Finding finding : project.lint().findings()) {
      assertThat(finding.message().arguments().toString())
          .doesNotContain("q8Zt3WnLk5Rv7Yd2Xc9Mb4Ks6Jf1Hp")
          .doesNotContain("kXw2Vb9RmZc4Hd");
    }
  }
}
