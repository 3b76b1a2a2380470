package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants, enum constants and constructor arguments are followed to where they are written. */
class ConstantUsageTest {

  private static final String SENDER =
      """
      package com.shop.sms;

      import com.aliyuncs.CommonRequest;
      IMPORTS

      class AliyunSender SUPER {
        void send(IAcsClient client) throws Exception {
          CommonRequest request = new CommonRequest();
          request.setSysDomain("dysmsapi.aliyuncs.com");
          request.setSysVersion(VERSION);
          client.getCommonResponse(request);
        }
      }
      """;

  private static String sender(String imports, String superTypes, String version) {
    return SENDER
        .replace("IMPORTS", imports)
        .replace("SUPER", superTypes)
        .replace("VERSION", version);
  }

  private static final String CONSTANTS =
      """
      package com.shop.common;

      public interface SmsConstants {
        String VERSION = "2017-05-25";

        interface Aliyun {
          String API_VERSION = "2017-05-26";
        }
      }
      """;

  private static JoinedProject with(String java) {
    return new JoinedProject()
        .file("sms/src/main/java/com/shop/sms/AliyunSender.java", java)
        .file("common/src/main/java/com/shop/common/SmsConstants.java", CONSTANTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "import com.shop.common.SmsConstants;|-|SmsConstants.VERSION|2017-05-25",
        "import com.shop.common.SmsConstants;|-|SmsConstants.Aliyun.API_VERSION|2017-05-26",
        "import com.shop.common.SmsConstants.Aliyun;|-|Aliyun.API_VERSION|2017-05-26",
        "import static com.shop.common.SmsConstants.VERSION;|-|VERSION|2017-05-25",
        "import static com.shop.common.SmsConstants.*;|-|VERSION|2017-05-25",
        "import com.shop.common.SmsConstants;|implements SmsConstants|VERSION|2017-05-25",
        "import com.shop.common.*;|extends Base implements SmsConstants|this.VERSION|2017-05-25",
        "-|-|com.shop.common.SmsConstants.Aliyun.API_VERSION|2017-05-26"
      })
  void aConstantOfAnotherFileIsFollowed(
      String imports, String superTypes, String version, String value) {
    String java =
        sender(imports == null ? "" : imports, superTypes == null ? "" : superTypes, version);

    assertThat(with(java).javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com VERSION=" + value);
  }

  @Test
  void aNestedTypeSeesTheConstantsAroundIt() {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/AliyunShop.java",
                "class AliyunShop { static final String V = \"2017-05-25\";\n"
                    + sender("", "", "V").replaceFirst("(?s).*class", "class")
                    + "}");

    assertThat(project.javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com VERSION=2017-05-25");
  }

  @Test
  void ofTwoClassesOfOneNameTheImportedOneIsMeant() {
    JoinedProject project =
        with(sender("import com.shop.common.SmsConstants;", "", "SmsConstants.VERSION"))
            .file(
                "other/src/main/java/com/shop/other/SmsConstants.java",
                "package com.shop.other; class SmsConstants { String VERSION = \"other\"; }");

    assertThat(project.javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com VERSION=2017-05-25");
  }

  @Test
  void ofTwoClassesOfOneNameWithoutAnImportNoneIsMeant() {
    JoinedProject project =
        with(sender("", "", "SmsConstants.VERSION"))
            .file(
                "other/src/main/java/com/shop/other/SmsConstants.java",
                "package com.shop.other; class SmsConstants { String VERSION = \"other\"; }");

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com VERSION=?");
  }

  private static final String ENUM_SENDER =
      """
      class AliyunSender {
        void send(IAcsClient client) throws Exception {
          SendSmsRequest request = new SendSmsRequest();
          request.setSignName(DySmsEnum.LOGIN_TEMPLATE_CODE.getSignName());
          request.setTemplateCode(DySmsEnum.LOGIN_TEMPLATE_CODE.getTemplateCode());
          client.getAcsResponse(request);
        }
      }
      """;

  @Test
  void theFieldsOfAnEnumConstantAreFollowed() {
    JoinedProject project =
        new JoinedProject()
            .file("src/main/java/AliyunSender.java", ENUM_SENDER)
            .file(
                "src/main/java/DySmsEnum.java",
                """
                public enum DySmsEnum {
                  LOGIN_TEMPLATE_CODE("SMS_175435174", "云店", "code"),
                  FORGET_PASSWORD_TEMPLATE_CODE("SMS_175435175", "云铺", "code");

                  private String templateCode;
                  private String signName;
                  private String keys;

                  private DySmsEnum(String code, String sign, String keys) {
                    this.templateCode = code;
                    this.signName = sign;
                    this.keys = keys;
                  }
                }
                """);

    assertThat(project.javaUsages())
        .contains("* ACTION=SendSms SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174");
  }

  @Test
  void lombokWritesTheConstructorOfAnEnum() {
    JoinedProject project =
        new JoinedProject()
            .file("src/main/java/AliyunSender.java", ENUM_SENDER)
            .file(
                "src/main/java/DySmsEnum.java",
                """
                @Getter
                @AllArgsConstructor
                public enum DySmsEnum {
                  LOGIN_TEMPLATE_CODE("SMS_175435174", "云店");
                  private final String templateCode;
                  private final String signName;
                }
                """);

    assertThat(project.javaUsages())
        .contains("* ACTION=SendSms SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public AliyunSmsProperties(String accessKeyId, String accessKeySecret, String signName) {}|"
            + "class AliyunSmsProperties",
        "private String accessKeyId; private String accessKeySecret; private String signName;|"
            + "@AllArgsConstructor class AliyunSmsProperties",
        "private static final long serialVersionUID = 1L; private String accessKeyId;"
            + " private String accessKeySecret; private String signName = \"x\";|"
            + "@AllArgsConstructor class AliyunSmsProperties",
        "private final String accessKeyId; private final String accessKeySecret;"
            + " private final String signName;|@RequiredArgsConstructor class AliyunSmsProperties",
        "public void none() {}|"
            + "record AliyunSmsProperties(String accessKeyId, String accessKeySecret, String signName)"
      })
  void theArgumentsOfAConstructorOfAnotherFileAreKnownByItsParameters(String body, String head) {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/AliyunConfiguration.java",
                """
                class AliyunConfiguration {
                  AliyunSmsProperties properties() {
                    return new AliyunSmsProperties("LTAI5tQnKxcVbNmAsDfGhJkL", secret(), "云店");
                  }
                }
                """)
            .file("src/main/java/AliyunSmsProperties.java", head + " {\n" + body + "\n}\n");

    assertThat(project.javaUsages())
        .containsExactly("* ACCESS_KEY_ID=LTAI5tQnKxcVbNmAsDfGhJkL SIGN_NAME=云店");
  }

  @Test
  void theArgumentsOfAMethodOfAnotherFileAreKnownByItsParameters() {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/LoginService.java",
                """
                class LoginService {
                  private final AliyunSmsService smsService;
                  void login(String phone) {
                    smsService.send(phone, "云店", "SMS_175435174");
                  }
                }
                """)
            .file(
                "src/main/java/AliyunSmsService.java",
                """
                interface AliyunSmsService {
                  void send(String phone, String signName, String templateCode);
                }
                """);

    assertThat(project.javaUsages()).containsExactly("* SIGN_NAME=云店 TEMPLATE_CODE=SMS_175435174");
  }

  @Test
  void aBuilderOfLombokIsFollowed() {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/AliyunConfiguration.java",
                """
                class AliyunConfiguration {
                  AliyunSmsProperties one() {
                    return AliyunSmsProperties.builder()
                        .endpoint("dysmsapi.aliyuncs.com").version("2017-05-25").build();
                  }
                  AliyunSmsProperties two() {
                    return AliyunSmsProperties.builder()
                        .endpoint("dysmsapi.ap-southeast-1.aliyuncs.com").version("2018-05-01")
                        .build();
                  }
                }
                """);

    assertThat(project.javaUsages())
        .containsExactly(
            "* ENDPOINT=dysmsapi.aliyuncs.com VERSION=2017-05-25",
            "* ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com VERSION=2018-05-01");
  }
}
