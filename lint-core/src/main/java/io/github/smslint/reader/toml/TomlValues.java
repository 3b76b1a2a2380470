package io.github.smslint.reader.toml;

import io.github.smslint.document.ListValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands behind an equals sign. */
final class TomlValues {

  private final TomlInput input;
  private final TomlStrings strings;
  private int depth;
  private int nested;

  TomlValues(TomlInput input, TomlStrings strings) {
    this.input = input;
    this.strings = strings;
  }

  /** The value at the input's place, which goes behind it. */
  Value read() {
    char first = input.next();
    if (first == '"' || first == '\'') {
      return strings.read();
    }
    boolean nests = (first == '[' || first == '{') && depth < Nesting.DEEPEST / 2;
    if (!nests) {
      return bare();
    }
    depth++;
    nested++;
    Value value = first == '[' ? list() : table();
    nested--;
    depth--;
    return value;
  }

  /** A number, a date or a word. */
  private Value bare() {
    int start = input.at;
    String ends = nested > 0 ? "#,]}" : "#";
    while (!input.isAtBreak() && ends.indexOf(input.next()) < 0) {
      input.at++;
    }
    int end = Whitespace.trimmedEnd(input.content, start, input.at);
    return UnwritableText.asWritten(input.file, start, end);
  }

  private Value list() {
    int start = input.at++;
    List<Value> items = new ArrayList<>();
    input.skipSpace();
    while (!input.isAtEnd() && input.next() != ']') {
      int before = input.at;
      if (input.next() != ',') {
        items.add(read());
      }
      input.skipSpace();
      if (input.next() == ',' || input.at == before) {
        input.at++;
      }
      input.skipSpace();
    }
    return new ListValue(items, closed(start));
  }

  private Value table() {
    int start = input.at++;
    MapBuilder map = new MapBuilder(depth);
    input.skipSpace();
    while (!input.isAtEnd() && input.next() != '}') {
      int before = input.at;
      pair(map);
      input.skipSpace();
      if (input.next() == ',' || input.at == before) {
        input.at++;
      }
      input.skipSpace();
    }
    Span span = closed(start);
    map.reach(span.start(), span.end());
    return map.build();
  }

  private Span closed(int start) {
    input.at = Math.min(input.content.length(), input.at + 1);
    return new Span(start, input.at);
  }

  /** Reads a pair into a map; goes to where something else stands than a pair. */
  void pair(MapBuilder map) {
    TomlKey key = TomlKey.read(input, strings);
    if (key.isEmpty() || input.next() != '=') {
      return;
    }
    input.at++;
    input.skipBlanks();
    depth += key.parts();
    Value value = read();
    depth -= key.parts();
    key.holder(map).add(key.name(), key.span(), value);
  }
}
