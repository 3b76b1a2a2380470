package io.github.smslint.recognizer;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.resource.TableResource;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.KeyWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A map that gives one name and one value, as rows of configuration tables, environment lists of
 * Kubernetes and properties of Spring beans do.
 */
final class NamedValue {

  private static final class Keys {
    static final List<String> OF_NAMES = ofPart("name");
    static final List<String> OF_VALUES = ofPart("value");

    private static List<String> ofPart(String part) {
      List<String> keys = new ArrayList<>();
      for (String[] row : TableResource.read(NamedValue.class, "named-values.tsv")) {
        if (row[0].equals(part)) {
          keys.add(row[1]);
        }
      }
      return keys;
    }
  }

  private final String name;
  private final Text value;

  private NamedValue(String name, Text value) {
    this.name = name;
    this.value = value;
  }

  /** What the map names, or null where it is no such map. */
  static NamedValue of(MapValue map) {
    Text name = null;
    Text value = null;
    int nameRank = Integer.MAX_VALUE;
    int valueRank = Integer.MAX_VALUE;
    for (Entry entry : map.entries()) {
      if (entry.value() instanceof TextValue scalar && mayBePart(entry.key())) {
        String key = KeyWords.normalised(entry.key());
        int asName = Keys.OF_NAMES.indexOf(key);
        int asValue = Keys.OF_VALUES.indexOf(key);
        if (asName >= 0 && asName < nameRank) {
          nameRank = asName;
          name = scalar.text();
        }
        if (asValue >= 0 && asValue < valueRank) {
          valueRank = asValue;
          value = scalar.text();
        }
      }
    }
    if (value == null && name != null) {
      value = textOf(map);
    }
    boolean complete = name != null && value != null && name.length() > 0;
    return complete ? new NamedValue(name.value(), value) : null;
  }

  /** The text between the tags of an XML element, or null. */
  private static Text textOf(MapValue map) {
    Entry text = map.entry("");
    return text != null && text.value() instanceof TextValue scalar ? scalar.text() : null;
  }

  /** Spares most keys the look into the table. */
  private static boolean mayBePart(String key) {
    if (key.length() < 3) {
      return false;
    }
    int last = key.charAt(key.length() - 1) | 0x20;
    return last == 'e' || last == 'y';
  }

  String name() {
    return name;
  }

  Text value() {
    return value;
  }
}
