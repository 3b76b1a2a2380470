package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hosts and regions are judged as they are effective, in settings and in code. */
class EndpointProfileTest {

  private static final String BASE =
      """
      aliyun:
        sms:
          endpoint: dysmsapi.aliyuncs.com
          region-id: cn-hangzhou
          sign-name: 云店商城
          template-code: SMS_205124873
      """;

  private static final String SENDER =
      """
      import com.aliyuncs.CommonRequest;

      public class LoginSender {
        void send(com.aliyuncs.IAcsClient client) throws Exception {
          CommonRequest request = new CommonRequest();
          request.setSysDomain("%s");
          request.setSysAction("SendSms");
          request.setSysVersion("2017-05-25");
          client.getCommonResponse(request);
        }
      }
      """;

  @Test
  void theHostOfOneProfileIsReportedThere() {
    TestProject project =
        new TestProject()
            .file("src/main/resources/application.yml", BASE)
            .file(
                "src/main/resources/application-prod.yml",
                "aliyun:\n  sms:\n    endpoint: dysmsapi-vpc.cn-hangzhou.aliyuncs.com\n")
            .file(
                "src/main/resources/application-uat.properties",
                "aliyun.sms.endpoint=http://dysmsapi.aliyuncs.com\n");
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application-prod.yml:3:15 warning config/endpoint-internal"
                + " dysmsapi-vpc.cn-hangzhou.aliyuncs.com",
            "src/main/resources/application-uat.properties:1:21 warning config/endpoint-scheme"
                + " http://dysmsapi.aliyuncs.com");
  }

  @Test
  void aHostThatEveryProfileInheritsIsReportedOnceInTheBase() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                BASE.replace("dysmsapi.aliyuncs.com", "dysmsapi.aliyuncs.cn"))
            .file(
                "src/main/resources/application-prod.yml", "aliyun:\n  sms:\n    sign-name: 云店商城\n")
            .file(
                "src/main/resources/application-dev.yml", "aliyun:\n  sms:\n    sign-name: 云店商城\n");
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:3:15 error config/endpoint-unknown"
                + " dysmsapi.aliyuncs.cn");
  }

  @Test
  void theEndpointInCodeCountsForTheRegionInSettings() {
    String beijing =
        "aliyun:\n  sms:\n    region-id: cn-beijing\n    sign-name: 云店商城\n"
            + "    template-code: SMS_205124873\n";
    TestProject alone = new TestProject().file("src/main/resources/application.yml", beijing);
    TestProject withCode =
        new TestProject()
            .file("src/main/resources/application.yml", beijing)
            .file("src/main/java/LoginSender.java", SENDER.replace("%s", "dysmsapi.aliyuncs.com"));
    assertThat(alone.findings())
        .containsExactly(
            "src/main/resources/application.yml:3:16 warning config/region cn-beijing");
    assertThat(withCode.findings()).isEmpty();
  }

  @Test
  void testsCommentsAndDocumentsCallNothing() {
    String wrong = SENDER.replace("%s", "dymsapi.aliyuncs.com");
    TestProject project =
        new TestProject()
            .file("src/test/java/LoginSenderTest.java", wrong)
            .file("docs/LoginSender.java", wrong)
            .file(
                "src/main/java/LoginSender.java",
                SENDER.replace("%s", "dysmsapi.aliyuncs.com")
                    + "// request.setSysDomain(\"dymsapi.aliyuncs.com\");\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aHostInAConstantIsReportedAtTheConstant() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/SmsHosts.java",
                "class SmsHosts {\n  static final String DOMAIN ="
                    + " \"dysmsapi.aliyun.com\"; // dysmsapi\n}\n")
            .file("src/main/java/LoginSender.java", SENDER.replace("\"%s\"", "SmsHosts.DOMAIN"));
    assertThat(project.findings())
        .containsExactly(
            "src/main/java/SmsHosts.java:2:33 error config/endpoint-unknown dysmsapi.aliyun.com");
  }
}
