package io.github.smslint.recognizer;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.Readers;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.List;

/**
 * One tree of settings with the set of files to which it belongs: a document of a file, or a file
 * in the data of a ConfigMap or Secret, which counts as if it stood beside the manifest.
 *
 * @param dottedKeys whether a dot in a key parts it as a nested map would
 */
record ConfigurationPart(Value root, FileSet files, boolean dottedKeys) {

  /** The profile of requests that people send to try something, which is no production. */
  private static final String BY_HAND = "request";

  static List<ConfigurationPart> of(Document document, Profiles profiles) {
    FileSet files = files(document, profiles);
    boolean dotted = files.spring() || document.format() == Format.PROPERTIES;
    List<ConfigurationPart> parts = new ArrayList<>(document.roots().size());
    for (Value root : document.roots()) {
      if (document.format() == Format.YAML && root instanceof MapValue map && isStore(map)) {
        addFiles(map, document, profiles, parts);
        parts.add(new ConfigurationPart(withoutFiles(map), files, dotted));
      } else {
        parts.add(new ConfigurationPart(root, files, dotted));
      }
    }
    return parts;
  }

  private static FileSet files(Document document, Profiles profiles) {
    FileSet byName = FileSet.of(document.file().path(), profiles);
    FormatSense format = new FormatSense(document.format());
    boolean byHand = document.format() == Format.HTTP && byName.profile().isEmpty();
    return new FileSet(
        byName.family() + format.familySuffix(),
        byHand ? BY_HAND : byName.profile(),
        byName.rank(),
        byName.spring() && format.isReadBySpring());
  }

  private static boolean isStore(MapValue map) {
    String kind = text(map.entry("kind"));
    return kind.equals("ConfigMap") || kind.equals("Secret");
  }

  private static String text(Entry entry) {
    return entry != null && entry.value() instanceof TextValue text ? text.text().value() : "";
  }

  private static void addFiles(
      MapValue store, Document document, Profiles profiles, List<ConfigurationPart> parts) {
    Entry metadata = store.entry("metadata");
    String name =
        metadata != null && metadata.value() instanceof MapValue map ? text(map.entry("name")) : "";
    for (Entry data : store.entries()) {
      if (data.value() instanceof MapValue map) {
        for (Entry entry : map.entries()) {
          if (isFile(entry)) {
            FileSet files = FileSet.of(document.file().folder() + "/" + entry.key(), profiles);
            String family = files.family() + " of " + document.file().path() + " " + name;
            addRoots(
                entry, new FileSet(family, files.profile(), files.rank(), files.spring()), parts);
          }
        }
      }
    }
  }

  private static void addRoots(Entry file, FileSet files, List<ConfigurationPart> parts) {
    boolean dotted = files.spring() || Readers.formatOf(file.key()) == Format.PROPERTIES;
    if (file.value() instanceof ListValue documents) {
      for (Value root : documents.items()) {
        parts.add(new ConfigurationPart(root, files, dotted));
      }
    } else {
      parts.add(new ConfigurationPart(file.value(), files, dotted));
    }
  }

  private static boolean isFile(Entry entry) {
    return !(entry.value() instanceof TextValue) && Readers.formatOf(entry.key()) != null;
  }

  private static MapValue withoutFiles(MapValue store) {
    List<Entry> entries = new ArrayList<>(store.entries().size());
    for (Entry entry : store.entries()) {
      boolean holdsFile = false;
      if (entry.value() instanceof MapValue map) {
        List<Entry> others = new ArrayList<>(map.entries().size());
        for (Entry inside : map.entries()) {
          if (isFile(inside)) {
            holdsFile = true;
          } else {
            others.add(inside);
          }
        }
        if (holdsFile) {
          MapValue rest = new MapValue(others, map.span());
          entries.add(Entry.pair(entry.key(), entry.keySpan(), rest));
        }
      }
      if (!holdsFile) {
        entries.add(entry);
      }
    }
    return new MapValue(entries, store.span());
  }
}
