package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"cli/cli", "report/report", "configfile/configuration", "rule/messages"})
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
  void documentsEveryOption(Language language) throws IOException {
    Words words = new Words(language);
    List<Command> commands =
        List.of(
            new CheckCommand(),
            new TextCommand(),
            new TemplatesCommand(),
            new ExplainCommand(),
            new RulesCommand(),
            new InstallHookCommand(),
            new HelpCommand());
    for (int at = 0; at < commands.size(); at++) {
      String page = words.help(Main.COMMANDS.get(at));
      for (String option : commands.get(at).options()) {
        assertThat(page).containsPattern("--" + option + "(\\[=| )");
      }
      assertThat(page).contains("--help").contains("--version");
      assertThat(words.help("smslint")).contains("  " + Main.COMMANDS.get(at) + " ");
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
