package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say nothing about SMS cost no parser and no decoder. */
class CleanPathTest {

  private static final List<String> HEAVY =
      List.of(
          "org.antlr.",
          "org.snakeyaml.",
          "com.ibm.icu.",
          "com.fasterxml.",
          "io.github.smslint.reader.java.",
          "io.github.smslint.reader.yaml.",
          "io.github.smslint.source.SourceDecoder$",
          "io.github.smslint.source.SourceText ");

  @TempDir private Path folder;

  @Test
  void aFewFilesWithoutAWordLoadNoReader() throws IOException, InterruptedException {
    writeFiles(10);
    assertThat(heavy(check())).isEmpty();
  }

  @Test
  void aLargeTreeWithoutAWordLoadsNoReader() throws IOException, InterruptedException {
    writeFiles(600);
    String loaded = check();
    assertThat(loaded).contains("io.github.smslint.engine.TreeReading ");
    assertThat(heavy(loaded)).isEmpty();
    assertThat(loaded).doesNotContain("io.github.smslint.rules.template.");
  }

  @Test
  void whatTeamsUsuallyWriteLoadsNoParser() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("sms.yml"),
        "aliyun:\n  sms:\n    sign-name: 云订单 # 已审核\n    tags: [login, 'order']\n");
    Files.writeString(
        folder.resolve("SmsCodes.java"),
        "class SmsCodes {\n  /** 登录 */\n  static final String LOGIN = \"SMS_271480012\";\n}\n");
    String loaded = check();
    assertThat(loaded).contains("io.github.smslint.reader.yaml.", "io.github.smslint.reader.java.");
    assertThat(loaded).doesNotContain("org.snakeyaml.", "org.antlr.", "com.ibm.icu.");
  }

  @Test
  void unusualYamlLoadsItsParserOnly() throws IOException, InterruptedException {
    writeFiles(600);
    Files.writeString(folder.resolve("sms.yml"), "aliyun: {sms: {sign-name: 云订单}}\n");
    String loaded = check();
    assertThat(loaded).contains("org.snakeyaml.");
    assertThat(loaded).doesNotContain("org.antlr.", "com.ibm.icu.");
  }

  @Test
  void aBrokenConfigurationDeepInALargeTreeEndsTheRun() throws IOException {
    writeFiles(600);
    Path deep = Files.createDirectories(folder.resolve("module3/deep/deeper"));
    Files.writeString(deep.resolve("Order.java"), "class Order {}\n");
    Files.writeString(deep.resolve(".smslint.yml"), "rulez: {}\n");
    Run run = Run.in(folder);

    assertThat(run.with("check", ".", "--threads", "3")).isEqualTo(2);
    assertThat(run.err()).contains("module3/deep/deeper/.smslint.yml:1:1: unknown key");
  }

  private void writeFiles(int count) throws IOException {
    for (int number = 0; number < count; number++) {
      Path module = Files.createDirectories(folder.resolve("module" + number % 7));
      String type = "Order" + number;
      Files.writeString(
          module.resolve(type + ".java"), "package shop;\n\nclass " + type + " { int total; }\n");
      Files.writeString(module.resolve("order" + number + ".yml"), "order:\n  limit: 20\n");
    }
  }

  /** The classes that a run loads, a line each; the run finds nothing. */
  private String check() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("io.github.smslint.cli.Main");
    command.add("check");
    command.add(folder.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static List<String> heavy(String loaded) {
    return loaded
        .lines()
        .filter(line -> HEAVY.stream().anyMatch(name -> line.contains("] " + name)))
        .toList();
  }
}
