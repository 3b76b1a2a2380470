package io.github.smslint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

  private final Profiles profiles = new Profiles(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prod",
        "production",
        "prd",
        "pro",
        "online",
        "live",
        "release",
        "prod-eu",
        "PROD"
      })
  void productionIsKnownByItsWords(String name) {
    assertThat(profiles.isProduction(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "product",
        "dev",
        "test",
        "pre-prod",
        "preprod",
        "prod-test",
        "uat",
        "",
        "productive"
      })
  void otherNamesAreNotInProduction(String name) {
    assertThat(profiles.isProduction(name)).isFalse();
  }

  @Test
  void aNameThatTellsNothingIsNeitherInProductionNorElsewhere() {
    assertThat(profiles.isElsewhere("dev")).isTrue();
    assertThat(profiles.isElsewhere("pre-prod")).isTrue();
    assertThat(profiles.isElsewhere("aliyun")).isFalse();
    assertThat(profiles.isElsewhere("prod")).isFalse();
    assertThat(new Profiles(List.of("idc")).isElsewhere("aliyun")).isTrue();
  }

  @Test
  void namesGivenByTheUserReplaceTheBuiltInOnes() {
    Profiles given = new Profiles(List.of("idc"));
    assertThat(given.isProduction("idc")).isTrue();
    assertThat(given.isProduction("prod")).isFalse();
    assertThat(given.isKnown("idc")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "prod, true",
    "dev, false",
    "dev | prod, true",
    "prod & !eu, true",
    "!prod, false",
    "!dev, true",
    "'dev,prod', true",
    "(dev | test) & !prod, false",
    "'', true"
  })
  void expressionsTellWhetherProductionMeetsThem(String expression, boolean production) {
    assertThat(profiles.isProductionUnder(expression)).isEqualTo(production);
  }

  @Test
  void anExpressionNamesWhatItAsksFor() {
    assertThat(new ProfileExpression("prod & !eu | (stage)").names())
        .containsExactly("prod", "stage");
  }

  @Test
  void deeplyNestedExpressionsAreSurvived() {
    assertThat(new ProfileExpression("(".repeat(100_000) + "prod").holdsFor("dev")).isTrue();
  }
}
