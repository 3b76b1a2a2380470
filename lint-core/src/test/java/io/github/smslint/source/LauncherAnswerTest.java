package io.github.smslint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherAnswerTest {

  private static final String STAGED =
      ":000000 100644 0000000000000000000000000000000000000000"
          + " 2b1ab4a1c03a5b0b8b5a7ae36de2c4ce6c2a8b51 A\0短信/application.yml\0";

  @Test
  void theAnswerIsReadAsGitGivesIt() {
    assertThat(IndexEntries.staged(LauncherAnswer.parse(STAGED + "\0")))
        .containsExactly(
            Map.entry("短信/application.yml", "2b1ab4a1c03a5b0b8b5a7ae36de2c4ce6c2a8b51"));
  }

  @Test
  void nothingStagedIsAnAnswer() {
    assertThat(LauncherAnswer.parse("\0")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", STAGED, ":000000 100644 0000", STAGED + "\0x"})
  void whatGitDidNotEndIsNoAnswer(String cutOff) {
    assertThat(LauncherAnswer.parse(cutOff)).isNull();
  }
}
