package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.smslint.anchors.WeakAnchors;
import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Statistics;
import io.github.smslint.finding.Finding;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.FileFinder;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  /** Words that other programs use, too: {@code accesskey} of HTML, {@code MECHANISMS_}. */
  private static final String WEAK =
      "package shop;\n\nclass InputTag {\n  static final String ACCESSKEY_ATTRIBUTE = \"accesskey\";\n"
          + "  static final String MECHANISMS_CONFIG = \"sasl.mechanisms\";\n}\n";

  /** What makes the others files about SMS. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?i)dysms|aliyun|alicloud|alidayu|alibaba|sms|sign[-_.]?name|template[-_]?(code|content)"
              + "|key[-_]?secret|短信|模板内容|20(17-05-25|18-05-01)|smslint-|tfrbs|(?-i:LTAI)|template|commonrequest|senddetail|toglobe|签名|模板");

  @Test
  void sourcesWithWeakWordsOnlySayTheSameAloneAndBesideOthers(@TempDir Path root)
      throws IOException {
    List<SourceFile> weak = new ArrayList<>();
    WeakAnchors words = new WeakAnchors(new BuiltinRules().anchors());
    for (List<SourceFile> corpus : corpora().values()) {
      for (SourceFile file : corpus) {
        String path = "project" + weak.size() + "/" + file.path();
        SourceFile other = SourceFile.of(path, STRONG.matcher(file.content()).replaceAll("x"));
        if (file.content().matches("(?is).*access[-_]?key.*") && words.areAllIn(other.bytes())) {
          weak.add(other);
        }
      }
    }
    weak.add(SourceFile.of("tags/InputTag.java", WEAK));
    weak.add(
        source(
            "Request",
            "String accessKey; void f(CommonRequest r) { r.setSysAction(\"SendSms\");"
                + " r.putQueryParameter(\"TemplateParam\", \"{'a':1}\"); }"));
    weak.add(source("Code", "static final String CODE = \"\\nSMS_154950909\";"));
    weak.add(source("Id", "String accessKey; void f(R r) { r.setTemplateId(\"\\tSMS_12345\"); }"));
    weak.add(SourceFile.of("tags/form.tld", "<name>accesskey</name>\n"));
    weak.add(SourceFile.of("deploy.tpl", "access_key = '阿里云'\naccess_key: Zx8CvBn5Mq2WeRt7\n"));
    weak.add(source("Key", "String accessKey = \"LTAI5tQnKxVbRzWmJhGf7Dy2\";"));
    weak.add(
        source("Pair", "void f() { g(\"accessKeySecret\", \"Zx8CvBn5Mq2WeRt7YuIo3PaSd6FgHj\"); }"));
    weak.add(source("Pieces", "String accessKey = \"LT\" + \"AI5tQnKxVbRzWmJhGf7Dy2\";"));
    assertThat(weak).hasSizeGreaterThan(100);

    assertLargeTreeSays(weak, root.resolve("alone"));
    weak.add(source("Sender", "String templateCode = \"SMS_154950909\", signName = \"阿里云短信测试\";"));
    assertLargeTreeSays(weak, root.resolve("beside"));
  }

  /** Each file for itself, as beside one that speaks of SMS all are read. */
  @Test
  void aProgramWithWeakWordsOnlyHasNoFindings() throws IOException {
    WeakAnchors words = new WeakAnchors(new BuiltinRules().anchors());
    int weak = 0;
    for (List<SourceFile> corpus : corpora().values()) {
      for (SourceFile file : corpus) {
        String content = file.content().replaceAll("(?i)aliyun|alibaba|alicloud|dysms", "acme");
        for (String kind : List.of(content, content.replaceAll("(?i)sign[-_]?name", "name"))) {
          SourceFile other = SourceFile.of(file.path(), kind);
          if (words.areAllIn(other.bytes()) && !CredentialScanner.mayFindIn(other)) {
            weak++;
            assertThat(engine(1).lint(List.of(other)).findings()).as(file.path()).isEmpty();
          }
        }
      }
    }
    assertThat(weak).isGreaterThan(20);
  }

  @Test
  void sourcesWithWeakWordsOnlyAreNotParsed(@TempDir Path root) throws IOException {
    SourceFile tag = SourceFile.of("tags/InputTag.java", WEAK);
    SourceFile form = SourceFile.of("tags/spring-form.tld", "<name>accesskey</name>\n");
    SourceFile verb = SourceFile.of("LocalStrings_fr.properties", "log=consultait le journal\n");
    assertThat(parsed(List.of(tag, form, verb), root.resolve("alone"))).isZero();

    SourceFile sender = source("Sender", "String code = \"SMS_154950909\";");
    assertThat(parsed(List.of(tag, form, verb, sender), root.resolve("beside"))).isEqualTo(3);
  }

  private static SourceFile source(String name, String member) {
    return SourceFile.of("code/" + name + ".java", "class " + name + " {\n  " + member + "\n}\n");
  }

  private static int parsed(List<SourceFile> files, Path root) throws IOException {
    write(padded(files), root);
    Statistics statistics = new Statistics(true);
    new LintEngine(new Catalogue(List.of(new BuiltinRules())), DEFAULT, 2)
        .counting(statistics)
        .lint(new FileFinder(List.of(root)).below(root));
    return Collections.frequency(statistics.fates().values(), Statistics.Fate.PARSED);
  }

  private static void assertLargeTreeSays(List<SourceFile> files, Path root) throws IOException {
    List<SourceFile> all = padded(files);
    write(all, root);
    LintResult onDisk = engine(2).lint(new FileFinder(List.of(root)).below(root));

    assertThat(told(onDisk)).isEqualTo(told(engine(1).lint(copies(all)))).isNotEmpty();
  }

  /** So many files that they are read while the tree is listed. */
  private static List<SourceFile> padded(List<SourceFile> files) {
    List<SourceFile> padded = new ArrayList<>(files);
    for (int number = 0; number < 600; number++) {
      padded.add(SourceFile.of("plain/Order" + number + ".java", "class Order" + number + " {}\n"));
    }
    return padded;
  }

  private static void write(List<SourceFile> files, Path root) throws IOException {
    for (SourceFile file : files) {
      Path place = root.resolve(file.path());
      Files.createDirectories(place.getParent());
      Files.write(place, file.bytes());
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
