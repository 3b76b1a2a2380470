package io.github.smslint.reader.toml;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A dotted key: its parts and where each stands. */
final class TomlKey {

  private final List<String> names = new ArrayList<>(2);
  private final List<Span> spans = new ArrayList<>(2);

  private TomlKey() {}

  /**
   * The key at the input's place, which goes behind it and the blanks there; maybe an empty one.
   */
  static TomlKey read(TomlInput input, TomlStrings strings) {
    TomlKey key = new TomlKey();
    boolean more = true;
    while (more) {
      input.skipBlanks();
      key.part(input, strings);
      input.skipBlanks();
      more = input.next() == '.';
      input.at += more ? 1 : 0;
    }
    return key;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  int parts() {
    return names.size();
  }

  String name() {
    return names.get(names.size() - 1);
  }

  Span span() {
    return spans.get(spans.size() - 1);
  }

  /** The map in which the last part stands. */
  MapBuilder holder(MapBuilder from) {
    MapBuilder holder = from;
    for (int at = 0; at < names.size() - 1; at++) {
      holder = holder.in(names.get(at), spans.get(at));
    }
    return holder;
  }

  private void part(TomlInput input, TomlStrings strings) {
    int start = input.at;
    char first = input.next();
    if (first == '"' || first == '\'') {
      TextValue quoted = strings.read();
      names.add(quoted.text().value());
      spans.add(quoted.span());
      return;
    }
    while (!input.isAtEnd() && isBare(input.next())) {
      input.at++;
    }
    if (input.at > start) {
      names.add(input.content.substring(start, input.at));
      spans.add(new Span(start, input.at));
    }
  }

  private static boolean isBare(char character) {
    return !Whitespace.isBlankOrBreak(character) && "=.[]{},#\"'".indexOf(character) < 0;
  }
}
