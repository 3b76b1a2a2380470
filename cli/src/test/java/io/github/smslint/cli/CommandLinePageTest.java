package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about the command line says what the table of options says. */
class CommandLinePageTest {

  @ParameterizedTest
  @CsvSource({"EN, command-line.md", "ZH, command-line.zh-CN.md"})
  void holdsEachCommandOptionAndVariableWithWhatItDoes(Language language, String name)
      throws IOException {
    String page = Files.readString(Path.of("..", "docs", name));
    HelpPage help = new HelpPage(language);
    for (String command : Main.COMMANDS) {
      assertThat(page).contains("- `" + command);
      for (Option option : Options.load().of(command).all()) {
        String variable = option.variable() == null ? "" : "`" + option.variable() + "`";
        String told = help.description(option, command);
        assertThat(page.replace("`", ""))
            .as(command + " --" + option.name())
            .containsPattern("\\| (-\\w, )?--" + option.name() + "\\b")
            .contains("| " + variable.replace("`", "") + " | " + told + " |");
      }
    }
  }
}
