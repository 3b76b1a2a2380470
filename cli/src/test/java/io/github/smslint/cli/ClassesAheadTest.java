package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.resource.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list holds the classes that only a check which meets SMS loads, in the order in which it
 * does; {@code -Dsmslint.update=true} writes it anew.
 */
class ClassesAheadTest {

  private static final String LIST = "classes-ahead.txt";
  private static final Path FILE = Path.of("src/main/resources/io/github/smslint/cli", LIST);
  private static final Pattern LOADED = Pattern.compile("\\] (io\\.github\\.smslint\\.[\\w.$]+) s");

  @TempDir private Path folder;
  private final List<String> needed = new ArrayList<>();

  @BeforeEach
  void checkWithAndWithoutSms() throws IOException, InterruptedException {
    GitRepository repository = new GitRepository(folder);
    for (int number = 0; number < 10; number++) {
      repository.stage("Order" + number + ".java", "class Order" + number + " { int total; }\n");
    }
    List<String> everywhere = loadedByCheck();
    Rehearsal.writeFiles(Files.createDirectory(folder.resolve("shop")));
    for (String name : new String[] {"application.yml", "sms.properties", "SmsSender.java"}) {
      repository.add("shop/" + name);
    }
    needed.addAll(loadedByCheck());
    needed.removeAll(everywhere);
  }

  private List<String> loadedByCheck() throws IOException, InterruptedException {
    Process check =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.smslint.cli.Main",
                "check",
                "--staged")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    check.getOutputStream().close();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isLessThan(2);
    List<String> loaded = new ArrayList<>();
    Matcher matcher = LOADED.matcher(said);
    while (matcher.find()) {
      loaded.add(matcher.group(1));
    }
    return loaded;
  }

  @Test
  void holdsNearlyAllOfThemAndNothingElse() throws IOException, ClassNotFoundException {
    if (Boolean.getBoolean("smslint.update")) {
      needed.remove(ClassesAhead.FIRST);
      Files.writeString(FILE, String.join("\n", needed) + "\n");
      return;
    }
    List<String> listed = Resource.text(ClassesAhead.class, LIST).lines().toList();
    assertThat(needed).hasSizeGreaterThan(200).contains(ClassesAhead.FIRST);
    assertThat(listed).doesNotHaveDuplicates();
    for (String name : listed) {
      assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
    }
    List<String> missing = new ArrayList<>(needed);
    missing.removeAll(listed);
    List<String> beyond = new ArrayList<>(listed);
    beyond.removeAll(needed);
    assertThat(missing).as("-Dsmslint.update=true adds them").hasSizeLessThan(needed.size() / 10);
    assertThat(beyond).as("-Dsmslint.update=true drops them").hasSizeLessThan(needed.size() / 10);
  }
}
