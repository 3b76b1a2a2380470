package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settings are judged as they are effective: map by map, profile by profile. */
class ConfigurationUsageTest {

  private static final String BASE =
      """
      spring:
        application:
          name: shop
      aliyun:
        sms:
          access-key-id: ${ALIBABA_CLOUD_ACCESS_KEY_ID}
          access-key-secret: ${ALIBABA_CLOUD_ACCESS_KEY_SECRET}
          sign-name: 阿里云短信测试
          template-code: SMS_205124873
      """;

  private static final String TEST_SIGNATURE =
      "src/main/resources/application.yml:8:16 error signature/test-in-production 阿里云短信测试";

  @Test
  void aTestSignatureThatProductionOverridesIsRight() {
    TestProject project =
        new TestProject()
            .file("src/main/resources/application.yml", BASE)
            .file(
                "src/main/resources/application-prod.yml", "aliyun:\n  sms:\n    signName: 云店商城\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aTestSignatureThatProductionLeavesIsReportedInTheBase() {
    TestProject project =
        new TestProject()
            .file("src/main/resources/application.yml", BASE)
            .file("src/main/resources/application-prod.yml", "server:\n  port: 80\n");
    assertThat(project.findings()).containsExactly(TEST_SIGNATURE);
    assertThat(project.lint().findings().get(0).related())
        .extracting(related -> related.location().file().path())
        .containsExactly("src/main/resources/application-prod.yml");
  }

  @Test
  void withoutAProductionProfileTheBaseIsInProduction() {
    TestProject project =
        new TestProject()
            .file("src/main/resources/application.yml", BASE)
            .file("src/main/resources/application-dev.yml", "server:\n  port: 80\n");
    assertThat(project.findings()).containsExactly(TEST_SIGNATURE);
  }

  @Test
  void aProfileIsProductionAsAWholeWordOnly() {
    String own = "aliyun:\n  sms:\n    sign-name: 阿里云短信测试\n";
    TestProject project =
        new TestProject()
            .file("src/main/resources/application.yml", "server:\n  port: 80\n")
            .file("src/main/resources/application-product.yml", own)
            .file("src/main/resources/application-dev.yml", own);
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aProfileInAnotherFormatOverridesAsWell() {
    TestProject project =
        new TestProject()
            .file("src/main/resources/application.yml", BASE)
            .file(
                "src/main/resources/application-prod.properties",
                "aliyun.sms.signName=\\u4E91\\u5E97\\u5546\\u57CE\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aDocumentOfTheSameFileCanBeTheProductionProfile() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                BASE
                    + "---\nspring:\n  config:\n    activate:\n      on-profile: prod | stage\n"
                    + "aliyun:\n  sms:\n    sign-name: 云店商城\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theUserNamesTheProductionProfiles() {
    TestProject project =
        new TestProject()
            .settings(new Settings.Builder().productionProfiles(List.of("idc")).build())
            .file("src/main/resources/application.yml", BASE)
            .file(
                "src/main/resources/application-idc.yml", "aliyun:\n  sms:\n    sign-name: 云店商城\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aMapInheritsWhatTheEnclosingOnesSet() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                """
                aliyun:
                  endpoint: dysmsapi.aliyuncs.com
                  sms:
                    version: 2017-05-26
                    sign-name: 云店商城
                    template-code: SMS_205124873
                """);
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:4:14 error config/api-version 2017-05-26");
  }

  @Test
  void anotherSuppliersBlockIsLeftAlone() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                """
                sms:
                  blends:
                    tx1:
                      supplier: tencent
                      access-key-id: AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA
                      signature: 测试签名
                    ali1:
                      supplier: alibaba
                      request-url: dysmsapi.aliyuncs.com
                      signature: 云店商城
                """);
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void testsAndDocumentsSendNothing() {
    TestProject project =
        new TestProject()
            .file("src/test/resources/application.yml", BASE)
            .file("docs/sms.yml", BASE)
            .file("target/classes/application.yml", BASE);
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aCodeThatAManifestCallsATestTemplateIsWrongInProduction() {
    TestProject project =
        new TestProject()
            .file(
                "sms/templates.json",
                """
                {"TemplateCode": "SMS_300000123", "TemplateName": "验证码测试模板",
                 "TemplateContent": "您的验证码为${code}", "TemplateType": "0", "TemplateTag": 4}
                """)
            .file(
                "src/main/resources/application.yml",
                "aliyun:\n  sms:\n    sign-name: 云店商城\n    template-code: SMS_300000123\n");
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:4:20 error template/test-in-production"
                + " SMS_300000123");
  }

  @Test
  void aReferenceOfAProfileIsReadInThatProfile() {
    TestProject project =
        new TestProject()
            .file("src/main/resources/application.yml", "sms:\n  brand: 阿里云短信测试专线\n")
            .file(
                "src/main/resources/application-prod.yml",
                "sms:\n  brand: 青禾商城\naliyun:\n  sms:\n    sign-name: ${sms.brand}\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aKeyInItsOwnValueTakesItsDefault() {
    TestProject project =
        new TestProject()
            .file(
                "src/main/resources/application.yml",
                "aliyun:\n  sms:\n    sign-name: ${aliyun.sms.sign-name:阿里云短信测试}\n");
    assertThat(project.findings())
        .containsExactly(
            "src/main/resources/application.yml:3:39 error signature/test-in-production 阿里云短信测试");
  }

  @Test
  void referencesThatMultiplyComeToAnEnd() {
    StringBuilder chain = new StringBuilder("aliyun:\n  sms:\n    sign-name: ${k0}\n");
    for (int at = 0; at < 40; at++) {
      chain.append("k" + at + ": ${k" + (at + 1) + "}${k" + (at + 1) + "}${k" + (at + 1) + "}\n");
    }
    TestProject project =
        new TestProject().file("src/main/resources/application.yml", chain.toString());
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void ofTwoThingsWrongAtOnePlaceTheHeavierIsTold() {
    TestProject project =
        new TestProject()
            .file(
                "sms-templates.yml",
                "templates:\n  - TemplateCode: SMS_300000321\n    TemplateType: 1\n"
                    + "    TemplateContent: 您的订单${no}已发货\n")
            .file(
                "src/main/java/AliyunSenders.java",
                """
                import com.aliyuncs.CommonRequest;

                public class AliyunSenders {
                  static final String HOST = "dysmsapi.ap-southeast-1.aliyuncs.com";

                  void one(IAcsClient client) throws Exception {
                    CommonRequest request = new CommonRequest();
                    request.setSysDomain(HOST);
                    request.setSysAction("SendSms");
                    request.setSysVersion("2017-05-25");
                    client.getCommonResponse(request);
                  }

                  void two(IAcsClient client) throws Exception {
                    CommonRequest request = new CommonRequest();
                    request.setSysDomain(HOST);
                    request.setSysAction("SendSms");
                    request.setSysVersion("2017-05-25");
                    request.putQueryParameter("TemplateCode", "SMS_300000321");
                    client.getCommonResponse(request);
                  }
                }
                """);
    assertThat(project.findings())
        .containsExactly(
            "src/main/java/AliyunSenders.java:4:31 error config/endpoint-mismatch"
                + " dysmsapi.ap-southeast-1.aliyuncs.com");
  }

  @Test
  void theSettingsOfTencentCloudBesideThoseOfAlibabaCloudAreLeftAlone() {
    assertThat(
            new TestProject()
                .file(
                    "src/main/resources/maxkey.properties",
                    """
                    config.otp.sms.aliyun.signname=小满商城
                    config.otp.sms.aliyun.templatecode=SMS_276410038
                    config.otp.sms.tencentcloud.templateid=14860095
                    config.otp.sms.tencentcloud.sign=test
                    """)
                .findings())
        .isEmpty();
  }

  @Test
  void aNameForSigningInAFileThatSaysNothingOfSmsIsNoSignature() {
    assertThat(
            new TestProject()
                .file(
                    "build.xml",
                    """
                    <project name="Reader" default="jar">
                      <property name="keystorePath" value="developer.keystore" />
                      <property name="signName" value="test" />
                    </project>
                    """)
                .findings())
        .isEmpty();
  }

  @Test
  void aTableOfEndpointsByRegionIsNoCall() {
    assertThat(
            new TestProject()
                .file(
                    "sdk/endpoints.json",
                    """
                    {
                      "products": [
                        {
                          "code": "dysmsapi",
                          "regional_endpoints": [
                            {"region": "ap-southeast-3", "endpoint": "dysmsapi.ap-southeast-1.aliyuncs.com"},
                            {"region": "cn-hongkong", "endpoint": "dysmsapi-xman.cn-hongkong.aliyuncs.com"}
                          ]
                        }
                      ]
                    }
                    """)
                .findings())
        .isEmpty();
  }
}
