package io.github.smslint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherAnswersTest {

  private static final String STAGED =
      ":000000 100644 0000000000000000000000000000000000000000"
          + " 2b1ab4a1c03a5b0b8b5a7ae36de2c4ce6c2a8b51 A\0短信/application.yml\0";
  private static final String ALL =
      "100644 2b1ab4a1c03a5b0b8b5a7ae36de2c4ce6c2a8b51 0\t短信/application.yml\0"
          + "100644 9f8b4a1c03a5b0b8b5a7ae36de2c4ce6c2a8b510 0\tpom.xml\0";

  @Test
  void bothAnswersAreReadAsGitGivesThem() {
    LauncherAnswers answers = LauncherAnswers.parse(STAGED + "\0" + ALL + "\0");

    assertThat(IndexEntries.staged(answers.staged()))
        .containsExactly(
            Map.entry("短信/application.yml", "2b1ab4a1c03a5b0b8b5a7ae36de2c4ce6c2a8b51"));
    assertThat(IndexEntries.all(answers.all())).containsOnlyKeys("短信/application.yml", "pom.xml");
  }

  @Test
  void nothingStagedAndAnEmptyIndexAreAnswers() {
    LauncherAnswers unchanged = LauncherAnswers.parse("\0" + ALL + "\0");
    assertThat(unchanged.staged()).isEmpty();
    assertThat(unchanged.all()).hasSize(2);

    LauncherAnswers empty = LauncherAnswers.parse("\0\0");
    assertThat(empty.staged()).isEmpty();
    assertThat(empty.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\0", STAGED, STAGED + "\0", STAGED + "\0" + ALL, ALL + "\0" + STAGED + "\0x"})
  void whatGitDidNotEndIsNoAnswer(String cutOff) {
    assertThat(LauncherAnswers.parse(cutOff)).isNull();
  }
}
