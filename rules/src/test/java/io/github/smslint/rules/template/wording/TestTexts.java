package io.github.smslint.rules.template.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file of test texts, without those that are empty or begin with {@code #}. */
final class TestTexts {

  private TestTexts() {}

  static List<String> lines(String file) {
    try (InputStream stream = TestTexts.class.getResourceAsStream(file)) {
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return content.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
