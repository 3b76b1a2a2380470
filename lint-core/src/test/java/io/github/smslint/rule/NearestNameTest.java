package io.github.smslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> RULES =
      List.of("template/bracket", "template/emoji", "config/api-version", "secret/access-key");

  @Test
  void findsAMisspeltName() {
    assertThat(NearestName.of("template/brackets", RULES)).isEqualTo("template/bracket");
    assertThat(NearestName.of("Template/Emojj", RULES)).isEqualTo("template/emoji");
  }

  @Test
  void findsANameWithoutItsGroup() {
    assertThat(NearestName.of("bracket", RULES)).isEqualTo("template/bracket");
    assertThat(NearestName.of("acess-key", RULES)).isEqualTo("secret/access-key");
  }

  @Test
  void findsNothingThatIsLikeNothing() {
    assertThat(NearestName.of("模板", RULES)).isNull();
    assertThat(NearestName.of("x".repeat(10_000), RULES)).isNull();
    assertThat(NearestName.of("", RULES)).isNull();
    assertThat(NearestName.of("bracket", List.of())).isNull();
  }
}
