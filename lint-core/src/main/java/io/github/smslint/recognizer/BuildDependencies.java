package io.github.smslint.recognizer;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.project.Dependency;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the libraries that a pom.xml asks for or manages. */
final class BuildDependencies {

  private final BuildModule module;
  private final List<Dependency> found = new ArrayList<>();

  private BuildDependencies(BuildModule module) {
    this.module = module;
  }

  static List<Dependency> of(Document document, BuildModule module) {
    BuildDependencies dependencies = new BuildDependencies(module);
    Value project = child(document.roots().get(0), "project");
    dependencies.read(project);
    dependencies.read(child(project, "dependencyManagement"));
    if (child(project, "profiles") instanceof MapValue profiles) {
      for (Entry profile : profiles.entries()) {
        dependencies.read(profile.value());
        dependencies.read(child(profile.value(), "dependencyManagement"));
      }
    }
    return dependencies.found;
  }

  private void read(Value holder) {
    if (child(holder, "dependencies") instanceof MapValue dependencies) {
      for (Entry entry : dependencies.entries()) {
        Text artifact = text(entry.value(), "artifactId");
        if (artifact != null) {
          Text group = text(entry.value(), "groupId");
          String groupName = group == null ? "" : group.value().strip();
          found.add(new Dependency(groupName, artifact, version(entry.value())));
        }
      }
    }
  }

  private Text version(Value dependency) {
    Text version = text(dependency, "version");
    String written = version == null ? "" : version.value().strip();
    boolean property = written.startsWith("${") && written.endsWith("}");
    return property ? module.properties().get(written.substring(2, written.length() - 1)) : version;
  }

  private static Text text(Value holder, String key) {
    return child(holder, key) instanceof TextValue scalar ? scalar.text() : null;
  }

  private static Value child(Value holder, String key) {
    Entry entry = holder instanceof MapValue map ? map.entry(key) : null;
    return entry == null ? null : entry.value();
  }
}
