package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Code meets the configuration that it reads, in each profile by itself. */
class ConfiguredCodeTest {

  private static final String BASE =
      """
      aliyun:
        sms:
          endpoint: dysmsapi.aliyuncs.com
          sign-name: 云店
      """;

  private static String sender(String members) {
    return """
        import com.aliyun.dysmsapi20170525.models.SendSmsRequest;
        import com.aliyun.teaopenapi.models.Config;

        @Service
        class AliyunSender {
        %s

          void send(String phone) throws Exception {
            Config config = new Config().setEndpoint(endpoint);
            new com.aliyun.dysmsapi20170525.Client(config).sendSms(new SendSmsRequest());
          }
        }
        """
        .formatted(members);
  }

  private static JoinedProject with(String java) {
    return new JoinedProject().file("src/main/java/AliyunSender.java", java);
  }

  private static final String CALL = " VERSION=2017-05-25 ACTION=SendSms";

  @Test
  void aFieldHasTheValueOfItsKey() {
    JoinedProject project =
        with(sender("@Value(\"${aliyun.sms.endpoint}\") private String endpoint;"))
            .file("src/main/resources/application.yml", BASE);

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void eachProfileThatDiffersIsAUsageAndThatOfProductionIsFirst() {
    JoinedProject project =
        with(sender("@Value(\"${aliyun.sms.endpoint}\") private String endpoint;"))
            .file("src/main/resources/application.yml", BASE)
            .file("src/main/resources/application-dev.yml", "aliyun.sms.endpoint: localhost\n")
            .file("src/main/resources/application-test.yml", "aliyun.sms.sign-name: 测试\n")
            .file("src/main/resources/application-prod.yml", "spring.redis.host: r1\n");

    assertThat(project.javaUsages())
        .containsExactly(
            "prod* ENDPOINT=dysmsapi.aliyuncs.com" + CALL, "dev ENDPOINT=localhost" + CALL);
  }

  @Test
  void aConstructorParameterIsInjected() {
    JoinedProject project =
        with(sender(
                """
                    private final String endpoint;
                    AliyunSender(@Value("${aliyun.sms.endpoint}") String endpoint) {
                      this.endpoint = endpoint;
                    }
                    """))
            .file("src/main/resources/application.yml", BASE);

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void aSetterOfAStaticFieldIsInjected() {
    JoinedProject project =
        with(sender(
                """
                    private static String endpoint;
                    @Value("${aliyun.sms.endpoint}")
                    public void setEndpoint(String value) {
                      AliyunSender.endpoint = value;
                    }
                    """))
            .file("src/main/resources/application.yml", BASE);

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void aBeanMethodsParameterIsInjected() {
    JoinedProject project =
        with("""
                @Configuration
                class AliyunConfiguration {
                  @Bean
                  com.aliyun.dysmsapi20170525.Client client(
                      @Value("${aliyun.sms.endpoint}") String host) throws Exception {
                    Config config = new Config();
                    config.endpoint = host;
                    return new com.aliyun.dysmsapi20170525.Client(config);
                  }
                }
                """)
            .file("src/main/resources/application.properties", "aliyun.sms.endpoint=a.b.c\n");

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=a.b.c VERSION=2017-05-25");
  }

  @Test
  void theEnvironmentIsAskedForAKey() {
    String java =
        sender("@Autowired Environment environment;")
            .replace("setEndpoint(endpoint)", "setEndpoint(environment.getProperty(%s))");
    String set = java.formatted("\"aliyun.sms.endpoint\"");
    String unset = java.formatted("\"aliyun.sms.host\", \"dysmsapi.ap-southeast-1.aliyuncs.com\"");

    assertThat(with(set).file("src/main/resources/application.yml", BASE).javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
    assertThat(with(unset).file("src/main/resources/application.yml", BASE).javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com" + CALL);
  }

  @Test
  void aDefaultCountsWhereNoFileSetsTheKey() {
    String java = sender("@Value(\"${aliyun.sms.endpoint:fallback}\") private String endpoint;");

    assertThat(with(java).javaUsages()).containsExactly("* ENDPOINT=fallback" + CALL);
    assertThat(with(java).file("src/main/resources/application.yml", BASE).javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void aDefaultMayAskForAnotherKey() {
    String java =
        sender("@Value(\"${sms.host:${aliyun.sms.endpoint:x}}\") private String endpoint;");

    assertThat(with(java).file("src/main/resources/application.yml", BASE).javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void aKeyMayBePartOfAText() {
    String java = sender("@Value(\"https://${aliyun.sms.endpoint}/\") private String endpoint;");

    assertThat(with(java).file("src/main/resources/application.yml", BASE).javaUsages())
        .containsExactly("* ENDPOINT=https://dysmsapi.aliyuncs.com/" + CALL);
  }

  private static final String PROPERTIES_SENDER =
      sender("@Autowired private AliyunSmsProperties properties;")
          .replace("setEndpoint(endpoint)", "setEndpoint(properties.getEndpoint())");

  @Test
  void aPropertiesClassHasTheValuesOfItsPrefixElseItsInitialisers() {
    String properties =
        """
        @Data
        @ConfigurationProperties(prefix = AliyunSmsProperties.PREFIX)
        public class AliyunSmsProperties {
          static final String PREFIX = "aliyun.sms";
          private String endpoint = "dysmsapi.ap-southeast-1.aliyuncs.com";
        }
        """;
    JoinedProject alone =
        with(PROPERTIES_SENDER).file("src/main/java/AliyunSmsProperties.java", properties);
    assertThat(alone.javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com" + CALL);

    alone.file("src/main/resources/application.yml", BASE);
    assertThat(alone.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void aRecordHasTheValuesOfItsPrefix() {
    JoinedProject project =
        with(PROPERTIES_SENDER.replace("getEndpoint()", "endpoint()"))
            .file(
                "src/main/java/AliyunSmsProperties.java",
                """
                @ConfigurationProperties("aliyun.sms")
                public record AliyunSmsProperties(
                    @DefaultValue("fallback") String endpoint, String signName) {}
                """);
    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=fallback" + CALL);

    project.file("src/main/resources/application.yml", BASE);
    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  private static final String NESTED =
      """
      @Data
      @ConfigurationProperties(prefix = "aliyun")
      public class AliyunSmsProperties {
        private Sms sms = new Sms();

        @Data
        public static class Sms {
          private String endpoint = "fallback";
        }
      }
      """;

  @Test
  void aNestedClassIsFilledFromTheLongerKey() {
    String chained = PROPERTIES_SENDER.replace("getEndpoint()", "getSms().getEndpoint()");
    String inVariable =
        PROPERTIES_SENDER
            .replace("Config config", "Sms sms = properties.getSms();\n    Config config")
            .replace("properties.getEndpoint()", "sms.getEndpoint()");
    for (String java : new String[] {chained, inVariable}) {
      JoinedProject project = with(java).file("src/main/java/AliyunSmsProperties.java", NESTED);
      assertThat(project.javaUsages()).containsExactly("* ENDPOINT=fallback" + CALL);

      project.file("src/main/resources/application.yml", BASE);
      assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
    }
  }

  @Test
  void aNestedClassOfAnotherFileIsFilledToo() {
    JoinedProject project =
        with(PROPERTIES_SENDER.replace("getEndpoint()", "getSms().getEndpoint()"))
            .file(
                "src/main/java/AliyunSmsProperties.java",
                """
                @ConfigurationProperties(prefix = "aliyun")
                public class AliyunSmsProperties {
                  private SmsSettings sms;
                }
                """)
            .file("src/main/resources/application.yml", BASE);

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void ofSeveralModulesTheNearestSetsTheKey() {
    String java = sender("@Value(\"${aliyun.sms.endpoint}\") private String endpoint;");
    JoinedProject project =
        new JoinedProject()
            .file("a/src/main/java/AliyunSender.java", java)
            .file("a/src/main/resources/application.yml", BASE)
            .file("b/src/main/resources/application.yml", "aliyun.sms.endpoint: other.host\n");

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=dysmsapi.aliyuncs.com" + CALL);
  }

  @Test
  void aLibraryThatTwoApplicationsConfigureDifferentlyIsUnknown() {
    String java = sender("@Value(\"${aliyun.sms.endpoint:fallback}\") private String endpoint;");
    JoinedProject project =
        new JoinedProject()
            .file("sms/src/main/java/AliyunSender.java", java)
            .file("a/src/main/resources/application.yml", BASE)
            .file("b/src/main/resources/application.yml", "aliyun.sms.endpoint: other.host\n");

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=?" + CALL);
  }

  @Test
  void codeBoundToAProfileReadsThatProfile() {
    String java =
        sender("@Value(\"${aliyun.sms.endpoint}\") private String endpoint;")
            .replace("@Service", "@Service\n@Profile(\"dev\")");
    JoinedProject project =
        with(java)
            .file("src/main/resources/application.yml", BASE)
            .file("src/main/resources/application-dev.yml", "aliyun.sms.endpoint: localhost\n")
            .file("src/main/resources/application-prod.yml", "spring.redis.host: r1\n");

    assertThat(project.javaUsages()).containsExactly("dev ENDPOINT=localhost" + CALL);
  }
}
