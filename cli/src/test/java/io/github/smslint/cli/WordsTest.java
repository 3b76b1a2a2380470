package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.text.DisplayWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void documentsEveryOption(Language language) {
    HelpPage help = new HelpPage(language);
    for (String command : Main.COMMANDS) {
      String page = help.of(command);
      for (Option option : Options.load().of(command).all()) {
        assertThat(page).containsPattern("--" + option.name() + "(\\[=| |\n)");
        assertThat(help.description(option, command)).isNotBlank();
      }
      assertThat(page).contains("--help").contains("--version").doesNotContain("null");
      assertThat(help.of("smslint")).contains("  " + command + " ");
      assertThat(page.lines().count()).as(command).isLessThan(command.equals("check") ? 40 : 25);
      assertThat(help.of("smslint").lines().count()).isLessThan(24);
      assertThat(help.of("smslint").lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
      assertThat(page.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    }
  }
}
