package io.github.smslint.facts;

import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import java.util.List;
import java.util.Map;

/**
 * What a pom.xml says about the values that Maven puts into filtered files.
 *
 * @param artifactId the module's own name, or the empty string
 * @param parent the name of the module from which it inherits, or null for none
 * @param parentPath the parent's pom.xml or its folder, as written and relative to the folder of
 *     this file; empty where the parent comes from a repository
 * @param filters whether a folder of resources is said to be filtered
 * @param properties what it sets without any profile, by name
 * @param profiles in the order of the file
 */
public record BuildModule(
    SourceFile file,
    String artifactId,
    String parent,
    String parentPath,
    boolean filters,
    Map<String, Text> properties,
    List<BuildProfile> profiles) {

  /** The name of the file that makes a folder a module. */
  public static final String FILE_NAME = "pom.xml";

  /** By whose conventions {@code @name@} alone is a reference, so that Spring keeps its own. */
  private static final String SPRING_BOOT = "spring-boot-starter-parent";

  public boolean isChildOfSpringBoot() {
    return SPRING_BOOT.equals(parent);
  }

  /** The profile of that name, or null. */
  public BuildProfile profile(String name) {
    for (BuildProfile profile : profiles) {
      if (profile.name().equals(name)) {
        return profile;
      }
    }
    return null;
  }
}
