package io.github.smslint.reader.java;

import static io.github.smslint.reader.java.SourceProbe.java;
import static io.github.smslint.reader.java.SourceProbe.members;
import static io.github.smslint.reader.java.SourceProbe.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** The shapes in which projects really configure and send messages. */
class JavaReaderTest {

  @Test
  void readsTheCallsOfTheOldCore() {
    assertThat(
            statements(
                """
                System.setProperty("sun.net.client.defaultConnectTimeout", "10000");
                IClientProfile profile = DefaultProfile.getProfile("cn-hangzhou",
                    "LTAI5tFakeFakeFakeFake01", ACCESS_KEY_SECRET);
                DefaultProfile.addEndpoint("cn-hangzhou", "cn-hangzhou", "Dysmsapi", DOMAIN);
                IAcsClient acsClient = new DefaultAcsClient(profile);
                CommonRequest request = new CommonRequest();
                request.setSysMethod(MethodType.POST);
                request.setSysVersion("2017-05-25");
                request.putQueryParameter("SignName", "阿里云短信测试");
                request.putQueryParameter("TemplateParam", "{\\"code\\":" + code + "}");
                CommonResponse response = acsClient.getCommonResponse(request);
                """))
        .containsExactly(
            "System.setProperty(\"sun.net.client.defaultConnectTimeout\", \"10000\")",
            "IClientProfile profile = DefaultProfile.getProfile(\"cn-hangzhou\","
                + " \"LTAI5tFakeFakeFakeFake01\", ACCESS_KEY_SECRET)",
            "DefaultProfile.addEndpoint(\"cn-hangzhou\", \"cn-hangzhou\", \"Dysmsapi\", DOMAIN)",
            "IAcsClient acsClient = new DefaultAcsClient(profile)",
            "CommonRequest request = new CommonRequest()",
            "request.setSysMethod(MethodType.POST)",
            "request.setSysVersion(\"2017-05-25\")",
            "request.putQueryParameter(\"SignName\", \"阿里云短信测试\")",
            "request.putQueryParameter(\"TemplateParam\", \"{\"code\":${code}}\")",
            "CommonResponse response = acsClient.getCommonResponse(request)");
  }

  @Test
  void readsTheConfigurationOfTheSecondSdk() {
    assertThat(
            members(
                """
                public static com.aliyun.dysmsapi20170525.Client createClient(String id, String key)
                    throws Exception {
                  com.aliyun.teaopenapi.models.Config config =
                      new com.aliyun.teaopenapi.models.Config()
                          // 必填
                          .setAccessKeyId(id)
                          .setAccessKeySecret(key);
                  config.endpoint = "dysmsapi.aliyuncs.com";
                  return new com.aliyun.dysmsapi20170525.Client(config);
                }
                """))
        .containsExactly(
            "method com.aliyun.dysmsapi20170525.Client createClient {parameter String id;"
                + " parameter String key; com.aliyun.teaopenapi.models.Config config ="
                + " new com.aliyun.teaopenapi.models.Config().setAccessKeyId(id)"
                + ".setAccessKeySecret(key); config.endpoint := \"dysmsapi.aliyuncs.com\";"
                + " return new com.aliyun.dysmsapi20170525.Client(config)}");
  }

  @Test
  void readsTheBuildersOfTheAsyncSdk() {
    assertThat(
            statements(
                """
                AsyncClient client = AsyncClient.builder()
                    .region("cn-hangzhou")
                    .credentialsProvider(StaticCredentialProvider.create(Credential.builder()
                        .accessKeyId("LTAI5tFakeFakeFakeFake02").build()))
                    .overrideConfiguration(ClientOverrideConfiguration.create()
                        .setEndpointOverride("dysmsapi.aliyuncs.com"))
                    .build();
                """))
        .containsExactly(
            "AsyncClient client = AsyncClient.builder().region(\"cn-hangzhou\")"
                + ".credentialsProvider(StaticCredentialProvider.create(Credential.builder()"
                + ".accessKeyId(\"LTAI5tFakeFakeFakeFake02\").build()))"
                + ".overrideConfiguration(ClientOverrideConfiguration.create()"
                + ".setEndpointOverride(\"dysmsapi.aliyuncs.com\")).build()");
  }

