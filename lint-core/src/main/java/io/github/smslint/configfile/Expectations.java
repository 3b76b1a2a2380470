package io.github.smslint.configfile;

import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.rule.NearestName;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes values of a configuration file in the shape that they must have; throws {@link
 * ConfigurationException} at those that have another. A key without a value counts as empty.
 */
final class Expectations {

  private final SourceFile file;

  Expectations(SourceFile file) {
    this.file = file;
  }

  ConfigurationException error(Span place, String key, String... arguments) {
    return new ConfigurationException(new Location(file, place), key, arguments);
  }

  /** The entries of a map, of which none may be there twice. */
  List<Entry> entries(Value value, String name) {
    if (isAbsent(value)) {
      return List.of();
    }
    if (!(value instanceof MapValue map)) {
      throw error(value.span(), "expected.map", name);
    }
    Set<String> seen = new HashSet<>();
    for (Entry entry : map.entries()) {
      if (!seen.add(entry.key())) {
        throw error(entry.keySpan(), "duplicate", entry.key());
      }
    }
    return map.entries();
  }

  List<Value> items(Value value, String name) {
    if (isAbsent(value)) {
      return List.of();
    }
    if (!(value instanceof ListValue list)) {
      throw error(value.span(), "expected.list", name);
    }
    return list.items();
  }

  /** The texts of a list, or the one text that stands alone. */
  List<TextValue> texts(Value value, String name) {
    if (value instanceof TextValue single && !isAbsent(value)) {
      return List.of(single);
    }
    List<TextValue> texts = new ArrayList<>();
    for (Value item : items(value, name)) {
      if (!(item instanceof TextValue text)) {
        throw error(item.span(), "expected.text", name);
      }
      texts.add(text);
    }
    return texts;
  }

  /** A text that is not empty. */
  TextValue text(Value value, String name) {
    if (value instanceof TextValue text && !isAbsent(value)) {
      return text;
    }
    throw error(value.span(), "expected.text", name);
  }

  /** The key of an entry, which must be one of the known ones. */
  String key(Entry entry, List<String> known) {
    known(entry.key(), entry.keySpan(), "key", known);
    return entry.key();
  }

  /** A text that is one of the known words. */
  String oneOf(Value value, String thing, List<String> known) {
    if (!(value instanceof TextValue text)) {
      throw error(value.span(), thing + ".known", "", String.join(", ", known));
    }
    known(text.text().value(), value.span(), thing, known);
    return text.text().value();
  }

  void known(String word, Span place, String thing, Collection<String> known) {
    if (known.contains(word)) {
      return;
    }
    String nearest = NearestName.of(word, known);
    if (nearest != null) {
      throw error(place, thing + ".nearest", word, nearest);
    }
    throw error(place, thing + ".known", word, String.join(", ", known));
  }

  private static boolean isAbsent(Value value) {
    return value instanceof TextValue text && text.text().length() == 0;
  }
}
