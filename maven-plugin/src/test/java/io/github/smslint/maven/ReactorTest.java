package io.github.smslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorTest {

  @TempDir private Path folder;
  private Path top;

  @BeforeEach
  void followLinks() throws IOException {
    top = folder.toRealPath();
  }

  @Test
  void oneFolderHoldsNestedModules() throws IOException {
    Reactor reactor =
        new Reactor(top, List.of(project("."), project("shop-order"), project("shop-member")));

    assertThat(reactor.folders()).containsExactly(top);
  }

  @Test
  void modulesBesideTheirParentAreLookedAtToo() throws IOException {
    MavenProject parent = project("parent");
    MavenProject order = project("shop-order");
    project("shop-legacy");
    Reactor reactor = new Reactor(top.resolve("parent"), List.of(parent, order));

    assertThat(reactor.folders())
        .containsExactlyInAnyOrder(top.resolve("parent"), top.resolve("shop-order"));
    assertThat(reactor.modules(top).of("shop-order/pom.xml")).isEqualTo(order.getId());
  }

  @Test
  void aModuleReachedByALinkStandsWhereTheLinkLeads() throws IOException {
    MavenProject order = project("shop-order");
    Files.createSymbolicLink(top.resolve("linked"), top.resolve("shop-order"));
    order.setFile(top.resolve("linked/pom.xml").toFile());
    Reactor reactor = new Reactor(top, List.of(order));

    assertThat(reactor.modules(top).of("shop-order/src/main/resources/application.yml"))
        .isEqualTo(order.getId());
  }

  @Test
  void ofTwoModulesInOneFolderTheFirstReports() throws IOException {
    MavenProject first = project("shop-order");
    MavenProject second = project("shop-order");
    second.getModel().setArtifactId("shop-order-native");
    Reactor reactor = new Reactor(top, List.of(first, second));

    assertThat(reactor.modules(top).of("shop-order/pom.xml")).isEqualTo(first.getId());
  }

  private MavenProject project(String path) throws IOException {
    Model model = new Model();
    model.setGroupId("com.qinghe.shop");
    model.setArtifactId(path);
    model.setVersion("1.4.0");
    MavenProject project = new MavenProject(model);
    Path module = Files.createDirectories(top.resolve(path).normalize());
    project.setFile(module.resolve("pom.xml").toFile());
    return project;
  }
}