  @Test
  void readsSpringFieldsAndBoundProperties() {
    assertThat(
            java("""
                    @Data
                    @Component
                    @ConfigurationProperties(prefix = "aliyun.sms", ignoreUnknownFields = false)
                    public class SmsProperties {
                      @Value("${aliyun.sms.access-key-id}")
                      private String accessKeyId;
                      private String endpoint = "dysmsapi.aliyuncs.com";
                      private Map<String, List<String>> templates = new HashMap<>();
                      private boolean enabled = true;
                    }
                    """)
                .lines())
        .containsExactly(
            "@Data() @Component() @ConfigurationProperties({prefix = \"aliyun.sms\";"
                + " ignoreUnknownFields = false}) type SmsProperties {"
                + "@Value(\"${aliyun.sms.access-key-id}\") String accessKeyId;"
                + " String endpoint = \"dysmsapi.aliyuncs.com\";"
                + " Map templates = new HashMap(); boolean enabled = true}");
  }

  @Test
  void readsAnEnumOfTemplatesAsConstructions() {
    assertThat(
            java("""
                    public enum DySmsEnum implements Coded {
                      /** 登录 */
                      LOGIN_TEMPLATE_CODE("SMS_175435174", "敲敲云", "code"),
                      @Deprecated FORGET_PASSWORD("SMS_175435174", "JEECG") { @Override int n() { return 1; } },
                      NONE;
                      private String templateCode;
                      DySmsEnum(String templateCode, String... keys) { this.templateCode = templateCode; }
                    }
                    """)
                .lines())
        .containsExactly(
            "type DySmsEnum <Coded> {"
                + "DySmsEnum LOGIN_TEMPLATE_CODE = new DySmsEnum(\"SMS_175435174\", \"敲敲云\","
                + " \"code\"); @Deprecated() DySmsEnum FORGET_PASSWORD ="
                + " new DySmsEnum(\"SMS_175435174\", \"JEECG\"){@Override() method int n"
                + " {return 1}}; DySmsEnum NONE = new DySmsEnum(); String templateCode;"
                + " method DySmsEnum {parameter String templateCode; parameter String... keys;"
                + " this.templateCode := templateCode}}");
  }

  @Test
  void readsClassesAndInterfacesOfConstants() {
    assertThat(
            java("""
                    package com.example.sms;

                    import static com.example.Codes.*;
                    import com.aliyun.teaopenapi.models.Config;

                    interface SmsConstants {
                      String SIGN_NAME = "阿里云" + "短信测试", TEMPLATE = "SMS_154950909";
                      String ALIAS = SmsConstants.SIGN_NAME;
                      int RETRIES = -3;
                      char QUOTE = '\\'';
                      String[] PHONES = {"13800138000", "13900139000"};
                    }
                    """)
                .lines())
        .containsExactly(
            "package com.example.sms",
            "import com.example.Codes.*",
            "import com.aliyun.teaopenapi.models.Config",
            "type SmsConstants {String SIGN_NAME = \"阿里云短信测试\"; String TEMPLATE ="
                + " \"SMS_154950909\"; String ALIAS = SmsConstants.SIGN_NAME; int RETRIES = -3;"
                + " char QUOTE = '; String[] PHONES = [\"13800138000\", \"13900139000\"]}");
  }

  @Test
  void readsAFileInGbk() {
    String content = "class Sms { // 短信\n  String sign = \"阿里云短信测试\";\n}\n";
    SourceFile file = new SourceFile("Sms.java", content.getBytes(Charset.forName("GBK")));
    Document document = new JavaReader().read(file);

    assertThat(document.format()).isEqualTo(Format.JAVA);
    assertThat(new DocumentProbe(document).placeOf("短信", "Sms", "sign"))
        .isEqualTo(new Position(2, 21));
    assertThat(document.comments().get(0).text().value()).isEqualTo("短信");
  }

  @Test
  void tellsPlacesBehindCharactersThatTakeTwoUnits() {
    String content = "class Sms { String 𠮷 = \"😀\"; /* 😀 */ String sign = \"【😀测试】\"; }";
    DocumentProbe probe =
        new DocumentProbe(new JavaReader().read(SourceFile.of("Sms.java", content)));

    probe.checkSound();
    assertThat(probe.keys("Sms")).containsExactly("𠮷", "sign");
    assertThat(probe.written(probe.text("Sms", "sign").locate(3, 5).span())).isEqualTo("测试");
  }
}
