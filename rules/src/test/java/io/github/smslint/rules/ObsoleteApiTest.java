package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Services, operations and libraries that were replaced, in whole projects. */
class ObsoleteApiTest {

  private static final String TEMPLATES =
      """
      package com.ruoyi.sms;

      import com.aliyun.dysmsapi20170525.Client;
      import com.aliyun.dysmsapi20170525.models.%1$sRequest;

      public class SmsTemplates {

        public void submit(Client client, String content) throws Exception {
          %1$sRequest request = new %1$sRequest();
          request.setTemplateContent(content);
          client.%2$s(request);
        }
      }
      """;

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <artifactId>ruoyi-sms</artifactId>
        <properties><sms.version>%s</sms.version></properties>
        <dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>com.aliyun</groupId>
              <artifactId>dysmsapi20170525</artifactId>
              <version>${sms.version}</version>
            </dependency>
          </dependencies>
        </dependencyManagement>
      </project>
      """;

  @Test
  void aRetiredOperationIsReportedAtTheFirstPlaceThatNamesIt() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/java/SmsTemplates.java",
                    TEMPLATES.formatted("AddSmsTemplate", "addSmsTemplate"))
                .findings())
        .containsExactly(
            "src/main/java/SmsTemplates.java:9:41 error config/obsolete-api"
                + " AddSmsTemplateRequest");
  }

  @Test
  void theSourcesOfTheSdkItselfAreLeftAlone() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/java/com/aliyun/dysmsapi20170525/Client.java",
                    TEMPLATES.formatted("AddSmsTemplate", "addSmsTemplate"))
                .file(
                    "src/main/java/com/aliyun/mns/client/TopicMessages.java",
                    """
                    package com.aliyun.mns.client;

                    import com.aliyun.mns.model.BatchSmsAttributes;

                    public class TopicMessages {
                      private BatchSmsAttributes sms;
                    }
                    """)
                .findings())
        .isEmpty();
  }

  @Test
  void theOperationThatTookItsPlaceIsNot() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/java/SmsTemplates.java",
                    TEMPLATES.formatted("CreateSmsTemplate", "createSmsTemplate"))
                .file("pom.xml", POM.formatted("3.0.0"))
                .findings())
        .isEmpty();
  }

  @Test
  void anSdkWithoutTheOperationIsReportedAtItsArtifact() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/java/SmsTemplates.java",
                    TEMPLATES.formatted("CreateSmsTemplate", "createSmsTemplate"))
                .file("pom.xml", POM.formatted("2.0.24"))
                .findings())
        .containsExactly("pom.xml:9:21 warning config/obsolete-api dysmsapi20170525");
  }

  @Test
  void anOldSdkThatOnlySendsIsLeftAlone() {
    assertThat(new TestProject().file("pom.xml", POM.formatted("2.0.24")).findings()).isEmpty();
  }

  @Test
  void aVersionThatTheFileDoesNotTellIsLeftAlone() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/java/SmsTemplates.java",
                    TEMPLATES.formatted("CreateSmsTemplate", "createSmsTemplate"))
                .file("pom.xml", POM.formatted("${revision}"))
                .findings())
        .isEmpty();
  }

  @Test
  void theStarterOfSpringCloudAlibabaIsReported() {
    assertThat(
            new TestProject()
                .file(
                    "pom.xml",
                    """
                    <project>
                      <dependencies>
                        <dependency>
                          <groupId>com.alibaba.cloud</groupId>
                          <artifactId>spring-cloud-starter-alicloud-sms</artifactId>
                        </dependency>
                        <dependency>
                          <groupId>com.alibaba.cloud</groupId>
                          <artifactId>spring-cloud-starter-alicloud-oss</artifactId>
                        </dependency>
                      </dependencies>
                    </project>
                    """)
                .findings())
        .containsExactly(
            "pom.xml:5:19 warning config/obsolete-api spring-cloud-starter-alicloud-sms");
  }

  @Test
  void theGatewayOfTaobaoForGoodsIsNoSending() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/resources/application.yml",
                    """
                    aliyun:
                      sms:
                        sign-name: 小满商城
                        template-code: SMS_276410038
                    alibaba:
                      top:
                        url: https://eco.taobao.com/router/rest
                        version: 2.0
                    """)
                .findings())
        .isEmpty();
  }

  @Test
  void theMethodOfAlidayuInSettingsIsReportedOnce() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/resources/application.yml",
                    """
                    alidayu:
                      url: http://gw.api.taobao.com/router/rest
                      method: alibaba.aliqin.fc.sms.num.send
                      sms-free-sign-name: 小满商城
                      sms-template-code: SMS_276410038
                    """)
                .findings())
        .containsExactly(
            "src/main/resources/application.yml:3:11 warning config/obsolete-api"
                + " alibaba.aliqin.fc.sms.num.send");
  }

  @Test
  void theVersionOfTheApiThatIsGoneIsNoFaultOfItsOwn() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/resources/application.properties",
                    """
                    aliyun.sms.endpoint=dysmsapi.aliyuncs.com
                    aliyun.sms.version=2016-09-27
                    aliyun.sms.action=SingleSendSms
                    aliyun.sms.sign-name=\\u5c0f\\u6ee1\\u5546\\u57ce
                    """)
                .findings())
        .containsExactly(
            "src/main/resources/application.properties:3:19 error config/obsolete-api"
                + " SingleSendSms");
  }

  @Test
  void testsMayCallWhatIsGone() {
    assertThat(
            new TestProject()
                .file(
                    "src/test/java/SmsTemplatesTest.java",
                    TEMPLATES.formatted("AddSmsTemplate", "addSmsTemplate"))
                .findings())
        .isEmpty();
  }
}
