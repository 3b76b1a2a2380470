package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Excerpts of projects as teams write them, each a page of its own with its files and all that is
 * to be reported on them.
 */
class ProjectCorpusTest {

  private static final Path PAGES =
      Path.of("src", "test", "resources", "io", "github", "smslint", "rules", "projects");

  /** One page. */
  private record Excerpt(String name, List<RulePage.Block> files, String expected) {}

  @TestFactory
  Stream<DynamicTest> excerpts() {
    return read().stream().map(excerpt -> dynamicTest(excerpt.name(), () -> assertHolds(excerpt)));
  }

  @Test
  void thereAreEnoughOfBothKinds() {
    List<Excerpt> excerpts = read();
    long clean = excerpts.stream().filter(excerpt -> excerpt.expected().isEmpty()).count();

    assertThat(excerpts).hasSizeGreaterThanOrEqualTo(60);
    assertThat(clean).isGreaterThanOrEqualTo(30);
  }

  private static void assertHolds(Excerpt excerpt) {
    TestProject project = new TestProject();
    for (RulePage.Block file : excerpt.files()) {
      project.file(file.file(), file.content());
    }
    StringBuilder found = new StringBuilder();
    project.findings().forEach(line -> found.append(line).append('\n'));

    assertThat(excerpt.files()).isNotEmpty();
    assertThat(found.toString()).isEqualTo(excerpt.expected());
  }

  private static List<Excerpt> read() {
    List<Excerpt> excerpts = new ArrayList<>();
    TreeSet<Path> pages = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(PAGES, "*.md")) {
      found.forEach(pages::add);
      for (Path page : pages) {
        excerpts.add(excerpt(page));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return excerpts;
  }

  private static Excerpt excerpt(Path page) throws IOException {
    List<RulePage.Block> files = new ArrayList<>();
    StringBuilder expected = new StringBuilder();
    for (RulePage.Example example : new RulePage(Files.readString(page)).examples()) {
      for (RulePage.Block block : example.blocks()) {
        if (!block.file().isEmpty()) {
          files.add(block);
        }
      }
      example.blocks("expect").forEach(block -> expected.append(block.content()));
    }
    return new Excerpt(page.getFileName().toString(), files, expected.toString());
  }
}
