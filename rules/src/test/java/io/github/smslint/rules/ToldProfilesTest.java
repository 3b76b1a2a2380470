package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which profiles a finding is said to hold. */
class ToldProfilesTest {

  private static final String RESOURCES = "order/src/main/resources/";
  private static final String TEST_SIGN = "aliyun:\n  sms:\n    sign-name: 阿里云短信测试\n";
  private static final String PORT = "server:\n  port: 8080\n";

  private final TestProject project = new TestProject();

  @Test
  void aBaseValueThatSeveralProfilesSendWithIsOneFindingThatNamesThemAll() {
    project.file(RESOURCES + "application.yml", "aliyun:\n  sms:\n    version: 20170525\n");
    project.file(RESOURCES + "application-prod.yml", sending("云店商城"));
    project.file(RESOURCES + "application-online.yml", sending("云店"));

    Finding finding = only("config/api-version");

    assertThat(finding.location().file().path()).isEqualTo(RESOURCES + "application.yml");
    assertThat(finding.profiles()).containsExactlyInAnyOrder("prod", "online");
  }

  @Test
  void aProfileThatOverridesTheBaseValueIsNotNamed() {
    project.file(RESOURCES + "application.yml", TEST_SIGN);
    project.file(RESOURCES + "application-prod.yml", PORT);
    project.file(RESOURCES + "application-online.yml", "aliyun:\n  sms:\n    sign-name: 云店商城\n");

    assertThat(only("signature/test-in-production").profiles()).containsExactly("prod");
  }

  @Test
  void aKeyHoldsInTheProfileOfItsFile() {
    String key = "aliyun:\n  sms:\n    access-key-id: LTAI5tQnKxGmPzRw7Yc4HvBd\n";
    project.file(RESOURCES + "application-online.yml", key);
    assertThat(only("secret/access-key").profiles()).containsExactly("online");
  }

  @Test
  void aKeyOfTheBaseFileHoldsInNoProfile() {
    String key = "aliyun:\n  sms:\n    access-key-id: LTAI5tQnKxGmPzRw7Yc4HvBd\n";
    project.file(RESOURCES + "application.yml", key);
    assertThat(only("secret/access-key").profiles()).isEmpty();
  }

  private static String sending(String sign) {
    return "aliyun:\n  sms:\n    endpoint: dysmsapi.aliyuncs.com\n    sign-name: " + sign + "\n";
  }

  private Finding only(String rule) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : project.lint().findings()) {
      if (finding.rule().equals(rule)) {
        found.add(finding);
      }
    }
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
