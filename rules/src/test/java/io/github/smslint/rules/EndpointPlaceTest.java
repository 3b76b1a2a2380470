package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an endpoint is told decides how it has to be written. */
class EndpointPlaceTest {

  @ParameterizedTest
  @ValueSource(strings = {"http://dysmsapi.aliyuncs.com", "https://dysmsapi.aliyuncs.com"})
  void aRequestFilledByHandWantsTheHostAlone(String domain) {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/SmsSender.java",
                """
                import com.aliyuncs.CommonRequest;
                import com.aliyuncs.IAcsClient;

                class SmsSender {
                  void send(IAcsClient client) throws Exception {
                    CommonRequest request = new CommonRequest();
                    request.setSysDomain("%s");
                    request.setSysVersion("2017-05-25");
                    request.setSysAction("SendSms");
                    client.getCommonResponse(request);
                  }
                }
                """
                    .formatted(domain));

    assertThat(project.findings())
        .containsExactly(
            "src/main/java/SmsSender.java:7:27 error config/endpoint-scheme " + domain);
    assertThat(project.lint().findings().get(0).fixes().get(0).edits().get(0).replacement())
        .isEqualTo("dysmsapi.aliyuncs.com");
  }
}
