package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consoles and locales that are not of UTF-8. */
class CharsetTest {

  private static final Charset GBK = Charset.forName("GBK");
  private static final String KEY =
      "aliyun:\n  sms:\n    access-key-id: LTAI5tQnKxGmPzRw7Yc4HvBd\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "GBK, GBK",
    "GB18030, GB18030",
    "UTF-8, UTF-8",
    "ANSI_X3.4-1968, UTF-8",
    "US-ASCII, UTF-8",
    "no-such-charset, UTF-8",
    "not a name, UTF-8",
  })
  void printsInTheCharsetOfTheConsoleUnlessTheLocaleIsUnset(String name, String expected) {
    assertThat(OutputCharset.named(name)).isEqualTo(Charset.forName(expected));
  }

  @Test
  void tellsTheNumberOfACharacterThatTheCharsetLacks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CharsetWriter writer = new CharsetWriter(bytes, GBK)) {
      writer.write("验证码\uD83D\uDE00★\u200B好\uD83D");
      writer.write("!");
    }

    assertThat(bytes.toString(GBK)).isEqualTo("验证码<U+1F600>★<U+200B>好!");
  }

  @Test
  void peopleReadGbkAndProgramsUtf8() throws IOException {
    List<String> words = List.of("text", "您的验证码★", "--locale", "zh");
    byte[] text = run(Map.of(), "-Dstdout.encoding=GBK", words);
    assertThat(new String(text, GBK)).contains("模板中不能使用特殊符号“★”");

    List<String> asJson = new ArrayList<>(words);
    asJson.add("--format=json");
    byte[] json = run(Map.of(), "-Dstdout.encoding=GBK", asJson);
    assertThat(new String(json, StandardCharsets.UTF_8)).contains("模板中不能使用特殊符号“★”");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatTheLocaleCannotNameIsToldAndTheOthersAreChecked() throws IOException {
    Files.createDirectories(folder.resolve("短信"));
    Files.writeString(folder.resolve("短信/application.yml"), KEY);
    Files.writeString(folder.resolve("application.yml"), KEY);
    new GitRepository(folder).add("application.yml").add("短信/application.yml");

    byte[] said = run(Map.of("LC_ALL", "C"), "-Xshare:auto", List.of("check", "--locale", "en"));
    assertThat(new String(said, StandardCharsets.UTF_8))
        .contains("application.yml:3:20: error secret/access-key")
        .contains("短信/application.yml:1:1: ")
        .contains("its name cannot be written in this locale");
  }

  private byte[] run(Map<String, String> environment, String option, List<String> words)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java, option, "-cp", classPath, "io.github.smslint.cli.Main"));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    return builder.start().getInputStream().readAllBytes();
  }
}
