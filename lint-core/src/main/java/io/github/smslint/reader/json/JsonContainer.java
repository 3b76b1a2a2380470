package io.github.smslint.reader.json;

import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** An object or an array that is being read, and what may come next in it. */
final class JsonContainer {

  /** What comes next; an array knows only {@link #VALUE} and {@link #COMMA}. */
  enum Place {
    KEY,
    COLON,
    VALUE,
    COMMA
  }

  final JsonContainer parent;
  final boolean isObject;
  final int depth;
  Place place;

  private final int start;
  private final List<Entry> entries;
  private final List<Value> items;
  private String key;
  private Span keySpan;

  JsonContainer(JsonContainer parent, boolean isObject, int start) {
    this.parent = parent;
    this.isObject = isObject;
    this.depth = parent == null ? 1 : parent.depth + 1;
    this.start = start;
    this.entries = isObject ? new ArrayList<>() : null;
    this.items = isObject ? null : new ArrayList<>();
    expectMember();
  }

  /** The next is a member of the container: a key in an object, a value in an array. */
  void expectMember() {
    place = isObject ? Place.KEY : Place.VALUE;
  }

  void key(String name, Span span) {
    key = name;
    keySpan = span;
    place = Place.COLON;
  }

  void add(Value value) {
    if (isObject) {
      entries.add(Entry.pair(key, keySpan, value));
    } else {
      items.add(value);
    }
    place = Place.COMMA;
  }

  /** Whether a key stands there that has no value yet. */
  boolean lacksValue() {
    return isObject && (place == Place.COLON || place == Place.VALUE);
  }

  Value finish(int end) {
    Span span = new Span(start, end);
    return isObject
        ? new MapValue(List.copyOf(entries), span)
        : new ListValue(List.copyOf(items), span);
  }
}
