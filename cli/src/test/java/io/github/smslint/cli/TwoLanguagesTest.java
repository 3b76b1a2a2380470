package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the modules say and the pages tell stands there in English and in Chinese. */
class TwoLanguagesTest {

  private static final Path HOME = Path.of("..");
  private static final List<String> MODULES = List.of("lint-core", "rules", "cli", "maven-plugin");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern ENGLISH = Pattern.compile("[a-z]{2,} [a-z]{2,}");

  @ParameterizedTest
  @MethodSource("bundles")
  void bundlesHaveTheSameKeys(Path english) throws IOException {
    Properties chinese = load(inChinese(english));

    // Chinese may do without a singular.
    assertThat(load(english).stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".one") || chinese.containsKey(key))
        .containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bundlesSayEachKeyWithTheSamePlaces(Path english) throws IOException {
    Properties inEnglish = load(english);
    Properties inChinese = load(inChinese(english));

    for (String key : inChinese.stringPropertyNames()) {
      assertThat(inEnglish.getProperty(key)).as(key).isNotBlank();
      assertThat(inChinese.getProperty(key)).as(key).isNotBlank();
      assertThat(places(inChinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(inEnglish.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noEnglishSentenceIsLeftInAChineseBundle(Path english) throws IOException {
    Properties chinese = load(inChinese(english));

    for (String key : chinese.stringPropertyNames()) {
      String said = chinese.getProperty(key);
      assertThat(ENGLISH.matcher(said).find() && !CHINESE.matcher(said).find())
          .as("%s = %s", key, said)
          .isFalse();
    }
  }

  @Test
  void everyTextThatShipsIsThereInBoth() throws IOException {
    List<Path> english = resources(path -> isIn(path, "en"));
    List<Path> chinese = resources(path -> isIn(path, "zh"));

    assertThat(english).hasSizeGreaterThan(60);
    assertThat(english.stream().map(TwoLanguagesTest::inChinese))
        .containsExactlyInAnyOrderElementsOf(chinese);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesHaveTheSameHeadingsTablesAndExamples(Path english) throws IOException {
    assertThat(shape(inChinese(english))).isEqualTo(shape(english));
  }

  static List<Path> bundles() throws IOException {
    return resources(path -> path.toString().endsWith("_en.properties"));
  }

  /** The rules' pages, and all pages of the project that have a Chinese twin. */
  static List<Path> pages() throws IOException {
    List<Path> pages =
        new ArrayList<>(resources(path -> isIn(path, "en") && path.toString().endsWith(".md")));
    for (String folder : List.of("", "docs", "examples")) {
      try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".zh-CN.md"))
            .map(file -> file.resolveSibling(name(file).replace(".zh-CN", "")))
            .forEach(pages::add);
      }
    }
    return pages;
  }

  private static List<Path> resources(Predicate<Path> wanted) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/resources"))) {
        files.filter(Files::isRegularFile).filter(wanted).forEach(found::add);
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private static boolean isIn(Path path, String language) {
    for (Path folder : path.getParent()) {
      if (folder.toString().equals(language)) {
        return true;
      }
    }
    return name(path).matches("(.*_)?" + language + "\\.[a-z]+");
  }

  private static Path inChinese(Path english) {
    String twin = english.toString().replace("/en/", "/zh/");
    Path path = Path.of(twin);
    if (!twin.equals(english.toString())) {
      return path;
    }
    String name = name(path);
    return path.resolveSibling(
        name.endsWith(".md")
            ? name.replace(".md", ".zh-CN.md")
            : name.replaceFirst("(^|_)en\\.", "$1zh."));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static TreeSet<String> places(String said) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(said).results().map(MatchResult::group).forEach(places::add);
    return places;
  }

  /** The levels of headings, the columns of each table row, and what each block is for. */
  private static List<String> shape(Path page) throws IOException {
    List<String> shape = new ArrayList<>();
    boolean inBlock = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        if (!inBlock) {
          String[] words = line.split(" ");
          shape.add("block " + words[Math.min(1, words.length - 1)]);
        }
        inBlock = !inBlock;
      } else if (!inBlock && line.matches("#+ .*")) {
        shape.add(line.substring(0, line.indexOf(' ')));
      } else if (!inBlock && line.startsWith("|")) {
        shape.add("row of " + line.replace("\\|", "").chars().filter(c -> c == '|').count());
      }
    }
    return shape;
  }

  private static Properties load(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    return properties;
  }
}
