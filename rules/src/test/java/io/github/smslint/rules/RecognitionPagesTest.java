package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.smslint.config.Settings;
import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What docs/recognition says that smslint understands, it understands. */
class RecognitionPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "recognition");

  @TestFactory
  Stream<DynamicNode> pages() throws IOException {
    List<DynamicNode> pages = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(PAGES, "*.md")) {
      for (Path file : files) {
        List<DynamicNode> tests = new ArrayList<>();
        for (RulePage.Example example : new RulePage(Files.readString(file)).examples()) {
          tests.add(dynamicTest(example.title(), () -> assertHolds(example)));
        }
        assertThat(tests).as(file.toString()).isNotEmpty();
        pages.add(dynamicContainer(file.getFileName().toString(), tests));
      }
    }
    assertThat(pages).isNotEmpty();
    return pages.stream();
  }

  private static void assertHolds(RulePage.Example example) throws IOException {
    TestProject project = new TestProject();
    for (RulePage.Block block : example.blocks()) {
      if (block.file().equals(ConfigurationFiles.NAME)) {
        project.settings(settings(block.content()));
      } else if (!block.file().isEmpty()) {
        project.file(block.file(), block.content());
      }
    }
    StringBuilder expected = new StringBuilder();
    example.blocks("expect").forEach(block -> expected.append(block.content()));
    StringBuilder found = new StringBuilder();
    project.findings().forEach(line -> found.append(line).append('\n'));
    assertThat(found.toString()).isEqualTo(expected.toString());
  }

  private static Settings settings(String content) throws IOException {
    Path file = Files.createTempFile("smslint", ".yml");
    try {
      Files.writeString(file, content);
      Catalogue rules = new Catalogue(List.of(new BuiltinRules()));
      return ConfigurationFiles.only(file.getParent(), file, rules).settingsFor("");
    } finally {
      Files.delete(file);
    }
  }
}
