package io.github.smslint.recognizer;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.BuildProfile;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in a pom.xml what Maven's filtering needs: properties, profiles, the parent. */
public final class BuildModuleRecognizer {

  private static final MapValue NOTHING = new MapValue(List.of(), new Span(0, 0));
  private static final String USUAL_PARENT = "../" + BuildModule.FILE_NAME;

  /** What Maven calls a profile that has no name. */
  private static final String UNNAMED = "default";

  private BuildModuleRecognizer() {}

  /** What the document says, or null where it is no Maven module. */
  public static BuildModule recognize(Document document) {
    if (document.roots().isEmpty() || !(document.roots().get(0) instanceof MapValue root)) {
      return null;
    }
    MapValue project = map(root, "project");
    if (project == NOTHING) {
      return null;
    }
    MapValue parent = map(project, "parent");
    String path = text(parent, "relativePath");
    return new BuildModule(
        document.file(),
        orEmpty(text(project, "artifactId")),
        parent == NOTHING ? null : orEmpty(text(parent, "artifactId")),
        path == null ? USUAL_PARENT : path,
        filters(map(map(project, "build"), "resources")),
        properties(project),
        profiles(map(project, "profiles"), document.file()));
  }

  private static boolean filters(MapValue resources) {
    for (Entry entry : resources.entries()) {
      boolean filtered =
          entry.key().equals("resource")
              && entry.value() instanceof MapValue resource
              && "true".equals(text(resource, "filtering"));
      if (filtered) {
        return true;
      }
    }
    return false;
  }

  private static List<BuildProfile> profiles(MapValue element, SourceFile file) {
    List<BuildProfile> profiles = new ArrayList<>(element.entries().size());
    for (Entry entry : element.entries()) {
      if (entry.key().equals("profile") && entry.value() instanceof MapValue profile) {
        Entry id = profile.entry("id");
        Text name = id != null && id.value() instanceof TextValue text ? text.text() : null;
        profiles.add(
            new BuildProfile(
                name == null ? unnamed(file, entry) : name,
                "true".equals(text(map(profile, "activation"), "activeByDefault")),
                properties(profile),
                entry.span()));
      }
    }
    return profiles;
  }

  private static Text unnamed(SourceFile file, Entry profile) {
    int start = profile.keySpan().start();
    Mapping mapping =
        new Mapping.Builder(start)
            .escape(UNNAMED.length(), start, profile.keySpan().length())
            .build();
    return Text.of(new Literal(file, UNNAMED, mapping, Notation.FIXED));
  }

  /** Of two with one name the later counts. */
  private static Map<String, Text> properties(MapValue holder) {
    Map<String, Text> properties = new HashMap<>();
    for (Entry entry : map(holder, "properties").entries()) {
      if (entry.value() instanceof TextValue value) {
        properties.put(entry.key(), value.text());
      }
    }
    return properties;
  }

  private static MapValue map(MapValue holder, String key) {
    Entry entry = holder.entry(key);
    return entry != null && entry.value() instanceof MapValue map ? map : NOTHING;
  }

  private static String text(MapValue holder, String key) {
    Entry entry = holder.entry(key);
    Value value = entry == null ? null : entry.value();
    return value instanceof TextValue scalar ? scalar.text().value() : null;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
