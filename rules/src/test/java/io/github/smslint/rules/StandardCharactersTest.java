package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardCharactersTest {

  @Test
  void noStandardCharacterInASentenceIsReported() throws IOException {
    List<String> rows = Files.readAllLines(Path.of("src/main/characters/standard.tsv"));
    StringBuilder manifest = new StringBuilder("templates:\n");
    int characters = 0;
    for (String row : rows.subList(1, rows.size())) {
      String character = row.substring(0, row.indexOf('\t'));
      manifest.append("  - TemplateContent: 您好，").append(character).append("已收到，请查收。\n");
      characters++;
    }
    assertThat(characters).isEqualTo(8105);
    TestProject project = new TestProject().file("sms-templates.yml", manifest.toString());
    assertThat(project.lint().summary().templates()).isEqualTo(8105);
    assertThat(project.findings()).isEmpty();
  }
}
