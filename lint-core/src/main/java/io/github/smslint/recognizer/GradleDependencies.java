package io.github.smslint.recognizer;

import io.github.smslint.document.Call;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.project.Dependency;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the libraries that a build of Gradle asks for, written in Groovy or Kotlin. */
final class GradleDependencies {

  private static final int DEEPEST = 20;

  private final List<Dependency> found = new ArrayList<>();

  private GradleDependencies() {}

  static boolean isBuild(String fileName) {
    return fileName.endsWith(".gradle") || fileName.endsWith(".gradle.kts");
  }

  static List<Dependency> of(Document document) {
    GradleDependencies dependencies = new GradleDependencies();
    for (Value root : document.roots()) {
      dependencies.walk(root, false, 0);
    }
    return dependencies.found;
  }

  private void walk(Value value, boolean asksFor, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof MapValue block) {
      for (Entry entry : block.entries()) {
        walk(entry.value(), asksFor, depth + 1);
      }
    } else if (value instanceof Call call) {
      boolean inside = asksFor || call.name().equals("dependencies");
      for (Value argument : call.arguments()) {
        if (asksFor) {
          read(argument);
        }
        walk(argument, inside, depth + 1);
      }
    }
  }

  /** {@code 'group:artifact:version'}, or a map of the three. */
  private void read(Value argument) {
    if (argument instanceof TextValue scalar) {
      readCoordinates(scalar.text());
    } else if (argument instanceof MapValue map) {
      Text group = text(map, "group");
      Text name = text(map, "name");
      if (group != null && name != null) {
        found.add(new Dependency(group.value(), name, text(map, "version")));
      }
    }
  }

  private void readCoordinates(Text text) {
    String value = text.value();
    int artifact = value.indexOf(':') + 1;
    if (artifact == 0 || value.indexOf(' ') >= 0) {
      return;
    }
    int end = value.indexOf(':', artifact);
    int artifactEnd = end < 0 ? value.length() : end;
    int versionEnd = end < 0 ? -1 : end(value, end + 1);
    boolean versioned = versionEnd > end + 1 && value.indexOf(Text.HOLE) < 0;
    Text version = versioned ? text.slice(end + 1, versionEnd) : null;
    String group = value.substring(0, artifact - 1);
    found.add(new Dependency(group, text.slice(artifact, artifactEnd), version));
  }

  /** A classifier or an ending may follow the version. */
  private static int end(String value, int from) {
    for (int at = from; at < value.length(); at++) {
      if (value.charAt(at) == ':' || value.charAt(at) == '@') {
        return at;
      }
    }
    return value.length();
  }

  private static Text text(MapValue map, String key) {
    Entry entry = map.entry(key);
    return entry != null && entry.value() instanceof TextValue scalar ? scalar.text() : null;
  }
}
