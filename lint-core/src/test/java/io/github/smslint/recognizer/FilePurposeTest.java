package io.github.smslint.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePurposeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/java/com/shop/SmsSender.java",
        "shop-sms/src/testFixtures/java/com/shop/Senders.java",
        "apps/sms/tests.py",
        "Shop.Sms.Tests/SenderFixture.cs",
        "spec/services/sms_sender.rb",
        "web/cypress/login.js",
        "internal/sms/client_test.go"
      })
  void whatTestsHoldIsNotSentInProduction(String path) {
    assertThat(FilePurpose.of(path)).isEqualTo(FilePurpose.TEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/com/shop/SmsTester.java",
        "apps/sms/attests.py",
        "Shop.Contests/Sender.cs",
        "src/main/java/com/shop/inspect/Sender.java",
        "config/production.json"
      })
  void otherNamesAreOfTheProgram(String path) {
    assertThat(FilePurpose.of(path)).isEqualTo(FilePurpose.MAIN);
  }
}
