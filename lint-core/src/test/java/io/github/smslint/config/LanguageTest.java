package io.github.smslint.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void theFirstVariableThatIsSetDecides() {
    assertThat(Language.ofEnvironment("", "", "zh_CN.UTF-8")).isEqualTo(Language.ZH);
    assertThat(Language.ofEnvironment(null, "en_US.UTF-8", "zh_CN.UTF-8")).isEqualTo(Language.EN);
    assertThat(Language.ofEnvironment("zh_CN", "en_US", "C")).isEqualTo(Language.ZH);
  }

  @Test
  void anEnvironmentThatSaysNothingIsEnglish() {
    assertThat(Language.ofEnvironment(null, null, null)).isEqualTo(Language.EN);
    assertThat(Language.ofEnvironment("", "", "C.UTF-8")).isEqualTo(Language.EN);
  }
}
