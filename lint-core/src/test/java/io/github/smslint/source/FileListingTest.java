package io.github.smslint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileListingTest {

  @TempDir private Path root;

  @Test
  void aTreeOfManyFilesIsHandedOutWhole() throws IOException {
    TreeSet<String> expected = writeModules(40);

    FileListing listing = FileListing.below(root, root);

    assertThat(listing.isLarge()).isTrue();
    assertThat(taken(listing)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatToolsMakeIsLeftOut() throws IOException {
    TreeSet<String> expected = writeModules(2);
    write("target/classes/application.yml");
    write("module0/node_modules/aliyun/sms.js");

    FileListing listing = FileListing.below(root, root);

    assertThat(listing.isLarge()).isFalse();
    assertThat(listing.all()).containsExactlyElementsOf(expected);
  }

  /** The system tells names that it cannot write with a question mark, so those are asked for. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void namesWithQuestionMarksAreFoundAsWell() throws IOException {
    TreeSet<String> expected = writeModules(40);
    expected.add(write("哪里?/src/Sender?.java"));
    expected.add(write("哪里?/src/\uFFFD.yml"));

    assertThat(taken(FileListing.below(root, root))).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Java puts the same character for bytes that are none as for the one that stands for them. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderWithoutAWritableNameIsNotTakenForAnother() throws IOException {
    Path other = root.resolve("b\uFFFD");
    Files.createDirectory(other);
    Files.writeString(other.resolve("application-a.yml"), "");
    Process made =
        new ProcessBuilder("sh", "-c", "d=$(printf 'b\\377') && mkdir \"$d\" && : >\"$d/sms.yml\"")
            .directory(root.toFile())
            .start();
    assumeTrue(exitCode(made) == 0);

    assertThat(taken(FileListing.below(root, root)))
        .containsExactlyInAnyOrder("b\uFFFD/application-a.yml", "b\uFFFD/sms.yml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkedFoldersAreNotFollowed() throws IOException {
    TreeSet<String> expected = writeModules(40);
    Files.createSymbolicLink(root.resolve("module0/round"), root);

    assertThat(taken(FileListing.below(root, root))).containsExactlyInAnyOrderElementsOf(expected);
  }

  private TreeSet<String> writeModules(int modules) throws IOException {
    TreeSet<String> paths = new TreeSet<>();
    for (int module = 0; module < modules; module++) {
      for (int number = 0; number < 10; number++) {
        paths.add(write("module" + module + "/src/main/java/Order" + number + ".java"));
      }
      paths.add(write("module" + module + "/src/main/resources/application.yml"));
    }
    return paths;
  }

  private String write(String path) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), "");
    return path;
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static List<String> taken(FileListing listing) throws IOException {
    List<String> all = new ArrayList<>();
    for (List<String> part = listing.take(null); part != null; part = listing.take(part)) {
      all.addAll(part);
    }
    return all;
  }
}
