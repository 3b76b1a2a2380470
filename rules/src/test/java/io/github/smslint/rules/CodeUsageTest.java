package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of source code are joined by object, within a method, a class and the project. */
class CodeUsageTest {

  private static final String TWO_CLIENTS =
      """
      package com.shop.sms;

      import com.aliyuncs.CommonRequest;
      import com.aliyuncs.IAcsClient;

      public class AliyunSmsGateway {

        private final IAcsClient client;

        public void sendBoth(String phone) throws Exception {
          CommonRequest domestic = new CommonRequest();
          domestic.setSysDomain("%s");
          domestic.setSysVersion("2017-05-25");
          domestic.setSysAction("SendSms");
          client.getCommonResponse(domestic);

          CommonRequest abroad = new CommonRequest();
          abroad.setSysDomain("%s");
          abroad.setSysVersion("2018-05-01");
          abroad.setSysAction("SendMessageToGlobe");
          client.getCommonResponse(abroad);
        }
      }
      """;

  @Test
  void twoRequestsOfOneMethodAreKeptApart() {
    String right =
        TWO_CLIENTS.formatted("dysmsapi.aliyuncs.com", "dysmsapi.ap-southeast-1.aliyuncs.com");
    assertThat(new TestProject().file("src/main/java/AliyunSmsGateway.java", right).findings())
        .isEmpty();
  }

  @Test
  void ofTwoRequestsTheWrongOneIsReported() {
    String wrong = TWO_CLIENTS.formatted("dysmsapi.aliyuncs.com", "dysmsapi.aliyuncs.com");
    assertThat(new TestProject().file("src/main/java/AliyunSmsGateway.java", wrong).findings())
        .containsExactly(
            "src/main/java/AliyunSmsGateway.java:18:26 error config/endpoint-mismatch"
                + " dysmsapi.aliyuncs.com");
  }

  private static final String TWO_V2_CLIENTS =
      """
      package com.shop.sms;

      import com.aliyun.teaopenapi.models.Config;

      public class AliyunClients {

        void send(com.aliyun.dysmsapi20170525.models.SendSmsRequest domestic,
            com.aliyun.dysmsapi20180501.models.SendMessageToGlobeRequest abroad) throws Exception {
          Config config = new Config().setAccessKeyId(id).setAccessKeySecret(secret);
          config.endpoint = "dysmsapi.aliyuncs.com";
          com.aliyun.dysmsapi20170525.Client one = new com.aliyun.dysmsapi20170525.Client(config);
          one.sendSms(domestic);

          config = new Config().setAccessKeyId(id).setAccessKeySecret(secret);
          config.endpoint = "%s";
          com.aliyun.dysmsapi20180501.Client two = new com.aliyun.dysmsapi20180501.Client(config);
          two.sendMessageToGlobe(abroad);
        }
      }
      """;

  @Test
  void aVariableThatIsSetAnewIsAnotherObject() {
    String right = TWO_V2_CLIENTS.formatted("dysmsapi.ap-southeast-1.aliyuncs.com");
    assertThat(new TestProject().file("src/main/java/AliyunClients.java", right).findings())
        .isEmpty();
    String wrong = TWO_V2_CLIENTS.formatted("dysmsapi.aliyuncs.com");
    assertThat(new TestProject().file("src/main/java/AliyunClients.java", wrong).findings())
        .containsExactly(
            "src/main/java/AliyunClients.java:15:24 error config/endpoint-mismatch"
                + " dysmsapi.aliyuncs.com");
  }

  private static final String BUILT_IN_CONSTRUCTOR =
      """
      package com.shop.sms;

      import com.aliyun.dysmsapi20180501.Client;
      import com.aliyun.dysmsapi20180501.models.SendMessageToGlobeRequest;
      import com.aliyun.teaopenapi.models.Config;

      public class GlobeSender {

        private final Client client;

        public GlobeSender(AliyunProperties properties) throws Exception {
          Config config = new Config();
          config.setAccessKeyId(properties.getAccessKeyId());
          config.setAccessKeySecret(properties.getAccessKeySecret());
          config.setEndpoint("%s");
          this.client = new Client(config);
        }

        public void send(String to, String text) throws Exception {
          SendMessageToGlobeRequest request =
              new SendMessageToGlobeRequest().setTo(to).setMessage(text);
          client.sendMessageToGlobe(request);
        }
      }
      """;

