package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules about calls, held against whole files. */
class CallRulesTest {

  private static final String SIGNER =
      """
      package com.shop.sms;

      import java.util.HashMap;
      import java.util.Map;
      import java.util.UUID;

      public class DysmsSigner {

        private static final String NONCE = %s;

        public String send(String phone) {
          Map<String, String> paras = new HashMap<>();
          paras.put("SignatureNonce", NONCE);
          paras.put("Action", "SendSms");
          paras.put("Version", "2017-05-25");
          paras.put("SignName", "小满商城");
          return sign(paras);
        }
      }
      """;

  @Test
  void settingsOfOtherClientsInTheSameFileAreNotThoseOfTheSend() {
    assertThat(
            new TestProject()
                .file(
                    "service-sms/src/main/resources/application.yml",
                    """
                    feign:
                      client:
                        config:
                          default:
                            connectTimeout: 200
                            readTimeout: 600000
                    spring:
                      redis:
                        connect-timeout: 300
                    aliyun:
                      sms:
                        sign-name: 小满商城
                        template-code: SMS_276410038
                    """)
                .findings())
        .isEmpty();
  }

  @Test
  void ofProfilesOnlyTheOneWithTheShortTimeIsReported() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/resources/application.yml",
                    """
                    aliyun:
                      sms:
                        sign-name: 小满商城
                        template-code: SMS_276410038
                        read-timeout: 5000
                    """)
                .file(
                    "src/main/resources/application-prod.yml",
                    """
                    aliyun:
                      sms:
                        read-timeout: 100
                    """)
                .findings())
        .containsExactly("src/main/resources/application-prod.yml:3:19 warning config/timeout 100");
  }

  @Test
  void aNonceInAConstantIsReportedWhereItStands() {
    assertThat(
            new TestProject()
                .file("src/main/java/DysmsSigner.java", SIGNER.formatted("\"a1b2c3d4e5\""))
                .findings())
        .containsExactly(
            "src/main/java/DysmsSigner.java:9:40 warning config/static-signature-parameter"
                + " a1b2c3d4e5");
  }

  @Test
  void aNonceThatIsMadeAtRunTimeIsNot() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/java/DysmsSigner.java",
                    SIGNER.formatted("UUID.randomUUID().toString()"))
                .findings())
        .isEmpty();
  }

  @Test
  void testsMayUseAConstantNonce() {
    assertThat(
            new TestProject()
                .file("src/test/java/DysmsSignerTest.java", SIGNER.formatted("\"a1b2c3d4e5\""))
                .findings())
        .isEmpty();
  }

  @Test
  void aWrapperNamedLikeAnActionAtAnotherProductsHostIsLeftAlone() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/java/VerifyService.java",
                    """
                    package com.shop.verify;

                    import com.aliyun.dypnsapi20170525.Client;
                    import com.aliyun.teaopenapi.models.Config;

                    public class VerifyService {

                      public void verify(SmsGateway gateway, String phone) throws Exception {
                        Config config = new Config().setEndpoint("dypnsapi.aliyuncs.com");
                        gateway.sendSms(new Client(config), phone);
                      }
                    }
                    """)
                .findings())
        .isEmpty();
  }
}
