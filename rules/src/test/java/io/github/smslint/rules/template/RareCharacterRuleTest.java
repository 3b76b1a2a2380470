package io.github.smslint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RareCharacterRuleTest {

  private static TemplateCheck check(String text) {
    return TemplateCheck.of(new RareCharacterRule(), text);
  }

  @Test
  void charactersOutsideOfAllTablesAreInformation() {
    assertThat(check("囧屌，五吋").lines()).containsExactly("0 info rare 囧屌", "4 info rare 吋");
  }

  @ParameterizedTest
  @ValueSource(strings = {"喆淼犇堃昇", "戶內別閱", "売発駅", "體驗券", "裡面"})
  void standardTraditionalAndVariantOnesAreNot(String text) {
    assertThat(check(text).lines()).isEmpty();
  }

  @Test
  void abroadTheListDoesNotHold() {
    assertThat(check("囧").kind(TemplateKind.INTERNATIONAL).lines()).isEmpty();
  }
}
