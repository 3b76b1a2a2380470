package io.github.smslint.maven;

import io.github.smslint.config.BuildProperties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/** What the running build knows of the values that it puts into filtered files. */
final class MavenBuild implements BuildProperties {

  /** What is known of one module. */
  private record Module(List<String> profiles, Properties properties) {}

  private final Modules modules;
  private final Map<String, Module> known = new HashMap<>();
  private final Properties told;

  /**
   * @param told what the user gave by {@code -D}
   */
  MavenBuild(Modules modules, Collection<MavenProject> projects, Properties told) {
    this.modules = modules;
    this.told = told;
    for (MavenProject project : projects) {
      known.put(project.getId(), new Module(profiles(project), properties(project)));
    }
  }

  private static List<String> profiles(MavenProject project) {
    Set<String> ids = new LinkedHashSet<>();
    project.getActiveProfiles().forEach(profile -> ids.add(profile.getId()));
    project.getInjectedProfileIds().values().forEach(ids::addAll);
    return new ArrayList<>(ids);
  }

  private static Properties properties(MavenProject project) {
    Properties properties = new Properties();
    put(properties, "project.groupId", project.getGroupId());
    put(properties, "project.artifactId", project.getArtifactId());
    put(properties, "project.version", project.getVersion());
    put(properties, "project.name", project.getName());
    put(properties, "project.description", project.getDescription());
    properties.putAll(project.getProperties());
    return properties;
  }

  private static void put(Properties properties, String name, String value) {
    if (value != null) {
      properties.setProperty(name, value);
    }
  }

  @Override
  public List<String> activeProfiles(String path) {
    Module module = module(path);
    return module == null ? List.of() : module.profiles();
  }

  @Override
  public String told(String name) {
    return told.getProperty(name);
  }

  @Override
  public String inherited(String path, String name) {
    Module module = module(path);
    return module == null ? null : module.properties().getProperty(name);
  }

  private Module module(String path) {
    String id = modules.of(path);
    return id == null ? null : known.get(id);
  }
}
