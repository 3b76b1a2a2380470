package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.FileFinder;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * That files without a word about SMS are not read changes no report, nor does the way in which
 * large trees are read.
 */
class PrefilterTest {

  private static final List<Path> PAGES =
      List.of(
          Path.of("..", "docs", "recognition"),
          Path.of("src", "main", "resources"),
          Path.of("src", "test", "resources"));

  private static final Path SHOPS = Path.of("..", "examples");

  private static final SettingsSource DEFAULT = path -> Settings.DEFAULT;

  @TestFactory
  Stream<DynamicTest> corporaSayTheSameWhenEveryFileIsRead() throws IOException {
    return corpora().entrySet().stream()
        .map(corpus -> dynamicTest(corpus.getKey(), () -> assertSame(corpus.getValue())));
  }

  @Test
  void aLargeTreeSaysTheSameAsItsFilesInMemory(@TempDir Path root) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    int number = 0;
    for (List<SourceFile> corpus : corpora().values()) {
      number++;
      for (SourceFile file : corpus) {
        Path place = root.resolve("project" + number).resolve(file.path());
        boolean made = file.path().contains("target/");
        if (!made && !Files.exists(place)) {
          Files.createDirectories(place.getParent());
          Files.write(place, file.bytes());
          files.add(new SourceFile(told(root, place), file.bytes()));
        }
      }
    }
    LintResult inMemory = engine(1).lint(files);

    for (int threads = 1; threads <= 3; threads++) {
      LintResult onDisk = engine(threads).lint(new FileFinder(List.of(root)).below(root));

      assertThat(told(onDisk)).isEqualTo(told(inMemory)).hasSizeGreaterThan(700);
      assertThat(onDisk.summary().files()).isEqualTo(inMemory.summary().files());
    }
  }

  private static void assertSame(List<SourceFile> files) {
    LintResult filtered = engine(1).lint(copies(files));
    LintResult whole = engine(1).readingEverything().lint(copies(files));

    assertThat(told(filtered)).isEqualTo(told(whole));
    assertThat(filtered.summary().files()).isEqualTo(whole.summary().files());
    assertThat(filtered.summary().templates()).isEqualTo(whole.summary().templates());
    assertThat(filtered.summary().usages()).isEqualTo(whole.summary().usages());
    assertThat(filtered.summary().credentials()).isEqualTo(whole.summary().credentials());
  }

  private static LintEngine engine(int threads) {
    return new LintEngine(new Catalogue(List.of(new BuiltinRules())), DEFAULT, threads);
  }

  private static List<SourceFile> copies(List<SourceFile> files) {
    List<SourceFile> copies = new ArrayList<>();
    files.forEach(file -> copies.add(new SourceFile(file.path(), file.bytes())));
    return copies;
  }

  private static List<String> told(LintResult result) {
    List<String> told = new ArrayList<>();
    result.findings().forEach(finding -> told.add(told(finding)));
    result.suppressed().forEach(finding -> told.add("silenced " + told(finding)));
    return told;
  }

  private static String told(Finding finding) {
    return finding.location().file().path()
        + ":"
        + finding.location().start()
        + " "
        + finding.severity()
        + " "
        + finding.rule()
        + " "
        + finding.message();
  }

  /** The examples of all pages and the shops, each a small project. */
  private static TreeMap<String, List<SourceFile>> corpora() throws IOException {
    TreeMap<String, List<SourceFile>> corpora = new TreeMap<>();
    for (Path folder : PAGES) {
      for (Path page : below(folder)) {
        if (page.toString().endsWith(".md")) {
          addExamples(page, corpora);
        }
      }
    }
    for (Path shop : List.of(SHOPS.resolve("clean-shop"), SHOPS.resolve("dirty-shop"))) {
      List<SourceFile> files = new ArrayList<>();
      for (Path file : below(shop)) {
        files.add(new SourceFile(told(shop, file), Files.readAllBytes(file)));
      }
      corpora.put(shop.toString(), files);
    }
    return corpora;
  }

  private static void addExamples(Path page, TreeMap<String, List<SourceFile>> corpora)
      throws IOException {
    for (RulePage.Example example : new RulePage(Files.readString(page)).examples()) {
      List<SourceFile> files = new ArrayList<>();
      for (RulePage.Block block : example.blocks()) {
        if (!block.file().isEmpty()) {
          files.add(SourceFile.of(block.file(), block.content()));
        }
      }
      if (!files.isEmpty()) {
        corpora.put(page + " " + example.title(), files);
      }
    }
  }

  private static TreeSet<Path> below(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found.filter(Files::isRegularFile).forEach(files::add);
    }
    return files;
  }

  private static String told(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
