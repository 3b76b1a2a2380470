package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a directive in a comment of source code covers. */
class SourceSuppressionTest {

  private static final String JAVA = "src/main/java/com/xiaoman/shop/sms/OrderNotice.java";

  private static TestProject project(String path, String content) {
    return new TestProject().file(path, content);
  }

  /** Holds that everything is silenced, so often, and that no directive is needless. */
  private static void assertSilenced(int times, TestProject project) {
    assertThat(project.findings()).isEmpty();
    assertThat(project.suppressed()).hasSize(times);
  }

  @Test
  void aTextBlockIsCovered() {
    assertSilenced(
        1,
        project(
            JAVA,
            """
            package com.xiaoman.shop.sms;

            class OrderNotice {
              // smslint-disable-next-line template/special-symbol -- as approved
              static final String TEMPLATE_CONTENT = \"""
                  您的验证码为${code}，
                  请勿泄露★
                  \""";
            }
            """));
  }

  @Test
  void aStatementOverSeveralLinesIsCovered() {
    assertSilenced(
        1,
        project(
            JAVA,
            """
            package com.xiaoman.shop.sms;

            import com.aliyun.dysmsapi20170525.models.SendSmsRequest;

            class OrderNotice {
              SendSmsRequest request(String phone) {
                /* smslint-disable-next-line signature/test-in-production -- sandbox */
                SendSmsRequest request =
                    new SendSmsRequest()
                        .setPhoneNumbers(phone)
                        .setSignName("阿里云短信测试")
                        .setTemplateCode("SMS_204105918");
                return request;
              }
            }
            """));
  }

  @Test
  void inACallChainOneCallIsCovered() {
    TestProject project =
        project(
            JAVA,
            """
            package com.xiaoman.shop.sms;

            import com.aliyun.dysmsapi20170525.models.SendSmsRequest;

            class OrderNotice {
              SendSmsRequest request(String phone) {
                return new SendSmsRequest()
                    .setPhoneNumbers(phone)
                    // smslint-disable-next-line signature/test-in-production
                    .setSignName(
                        "阿里云短信测试")
                    .setTemplateCode("SMS_154950909");
              }
            }
            """);

    assertThat(project.suppressed())
        .containsExactly(JAVA + ":11:14 error signature/test-in-production 阿里云短信测试");
    assertThat(project.findings())
        .containsExactly(JAVA + ":12:27 error template/test-in-production SMS_154950909");
  }

  @Test
  void inAnArgumentListOneArgumentIsCovered() {
    TestProject project =
        project(
            JAVA,
            """
            class OrderNotice {
              IClientProfile profile() {
                return DefaultProfile.getProfile(
                    "cn-hangzhou",
                    // smslint-disable-next-line secret/access-key -- revoked
                    "LTAI5tQ7"
                        + "kXw2Vb9RmZc4Hd8N",
                    "q8Zt3WnLk5Rv7Yd2Xc9Mb4Ks6Jf1Hp");
              }
            }
            """);

    assertThat(project.suppressed()).hasSize(1);
    assertThat(project.findings())
        .containsExactly(JAVA + ":8:10 error secret/access-key ******************************");
  }

  @Test
  void theLinesOfAnnotationsBelongToTheirDeclaration() {
    assertSilenced(
        1,
        project(
            JAVA,
            """
            import org.springframework.beans.factory.annotation.Value;

            class OrderNotice {
              // smslint-disable-next-line secret/access-key
              @Deprecated
              @Value("${aliyun.access-key-id:LTAI5tQ7kXw2Vb9RmZc4Hd8N}")
              private String accessKeyId;
            }
            """));
  }

  @Test
  void aNameBelowItsTypeBelongsToTheDeclaration() {
    assertSilenced(
        1,
        project(
            JAVA,
            """
            class OrderNotice {
              // smslint-disable-next-line secret/access-key
              private static final String
                  ACCESS_KEY_ID =
                      "LTAI5tQ7kXw2Vb9RmZc4Hd8N";
            }
            """));
  }

  @Test
  void aboveAMethodItsBodyIsNotCovered() {
    TestProject project =
        project(
            JAVA,
            """
            class OrderNotice {
              /**
               * smslint-disable-next-line secret/access-key
               */
              @Bean
              String accessKeyId() {
                return "LTAI5tQ7kXw2Vb9RmZc4Hd8N";
              }
            }
            """);

    assertThat(project.findings()).hasSize(2);
    assertThat(project.suppressed()).isEmpty();
  }

  @Test
  void aStatementIsCoveredUpToTheBlockInIt() {
    TestProject project =
        project(
            JAVA,
            """
            class OrderNotice {
              void send() {
                // smslint-disable-next-line secret/access-key
                executor.submit(() -> {
                  String accessKeyId = "LTAI5tQ7kXw2Vb9RmZc4Hd8N";
                  client.send(accessKeyId);
                });
              }
            }
            """);

    assertThat(project.suppressed()).isEmpty();
  }

  @Test
  void aKeyThatIsCommentedOutIsCoveredFromItsLine() {
    assertSilenced(
        1,
        project(
            JAVA,
            """
            class OrderNotice {
              // accessKeyId = "LTAI5tQ7kXw2Vb9RmZc4Hd8N"; // smslint-disable-line secret/access-key
            }
            """));
  }

  @Test
  void linesOfLanguagesWithoutAReaderAreCovered() {
    assertSilenced(
        2,
        project(
            "src/main/kotlin/Sms.kt",
            """
            object Sms {
              // smslint-disable-next-line secret/access-key -- sandbox
              val accessKeyId = "LTAI5tQ7kXw2Vb9RmZc4Hd8N"
              val other = "LTAI5tHn3Yc8Wq6Lp2Zk9TvB" // smslint-disable-line secret/access-key
            }
            """));
    assertSilenced(
        1,
        project(
            "Dockerfile",
            """
            FROM eclipse-temurin:17
            # smslint-disable-next-line secret/access-key
            ENV ALIYUN_ACCESS_KEY_ID=LTAI5tQ7kXw2Vb9RmZc4Hd8N
            """));
    assertSilenced(
        1,
        project(
            "schema.sql",
            """
            -- smslint-disable-file secret/access-key
            INSERT INTO sys_config VALUES ('access_key_id', 'LTAI5tQ7kXw2Vb9RmZc4Hd8N');
            """));
  }

  @Test
  void belowAnAnnotationTheWholeDeclarationIsCovered() {
    assertSilenced(
        1,
        project(
            JAVA,
            """
            class OrderNotice {
              @Deprecated
              // smslint-disable-next-line secret/access-key
              private String accessKeyId =
                  "LTAI5tQ7kXw2Vb9RmZc4Hd8N";
            }
            """));
  }

  @Test
  void betweenANameAndItsValueTheValueIsCovered() {
    assertSilenced(
        1,
        project(
            JAVA,
            """
            class OrderNotice {
              static final String TEMPLATE_CONTENT =
                  // smslint-disable-next-line template/special-symbol
                  \"""
                  您的验证码为${code}，
                  请勿泄露★
                  \""";
            }
            """));
  }

  @Test
  void aboveAConstantOfAnEnumTheNextIsNotCovered() {
    TestProject project =
        project(
            JAVA,
            """
            enum Account {
              // smslint-disable-next-line secret/access-key
              LOCAL,
              DEMO("LTAI5tQ7kXw2Vb9RmZc4Hd8N");
            }
            """);

    assertThat(project.suppressed()).isEmpty();
    assertThat(project.findings()).hasSize(2);
  }
}
