package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that code puts together, and addresses with parameters, as usages have them. */
class CodeTextTest {

  private static JoinedProject sender(String statements) {
    return new JoinedProject()
        .file(
            "src/main/java/AliyunSender.java",
            """
            import com.aliyuncs.CommonRequest;

            class AliyunSender {
              private static final String HOST = "dysmsapi.aliyuncs.com";
              private static final String API_URL = "https://dysmsapi.aliyuncs.com/";
              private static final String REGION = "ap-southeast-1";

              String send(String phone, String sign) throws Exception {
            %s
              }
            }
            """
                .formatted(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String.format(\"dysmsapi.%s.aliyuncs.com\", REGION)",
        "String.format(\"%2$s.%1$s.aliyuncs.com\", REGION, \"dysmsapi\")",
        "\"dysmsapi.%s.aliyuncs.com\".formatted(REGION)",
        "MessageFormat.format(\"dysmsapi.{0}.aliyuncs.com\", REGION)",
        "StrUtil.format(\"dysmsapi.{}.aliyuncs.com\", REGION)",
        "\"dysmsapi.\" + REGION + \".aliyuncs.com\"",
        "\"dysmsapi.\".concat(REGION).concat(\".aliyuncs.com\")",
        "String.join(\".\", \"dysmsapi\", REGION, \"aliyuncs.com\")",
        "new StringBuilder(\"dysmsapi.\").append(REGION).append(\".aliyuncs.com\").toString()",
        "new StringBuffer(64).append(\"dysmsapi.\" + REGION).append(\".aliyuncs.com\").toString()"
      })
  void aTextIsPutTogether(String host) {
    JoinedProject project =
        sender(
            """
            CommonRequest request = new CommonRequest();
            request.setSysDomain(%s);
            request.setSysVersion("2017-05-25");
            client.getCommonResponse(request);
            """
                .formatted(host));

    assertThat(project.javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi.ap-southeast-1.aliyuncs.com VERSION=2017-05-25");
  }

  @Test
  void aBuilderIsFollowedThroughItsStatements() {
    JoinedProject project =
        sender(
            """
            StringBuilder url = new StringBuilder("https://dysmsapi.aliyuncs.com/?Action=SendSms");
            url.append("&Version=").append("2017-05-25");
            url.append("&SignName=").append(sign);
            HttpUtil.get(url.toString());
            """);

    assertThat(project.javaUsages())
        .containsExactly(
            "* ENDPOINT=https://dysmsapi.aliyuncs.com/?Action=SendSms&Version=2017-05-25&SignName=?"
                + " VERSION=2017-05-25 ACTION=SendSms SIGN_NAME=?");
  }

  @Test
  void aBuilderThatABranchChangesIsUnknown() {
    JoinedProject project =
        sender(
            """
            StringBuilder host = new StringBuilder("dysmsapi.aliyuncs");
            if (phone.startsWith("+")) {
              host.append(".invalid");
            }
            host.append(".com");
            CommonRequest request = new CommonRequest();
            request.setSysDomain(host.toString());
            request.setSysVersion("2017-05-25");
            """);

    assertThat(project.javaUsages()).containsExactly("* ENDPOINT=?.com VERSION=2017-05-25");
  }

  @Test
  void aFormatThatIsNotFollowedLeavesAHole() {
    JoinedProject project =
        sender(
            """
            CommonRequest request = new CommonRequest();
            request.setSysDomain(String.format("dysmsapi%5s.aliyuncs.com%n100%%", REGION));
            request.setSysVersion("2017-05-25");
            """);

    assertThat(project.javaUsages())
        .containsExactly("* ENDPOINT=dysmsapi?.aliyuncs.com?100% VERSION=2017-05-25");
  }

  private static final String CALLED =
      "* ENDPOINT=https://dysmsapi.aliyuncs.com/ VERSION=2017-05-25 ACTION=SendSms";

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        URI uri = UriComponentsBuilder.fromHttpUrl("https://dysmsapi.aliyuncs.com/")
            .queryParam("Action", "SendSms").queryParam("Version", "2017-05-25").build().toUri();
        """,
        """
        HttpUrl url = HttpUrl.parse(API_URL).newBuilder()
            .addQueryParameter("Action", "SendSms")
            .addQueryParameter("Version", "2017-05-25").build();
        """,
        """
        HttpURLConnection connection = (HttpURLConnection) new URL(API_URL).openConnection();
        connection.setRequestProperty("x-acs-action", "SendSms");
        connection.setRequestProperty("x-acs-version", "2017-05-25");
        """,
        """
        HttpPost post = new HttpPost("https://dysmsapi.aliyuncs.com/");
        post.setHeader("x-acs-action", "SendSms");
        post.addHeader("x-acs-version", "2017-05-25");
        """,
        """
        HttpHeaders headers = new HttpHeaders();
        headers.set("x-acs-action", "SendSms");
        headers.set("x-acs-version", "2017-05-25");
        restTemplate.postForObject(API_URL, new HttpEntity<>(headers), String.class);
        """,
        """
        HttpUtil.createPost(API_URL).form("Action", "SendSms").form("Version", "2017-05-25")
            .execute().body();
        """,
        """
        HttpUtil.post(API_URL, Map.of("Action", "SendSms", "Version", "2017-05-25"));
        """,
        """
        HttpUtil.post(API_URL, Map.ofEntries(
            Map.entry("Action", "SendSms"), Map.entry("Version", "2017-05-25")));
        """,
        """
        Map<String, String> all = new HashMap<>();
        all.put("Version", "2017-05-25");
        all.put("Action", "SendSms");
        TreeMap<String, String> sorted = new TreeMap<>();
        sorted.putAll(all);
        HttpUtil.post(API_URL, sorted);
        """
      })
  void aRequestThatIsMadeByHandIsOneUsage(String statements) {
    assertThat(sender(statements).javaUsages()).containsExactly(CALLED);
  }

  @Test
  void twoMapsOfOneMethodAreKeptApart() {
    JoinedProject project =
        sender(
            """
            post(Map.of("Action", "SendSms", "Version", "2017-05-25"));
            post(Map.of("Action", "SendMessageToGlobe", "Version", "2018-05-01"));
            """);

    assertThat(project.javaUsages())
        .containsExactly(
            "* VERSION=2017-05-25 ACTION=SendSms",
            "* VERSION=2018-05-01 ACTION=SendMessageToGlobe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Map.of(\"cn-beijing\", \"dysmsapi-proxy.cn-beijing.aliyuncs.com\");",
        "List.of(\"https://dysmsapi.aliyuncs.com\", \"https://dysmsapi.ap-southeast-1.aliyuncs.com\");",
        "map.put(\"ap-southeast-1\", \"dysmsapi.ap-southeast-1.aliyuncs.com\");",
        "String[] hosts = {\"dysmsapi.aliyuncs.com\", \"dysmsapi.ap-southeast-1.aliyuncs.com\"};",
        "log.info(\"https://dysmsapi.aliyuncs.com does not answer\");",
        "restTemplate.getForObject(\"https://api.weixin.qq.com/sns?version=1\", String.class);",
        "new URL(\"https://oss-cn-hangzhou.aliyuncs.com/?version=2017-05-26\").openConnection();"
      })
  void aTableOfHostsAndAnotherServiceAreNoUsages(String statements) {
    assertThat(sender(statements).javaUsages()).isEmpty();
  }

  @Test
  void namesThatMissTheirPartsAreReadAllTheSame() {
    JoinedProject project =
        new JoinedProject()
            .file(
                "src/main/java/AliyunBroken.java",
                """
                import *;
                import static .*;
                import static a..*;
                import .;
                @Profile() @ConditionalOnProperty(havingValue)
                class AliyunBroken extends {
                  @Value() String a; @Value("${") String b; @Value("${:}") String c;
                  String d = String.format(); String e = "%".formatted(); String f = "%1$".formatted(a);
                  String g = MessageFormat.format("{"); String h = env.getProperty("");
                  void send(CommonRequest request) {
                    request.setSysVersion(.a..b.c());
                    request.setSysDomain(c);
                  }
                }
                """);

    assertThat(project.javaUsages()).hasSizeLessThan(2);
  }
}
