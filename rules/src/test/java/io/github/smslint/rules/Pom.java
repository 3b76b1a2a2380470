package io.github.smslint.rules;

/** Writes a pom.xml of a Spring Boot project. */
final class Pom {

  static final String BOOT_PARENT =
      """
        <parent>
          <groupId>org.springframework.boot</groupId>
          <artifactId>spring-boot-starter-parent</artifactId>
          <version>3.3.5</version>
          <relativePath/>
        </parent>
      """;

  private final StringBuilder content = new StringBuilder("<project>\n");
  private final StringBuilder profiles = new StringBuilder();

  private Pom(String artifactId) {
    content.append("  <artifactId>").append(artifactId).append("</artifactId>\n");
  }

  static Pom of(String artifactId) {
    return new Pom(artifactId);
  }

  /** Adds elements of the project as they are. */
  Pom with(String elements) {
    content.append(elements);
    return this;
  }

  Pom parent(String artifactId) {
    return with("  <parent><artifactId>" + artifactId + "</artifactId></parent>\n");
  }

  Pom filtered() {
    return with(
        "  <build><resources><resource><directory>src/main/resources</directory>"
            + "<filtering>true</filtering></resource></resources></build>\n");
  }

  /** Sets properties without a profile: name, value, name, value … */
  Pom properties(String... namesAndValues) {
    return with("  <properties>\n" + elements(namesAndValues) + "  </properties>\n");
  }

  Pom profile(String id, String... namesAndValues) {
    return profile(id, "", namesAndValues);
  }

  Pom activeProfile(String id, String... namesAndValues) {
    String activation = "<activation><activeByDefault>true</activeByDefault></activation>";
    return profile(id, activation, namesAndValues);
  }

  private Pom profile(String id, String activation, String[] namesAndValues) {
    profiles
        .append("    <profile><id>" + id + "</id>" + activation + "\n")
        .append("      <properties>\n")
        .append(elements(namesAndValues))
        .append("      </properties>\n    </profile>\n");
    return this;
  }

  private static String elements(String[] namesAndValues) {
    StringBuilder elements = new StringBuilder();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      String name = namesAndValues[at];
      elements.append("<" + name + ">" + namesAndValues[at + 1] + "</" + name + ">\n");
    }
    return elements.toString();
  }

  @Override
  public String toString() {
    String all = profiles.length() == 0 ? "" : "  <profiles>\n" + profiles + "  </profiles>\n";
    return content + all + "</project>\n";
  }
}
