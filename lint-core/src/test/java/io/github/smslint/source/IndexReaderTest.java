package io.github.smslint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of git's index is what git says of it. */
class IndexReaderTest {

  @TempDir private Path top;

  @BeforeEach
  void makeRepository() throws IOException {
    git("init", "-q");
    git("config", "user.email", "li@example.com");
    git("config", "user.name", "Li");
    write("短信/application.yml", "aliyun:\n");
    write("src/main/java/shop/sms/SmsSender.java", "class SmsSender {}\n");
    write("src/main/java/shop/sms/SmsSender2.java", "class SmsSender2 {}\n");
    write("a", "");
    write("deep/" + "folder-with-a-long-name/".repeat(9) + "x".repeat(200), "x\n");
    Files.createSymbolicLink(top.resolve("link"), Path.of("a"));
    git("add", "--all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4"})
  void everyVersionIsReadAsGitReadsIt(String version) throws IOException {
    git("update-index", "--index-version", version);
    assertReadAsByGit();
    write("later.yml", "later: 1\n");
    git("add", "--intent-to-add", "later.yml");
    git("update-index", "--skip-worktree", "a");
    assertReadAsByGit();
    assertThat(read()).hasSize(6).containsKey("短信/application.yml").doesNotContainKey("link");
  }

  @Test
  void anEmptyIndexHasNoEntries() throws IOException {
    git("rm", "-q", "-r", "--cached", ".");
    assertThat(read()).isEmpty();
  }

  @Test
  void whatIsNotMergedIsLeftOut() throws IOException {
    git("commit", "-q", "-m", "one");
    git("checkout", "-q", "-b", "other");
    write("a", "theirs\n");
    git("commit", "-q", "-a", "-m", "theirs");
    git("checkout", "-q", "-");
    write("a", "ours\n");
    git("commit", "-q", "-a", "-m", "ours");
    try {
      git("merge", "-q", "other");
    } catch (IOException conflict) {
      assertThat(conflict).hasMessageContaining("merge");
    }
    assertReadAsByGit();
    assertThat(read()).doesNotContainKey("a");
  }

  @Test
  void theIndexThatAHookIsToldOfIsRead() throws IOException {
    Files.move(top.resolve(".git/index"), top.resolve(".git/next-index-1"));
    assertThat(IndexReader.read(top, Map.of("GIT_INDEX_FILE", ".git/next-index-1"))).hasSize(5);
  }

  @Test
  void whatIsUnusualIsLeftToGit() throws IOException {
    assertThat(IndexReader.read(top, Map.of("GIT_DIR", ".git"))).isNull();
    git("update-index", "--split-index");
    assertThat(read()).isNull();
    git("update-index", "--no-split-index");
    assertThat(read()).isNotNull();
    Path config = top.resolve(".git/config");
    String usual = Files.readString(config);
    Files.writeString(config, usual + "[Extensions]\n\tobjectFormat = sha256\n");
    assertThat(read()).isNull();
    Files.writeString(config, usual);
    byte[] index = Files.readAllBytes(top.resolve(".git/index"));
    Files.write(top.resolve(".git/index"), Arrays.copyOf(index, index.length / 2));
    assertThat(read()).isNull();
    Files.delete(top.resolve(".git/index"));
    assertThat(read()).isNull();
  }

  private void assertReadAsByGit() throws IOException {
    TreeMap<String, String> told = IndexEntries.all(IndexEntries.askForAll(top).parts());
    assertThat(read()).isEqualTo(told).isNotEmpty();
  }

  private TreeMap<String, String> read() {
    return IndexReader.read(top, Map.of());
  }

  private void write(String path, String content) throws IOException {
    Path file = top.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void git(String... words) throws IOException {
    new GitCommand(top, words).aboutFolder().start().output();
  }
}
