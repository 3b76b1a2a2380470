package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.project.Signature;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a statement may say that it does not run in production. */
class GuardedCodeTest {

  private static boolean isInProduction(String annotation, String guard) {
    List<Signature> signatures =
        new JoinedProject()
            .file(
                "src/main/java/AliyunSms.java",
                """
                %s
                class AliyunSms {
                  void send(SendSmsRequest request) {
                    %s {
                      request.setSignName("阿里云短信测试");
                    }
                  }
                }
                """
                    .formatted(annotation, guard))
            .joined()
            .signatures();
    assertThat(signatures).hasSize(1);
    return signatures.get(0).deployment().production();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (\"dev\".equals(active))",
        "if (active.equals(\"test\"))",
        "if (Objects.equals(active, \"dev\"))",
        "if (StringUtils.equalsIgnoreCase(\"dev\", active))",
        "if (!\"prod\".equals(active))",
        "if (environment.acceptsProfiles(Profiles.of(\"dev\")))",
        "if (!environment.acceptsProfiles(\"prod\"))",
        "if (Arrays.asList(environment.getActiveProfiles()).contains(\"dev\"))",
        "if (\"prod\".equals(active)) { log.info(active); } else"
      })
  void aGuardKeepsItOut(String guard) {
    assertThat(isInProduction("@Service", guard)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (\"prod\".equals(active))",
        "if (!\"dev\".equals(active))",
        "if (!enabled)",
        "if (!phone.startsWith(\"1\"))",
        "if (\"dev\".equals(active)) { log.info(active); } else",
        "try"
      })
  void anotherConditionDoesNot(String guard) {
    assertThat(isInProduction("@Service", guard)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Profile(\"dev\")",
        "@Profile({\"dev\", \"test\"})",
        "@Profile(value = \"!prod\")",
        "@Profile(Environments.DEV)",
        "@ConditionalOnProperty(name = \"sms.env\", havingValue = \"dev\")",
        "@ConditionalOnProperty(prefix = \"sms\", name = \"mode\", havingValue = \"mock\")"
      })
  void anAnnotationKeepsItOut(String annotation) {
    assertThat(isInProduction(annotation, "")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Profile({\"dev\", \"prod\"})",
        "@Profile(\"!dev\")",
        "@ConditionalOnProperty(name = \"sms.supplier\", havingValue = \"aliyun\")",
        "@ConditionalOnProperty(name = \"sms.enabled\", havingValue = \"true\")"
      })
  void anotherAnnotationDoesNot(String annotation) {
    assertThat(isInProduction(annotation, "")).isTrue();
  }
}
