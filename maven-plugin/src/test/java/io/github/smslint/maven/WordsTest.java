package io.github.smslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    Properties english = load("maven_en.properties");
    Properties chinese = load("maven_zh.properties");

    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static String places(String pattern) {
    StringBuilder places = new StringBuilder();
    for (char digit = '0'; digit <= '9'; digit++) {
      places.append(pattern.contains("{" + digit + "}") ? digit : '-');
    }
    return places.toString();
  }

  private static Properties load(String resource) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Words.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
