package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.text.Text;
import java.util.List;

/** Reads what annotations say. */
final class Annotations {

  private Annotations() {}

  static Call find(List<Call> annotations, String name) {
    for (Call annotation : annotations) {
      if (SourceContext.simpleName(annotation.name()).equals(name)) {
        return annotation;
      }
    }
    return null;
  }

  /** The unnamed argument or the one of a name, where it is a text; else null. */
  static Text text(Call annotation, String... names) {
    return value(annotation, names) instanceof TextValue scalar ? scalar.text() : null;
  }

  /** The argument of a name, where it is a text; else null. */
  static Text named(Call annotation, String name) {
    for (Value argument : annotation.arguments()) {
      Entry entry = argument instanceof MapValue named ? named.entry(name) : null;
      if (entry != null && entry.value() instanceof TextValue scalar) {
        return scalar.text();
      }
    }
    return null;
  }

  /** The unnamed argument or the one of a name, or null. */
  static Value value(Call annotation, String... names) {
    for (Value argument : annotation.arguments()) {
      if (!(argument instanceof MapValue named)) {
        return argument;
      }
      for (String name : names) {
        Entry entry = named.entry(name);
        if (entry != null) {
          return entry.value();
        }
      }
    }
    return null;
  }

  /** Appends all texts of an argument, parted by commas. */
  static void appendTexts(Value argument, StringBuilder names) {
    if (argument instanceof TextValue scalar) {
      names.append(names.length() == 0 ? "" : ",").append(scalar.text().value());
    } else if (argument instanceof ListValue list) {
      for (Value item : list.items()) {
        appendTexts(item, names);
      }
    } else if (argument instanceof MapValue named) {
      for (Entry entry : named.entries()) {
        appendTexts(entry.value(), names);
      }
    }
  }
}