  @Test
  void aClientBuiltInTheConstructorMeetsItsCallInAnotherMethod() {
    String wrong = BUILT_IN_CONSTRUCTOR.formatted("dysmsapi.aliyuncs.com");
    assertThat(new TestProject().file("src/main/java/GlobeSender.java", wrong).findings())
        .containsExactly(
            "src/main/java/GlobeSender.java:15:25 error config/endpoint-mismatch"
                + " dysmsapi.aliyuncs.com");
    String right = BUILT_IN_CONSTRUCTOR.formatted("dysmsapi.ap-southeast-1.aliyuncs.com");
    assertThat(new TestProject().file("src/main/java/GlobeSender.java", right).findings())
        .isEmpty();
  }

  @Test
  void aConstantTwoFilesAwayIsReportedWhereItIsWritten() {
    TestProject project =
        new TestProject()
            .file(
                "common/src/main/java/com/shop/common/ApiVersions.java",
                """
                package com.shop.common;

                public interface ApiVersions {
                  String CURRENT = "2016-09-27";
                }
                """)
            .file(
                "common/src/main/java/com/shop/common/SmsConstants.java",
                """
                package com.shop.common;

                public final class SmsConstants {
                  public static final String API_VERSION = ApiVersions.CURRENT;
                  public static final String DOMAIN = "dysmsapi.aliyuncs.com";
                }
                """)
            .file(
                "sms/src/main/java/com/shop/sms/AliyunSmsSender.java",
                """
                package com.shop.sms;

                import com.aliyuncs.CommonRequest;
                import com.shop.common.SmsConstants;

                public class AliyunSmsSender {
                  void send(IAcsClient client) throws Exception {
                    CommonRequest request = new CommonRequest();
                    request.setSysDomain(SmsConstants.DOMAIN);
                    request.setSysVersion(SmsConstants.API_VERSION);
                    request.setSysAction("SendSms");
                    client.getCommonResponse(request);
                  }
                }
                """);
    assertThat(project.findings())
        .containsExactly(
            "common/src/main/java/com/shop/common/ApiVersions.java:4:21 error config/api-version"
                + " 2016-09-27");
  }

  @Test
  void whereBranchesDifferNothingIsClaimed() {
    String source =
        """
        import com.aliyuncs.CommonRequest;

        public class AliyunRouter {
          void send(IAcsClient client, boolean abroad) throws Exception {
            CommonRequest request = new CommonRequest();
            if (abroad) {
              request.setSysDomain("dysmsapi.ap-southeast-1.aliyuncs.com");
              request.setSysVersion("2018-05-01");
            } else {
              request.setSysDomain("dysmsapi.aliyuncs.com");
              request.setSysVersion("2017-05-25");
            }
            request.setSysAction(abroad ? "SendMessageToGlobe" : "SendSms");
            client.getCommonResponse(request);
          }
        }
        """;
    assertThat(new TestProject().file("src/main/java/AliyunRouter.java", source).findings())
        .isEmpty();
  }

  @Test
  void anEndpointMapIsNoUsage() {
    String source =
        """
        package com.aliyun.dysmsapi20170525;

        public class Client {
          public Client() {
            this._endpointMap = TeaConverter.buildMap(
                new TeaPair("ap-southeast-1", "dysmsapi.ap-southeast-1.aliyuncs.com"),
                new TeaPair("cn-hongkong", "dysmsapi-xman.cn-hongkong.aliyuncs.com"),
                new TeaPair("cn-hangzhou", "dysmsapi.aliyuncs.com"));
          }
        }
        """;
    assertThat(new TestProject().file("src/main/java/Client.java", source).findings()).isEmpty();
  }

