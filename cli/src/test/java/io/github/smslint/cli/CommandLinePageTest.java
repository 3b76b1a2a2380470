package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables of options on the page are those of the program; -Dsmslint.update=true writes them.
 */
class CommandLinePageTest {

  @ParameterizedTest
  @CsvSource({
    "EN, command-line.md, ## Options, | option | environment | what it does |, '## Which files'",
    "ZH, command-line.zh-CN.md, ## 选项, | 选项 | 环境变量 | 作用 |, '## 检查哪些文件'",
  })
  void holdsEachCommandAndOption(
      Language language, String name, String title, String head, String next) throws IOException {
    Path file = Path.of("..", "docs", name);
    String page = Files.readString(file);
    int start = page.indexOf(title + "\n") + title.length() + 1;
    int end = page.indexOf(next);
    String tables = tables(new HelpPage(language), head);
    if (Boolean.getBoolean("smslint.update")) {
      Files.writeString(file, page.substring(0, start) + tables + page.substring(end));
      return;
    }
    assertThat(page.substring(start, end)).isEqualTo(tables);
    for (String command : Main.COMMANDS) {
      assertThat(page).contains("- `" + command);
    }
  }

  private static String tables(HelpPage help, String head) {
    StringBuilder tables = new StringBuilder("\n");
    for (String command : Main.COMMANDS) {
      tables.append("### ").append(command).append("\n\n").append(head).append("\n|---|---|---|\n");
      for (Option option : Options.load().of(command).all()) {
        String variable = option.variable() == null ? "" : "`" + option.variable() + "`";
        tables.append("| `").append(help.written(option, command).replace("|", "\\|"));
        tables.append("` | ").append(variable).append(" | ");
        tables.append(help.description(option, command).replace("|", "\\|")).append(" |\n");
      }
      tables.append('\n');
    }
    return tables.toString();
  }
}
