package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known by its value alone is found in files of any kind. */
class LiteralTest {

  @Test
  void theTestAssetsAreFoundInALanguageThatNoReaderReads() {
    TestProject project =
        new TestProject()
            .file(
                "src/sms.rs",
                """
                // .sign_name("阿里云短信测试")
                pub fn request(phone: &str) -> SendSmsRequest {
                    SendSmsRequest::new(phone)
                        .sign_name("阿里云短信测试")
                        .template_code("SMS_154950909")
                        .note('the sign name "阿里云短信测试" is for tests')
                }
                """);

    assertThat(project.findings())
        .containsExactly(
            "src/sms.rs:4:21 error signature/test-in-production 阿里云短信测试",
            "src/sms.rs:5:25 error template/test-in-production SMS_154950909");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "docs/sms.rs", "app.log", "tests/sms.rs", "index.html"})
  void proseAndTestsSayNothing(String path) {
    TestProject project = new TestProject().file(path, "sign_name(\"阿里云短信测试\")\n");

    assertThat(project.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alibabaToken = \"a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J\"\n",
        "alibaba-secret: a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J\n",
        "id = TFRBSTV0UTlYazJtUjd3THA0c1RuOEI=\n"
      })
  void aKeyIsFoundWhereNoOtherWordSpeaksOfAlibaba(String content) {
    assertThat(new TestProject().file("deploy/run.rc", content).findings("secret/access-key"))
        .hasSize(1);
  }
}
