package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.text.DisplayWidth;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cli/cli",
        "cli/options",
        "report/report",
        "configfile/configuration",
        "rule/messages"
      })
  void saysTheSameInBothLanguages(String bundle) throws IOException {
    Properties english = load(bundle + "_en");
    Properties chinese = load(bundle + "_zh");

    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".one") || chinese.containsKey(key))
        .containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
    for (String key : chinese.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

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
      assertThat(page.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    }
  }

  private static String places(String pattern) {
    StringBuilder places = new StringBuilder();
    for (char digit = '0'; digit <= '9'; digit++) {
      places.append(pattern.contains("{" + digit + "}") ? digit : '-');
    }
    return places.toString();
  }

  private static Properties load(String name) throws IOException {
    String resource = "/io/github/smslint/" + name + ".properties";
    Properties properties = new Properties();
    try (InputStream stream = WordsTest.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
