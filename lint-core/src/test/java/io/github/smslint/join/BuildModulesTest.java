package io.github.smslint.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.BuildProperties;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildModulesTest {

  private final Map<String, BuildModule> project = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final BuildModules modules =
      new BuildModules(
          path -> {
            asked.add(path);
            return project.get(path);
          },
          BuildProperties.NONE);

  @Test
  void aFileBelongsToTheNearestModule() {
    add("pom.xml", "shop", null, "");
    add("sms/pom.xml", "sms", "shop", "../pom.xml");

    assertThat(around("sms/src/main/resources/application.yml")).containsExactly("sms", "shop");
    assertThat(around("config/application.yml")).containsExactly("shop");
  }

  @Test
  void eachFolderIsLookedAtOnce() {
    add("pom.xml", "shop", null, "");
    around("src/main/resources/application.yml");
    around("src/main/resources/application-prod.yml");

    assertThat(asked)
        .containsExactly(
            "src/main/resources/pom.xml", "src/main/pom.xml", "src/pom.xml", "pom.xml");
  }

  @Test
  void aParentIsGivenByItsFileOrItsFolder() {
    add("parents/all.xml", "all", null, "");
    add("parents/base/pom.xml", "base", "all", "../all.xml");
    add("sms/pom.xml", "sms", "base", "./../parents/base");

    assertThat(around("sms/application.yml")).containsExactly("sms", "base", "all");
  }

  @Test
  void aParentOutsideOfTheProjectIsNotLookedFor() {
    add("pom.xml", "shop", "company", "../../company/pom.xml");

    assertThat(around("application.yml")).containsExactly("shop");
    assertThat(asked).containsExactly("pom.xml");
  }

  @Test
  void parentsInACircleEnd() {
    add("a/pom.xml", "a", "b", "../b");
    add("b/pom.xml", "b", "a", "../a/pom.xml");

    assertThat(around("a/application.yml")).startsWith("a", "b", "a").hasSizeLessThan(100);
  }

  @Test
  void aFileNamedFromTheRootOfTheDiskEndsThere() {
    assertThat(around("/srv/shop/application.yml")).isEmpty();
  }

  private List<String> around(String path) {
    List<String> names = new ArrayList<>();
    modules.around(path).forEach(module -> names.add(module.artifactId()));
    return names;
  }

  private void add(String path, String name, String parent, String parentPath) {
    SourceFile file = SourceFile.of(path, "");
    project.put(path, new BuildModule(file, name, parent, parentPath, false, Map.of(), List.of()));
  }
}