  @Test
  void aTestSignatureBoundToAnotherProfileIsNotInProduction() {
    String source =
        """
        import com.aliyun.dysmsapi20170525.models.SendSmsRequest;

        public class AliyunSms {
          SendSmsRequest request(String profile) {
            SendSmsRequest request = new SendSmsRequest();
            if ("dev".equals(profile)) {
              request.setSignName("阿里云短信测试");
            }
            return request.setTemplateCode("SMS_205124873");
          }
        }
        """;
    assertThat(new TestProject().file("src/main/java/AliyunSms.java", source).findings()).isEmpty();
    String unbound = source.replace("\"dev\".equals(profile)", "profile != null");
    assertThat(new TestProject().file("src/main/java/AliyunSms.java", unbound).findings())
        .containsExactly(
            "src/main/java/AliyunSms.java:7:28 error signature/test-in-production 阿里云短信测试");
  }

  @Test
  void aTemplateCodeIsKnownByItsShapeWhateverItsNameIs() {
    String source =
        """
        public enum SmsScene {
          LOGIN("SMS_154950909", "登录"),
          PAID("SMS_478215031", "支付成功");

          private final String code;
          private final String title;

          SmsScene(String code, String title) {
            this.code = code;
            this.title = title;
          }
        }
        """;
    assertThat(new TestProject().file("src/main/java/SmsScene.java", source).findings())
        .containsExactly(
            "src/main/java/SmsScene.java:2:10 error template/test-in-production SMS_154950909");
  }

  @Test
  void testAssetsAreKnownInAnArrayToo() {
    String source =
        """
        public class AliyunSms {
          private static final String[] SETUP = {"阿里云短信测试", "SMS_154950909"};
        }
        """;
    assertThat(new TestProject().file("src/main/java/AliyunSms.java", source).findings())
        .containsExactly(
            "src/main/java/AliyunSms.java:2:43 error signature/test-in-production 阿里云短信测试",
            "src/main/java/AliyunSms.java:2:54 error template/test-in-production SMS_154950909");
  }

  @Test
  void aFieldThatIsSetAnewHasNoKnownValue() {
    String source =
        """
        import com.aliyuncs.CommonRequest;

        public class AliyunSms {
          private String version = "2019-01-01";

          AliyunSms() {
            this.version = "2017-05-25";
          }

          void send(IAcsClient client) throws Exception {
            CommonRequest request = new CommonRequest();
            request.setSysDomain("dysmsapi.aliyuncs.com");
            request.setSysAction("SendSms");
            request.setSysVersion(version);
            client.getCommonResponse(request);
          }
        }
        """;
    assertThat(new TestProject().file("src/main/java/AliyunSms.java", source).findings()).isEmpty();
  }

  private static final String READS_ITS_VERSION =
      """
      import com.aliyuncs.CommonRequest;
      import org.springframework.beans.factory.annotation.Value;

      public class AliyunSms {
        @Value("${sms.api-version}")
        private String version;

        void send(IAcsClient client) throws Exception {
          CommonRequest request = new CommonRequest();
          request.setSysDomain("dysmsapi.aliyuncs.com");
          request.setSysAction("SendSms");
          request.setSysVersion(version);
          client.getCommonResponse(request);
        }
      }
      """;

  @Test
  void anInjectedValueIsTheOneOfTheConfiguration() {
    TestProject project =
        new TestProject()
            .file("src/main/java/AliyunSms.java", READS_ITS_VERSION)
            .file("src/main/resources/application.yml", "sms:\n  api-version: 2017-05-26\n");
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:2:16 error config/api-version 2017-05-26");
  }

