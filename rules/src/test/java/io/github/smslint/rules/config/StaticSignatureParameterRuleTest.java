package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticSignatureParameterRuleTest {

  private static final String VERSION = "VERSION=2017-05-25";
  private static final String ACTION = "ACTION=SendSms";

  private final StaticSignatureParameterRule rule = new StaticSignatureParameterRule();

  @Test
  void standsAtBothConstants() {
    assertThat(
            written(
                ACTION,
                VERSION,
                "SIGNATURE_NONCE=45e25e9b-0a6f-4070-8c85-2956eda1b466",
                "TIMESTAMP=2017-07-12T02:42:19Z"))
        .containsExactly("45e25e9b-0a6f-4070-8c85-2956eda1b466", "2017-07-12T02:42:19Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "sms-~", "${random.uuid}", "your-nonce", "<nonce>", ""})
  void aNonceThatIsNotKnownIsLeftAlone(String nonce) {
    assertThat(written(ACTION, VERSION, "SIGNATURE_NONCE=" + nonce)).isEmpty();
  }

  @Test
  void aCountedNonceIsAConstantToo() {
    assertThat(written(ACTION, VERSION, "SIGNATURE_NONCE=123456")).containsExactly("123456");
  }

  @Test
  void differentNoncesOfBranchesAreLeftAlone() {
    assertThat(written(ACTION, VERSION, "SIGNATURE_NONCE=a1b2c3", "SIGNATURE_NONCE=d4e5f6"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-07-12T02%3A42%3A19Z", "2017-07-12 02:42:19", "1499827339"})
  void aTimeInAnyShapeIsAConstant(String time) {
    assertThat(written(ACTION, VERSION, "TIMESTAMP=" + time)).containsExactly(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy-MM-dd'T'HH:mm:ss'Z'", "true", "60", "~", "GMT"})
  void whatIsNoTimeIsLeftAlone(String value) {
    assertThat(written(ACTION, VERSION, "TIMESTAMP=" + value)).isEmpty();
  }

  @Test
  void anotherProductSignsItsOwnCalls() {
    assertThat(written("ENDPOINT=ecs.aliyuncs.com", "VERSION=2014-05-26", "SIGNATURE_NONCE=a1b2c3"))
        .isEmpty();
    assertThat(written("TIMESTAMP=2017-07-12T02:42:19Z")).isEmpty();
  }

  private List<String> written(String... lines) {
    return new UsageText(lines)
        .findings(rule).stream().map(finding -> finding.location().written()).toList();
  }
}
