package io.github.smslint.configfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRootTest {

  @TempDir private Path top;
  private Path shop;
  private Path inner;

  @BeforeEach
  void makeFolders() throws IOException {
    shop = top.resolve("shop");
    inner = Files.createDirectories(shop.resolve("service/src"));
  }

  @Test
  void isTheTopOfTheGitWorkTree() throws IOException {
    Files.createDirectory(shop.resolve(".git"));
    Files.writeString(top.resolve(".smslint.yml"), "rules: {}\n");

    assertThat(configured()).isEqualTo(shop);
    assertThat(ProjectRoot.of(inner, List.of(), null)).isEqualTo(shop);
  }

  @Test
  void isTheTopOfALinkedGitWorkTree() throws IOException {
    Files.writeString(shop.resolve(".git"), "gitdir: ../main/.git/worktrees/shop\n");

    assertThat(configured()).isEqualTo(shop);
  }

  @Test
  void isTheFolderOfTheOutermostConfigurationWithoutGit() throws IOException {
    Files.writeString(shop.resolve(".smslint.yml"), "rules: {}\n");
    Files.writeString(shop.resolve("service/.smslint.yml"), "rules: {}\n");

    assertThat(configured()).isEqualTo(shop);
    assertThat(ProjectRoot.of(inner, List.of(), null)).isEqualTo(inner);
  }

  @Test
  void isTheFolderOfTheFirstConfigurationThatSaysSo() throws IOException {
    Files.writeString(shop.resolve(".smslint.yml"), "rules: {}\n");
    Files.writeString(shop.resolve("service/.smslint.yml"), "root: true\n");

    assertThat(configured()).isEqualTo(shop.resolve("service"));
  }

  @Test
  void isTheWorkingFolderWithoutEither() {
    assertThat(configured()).isEqualTo(inner);
  }

  @Test
  void isFoundAroundThePathsWhereTheyLieElsewhere() throws IOException {
    Path other = Files.createDirectories(top.resolve("other/src"));
    Path file = Files.writeString(other.resolve("a.yml"), "");
    Files.createDirectory(shop.resolve(".git"));

    assertThat(ProjectRoot.of(inner, List.of(file), null)).isEqualTo(other);
    assertThat(ProjectRoot.of(inner, List.of(inner, file), null)).isEqualTo(top);
    assertThat(ProjectRoot.of(inner, List.of(inner), null)).isEqualTo(shop);
    Files.createDirectory(top.resolve("other/.git"));
    assertThat(ProjectRoot.of(inner, List.of(file), null)).isEqualTo(top.resolve("other"));
  }

  @Test
  void tellsAFileFromItsRootOrByItsName() {
    assertThat(ProjectRoot.told(shop, inner.resolve("a.yml"))).isEqualTo("service/src/a.yml");
    assertThat(ProjectRoot.told(shop, top.resolve("strict.yml"))).isEqualTo("strict.yml");
  }

  private Path configured() {
    return ProjectRoot.of(inner, List.of(), new Catalogue(List.of()));
  }
}