  @Test
  void aKeyThatModulesSetDifferentlyIsUnknown() {
    TestProject project =
        new TestProject()
            .file("b/src/main/java/AliyunSms.java", READS_ITS_VERSION)
            .file("a/src/main/resources/application.yml", "sms:\n  api-version: 2018-05-01\n")
            .file("b/src/main/resources/application.yml", "sms:\n  api-version: 2017-05-25\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void twoCopiesOfAClassAreJudgedEachByItself() {
    String wrong = BUILT_IN_CONSTRUCTOR.formatted("dysmsapi.aliyuncs.com");
    TestProject project =
        new TestProject()
            .file("a/src/main/java/GlobeSender.java", wrong)
            .file("b/src/main/java/GlobeSender.java", wrong);
    assertThat(project.findings())
        .containsExactly(
            "a/src/main/java/GlobeSender.java:15:25 error config/endpoint-mismatch"
                + " dysmsapi.aliyuncs.com",
            "b/src/main/java/GlobeSender.java:15:25 error config/endpoint-mismatch"
                + " dysmsapi.aliyuncs.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@Profile(\"prod\"); 1",
        "@Profile({\"prod\", \"pre\"}); 1",
        "@Profile(\"!dev\"); 1",
        "@Profile(\"prod & eu\"); 1",
        "@Profile(value = {\"dev\", \"prod\"}); 1",
        "@org.springframework.context.annotation.Profile(\"dev\"); 0",
        "@Profile(\"dev\"); 0",
        "@Profile({\"dev\", \"test\"}); 0",
        "@Profile(\"!prod\"); 0",
        "@Profile(\"prod & dev\"); 0"
      })
  void aProfileOnAClassOrAMethodBindsWhatStandsInIt(String profile, int findings) {
    String body = "    return new SendSmsRequest().setSignName(\"阿里云短信测试\");\n";
    String head = "import com.aliyun.dysmsapi20170525.models.SendSmsRequest;\n";
    String method = "  SendSmsRequest request() {\n" + body + "  }\n";
    String onClass = head + profile + "\nclass SmsConfig {\n" + method + "}\n";
    String onMethod = head + "class SmsConfig {\n  @Bean\n  " + profile + "\n" + method + "}\n";

    for (String content : List.of(onClass, onMethod)) {
      TestProject project = new TestProject().file("src/main/java/SmsConfig.java", content);
      assertThat(project.findings("signature/test-in-production")).hasSize(findings);
    }
  }

  @Test
  void aTestWithActiveProfilesSendsNothing() {
    TestProject project =
        new TestProject()
            .file(
                "src/test/java/SmsSendTest.java",
                """
                import com.aliyun.dysmsapi20170525.models.SendSmsRequest;

                @SpringBootTest
                @ActiveProfiles("prod")
                class SmsSendTest {
                  SendSmsRequest request() {
                    return new SendSmsRequest().setSignName("阿里云短信测试");
                  }
                }
                """);
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aTestSignatureOfADevelopmentProfileMeetsTheTemplatesOfTheCode() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/java/AliyunSms.java",
                """
                public class AliyunSms {
                  @Value("${aliyun.sms.sign-name}")
                  private String signName;

                  void send(Client client) throws Exception {
                    client.sendSms(
                        new SendSmsRequest().setSignName(signName).setTemplateCode("SMS_274895203"));
                  }
                }
                """)
            .file("src/main/resources/application-prod.yml", "aliyun.sms.sign-name: 云店\n")
            .file("src/main/resources/application-dev.yml", "aliyun.sms.sign-name: 阿里云短信测试\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theParametersThatGoSetsOnUrlValuesBelongToOneCall() {
    assertThat(
            new TestProject()
                .file(
                    "sms/send.go",
                    """
                    package sms

                    func Send(phone string) {
                    \tparams := url.Values{}
                    \tparams.Add("Action", "SendSms")
                    \tparams.Set("Version", "2017-05-26")
                    \tparams.Set("SignName", "小满商城")
                    \tpost("https://dysmsapi.aliyuncs.com/", params)
                    }
                    """)
                .findings("config/api-version"))
        .hasSize(1);
  }
}
