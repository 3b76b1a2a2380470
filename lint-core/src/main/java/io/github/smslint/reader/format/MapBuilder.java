package io.github.smslint.reader.format;

import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A map that grows while a file is read, as formats need it whose tables are told in several places
 * of a file; offsets count from the file's start.
 */
public final class MapBuilder {

  /** What stands under one key: a value, or one or several maps. */
  private static final class Slot {
    private final String key;
    private final Span keySpan;
    private final Value value;
    private final List<MapBuilder> maps = new ArrayList<>(1);
    private boolean isList;

    Slot(String key, Span keySpan, Value value) {
      this.key = key;
      this.keySpan = keySpan;
      this.value = value;
    }
  }

  private final List<Slot> slots = new ArrayList<>();
  private final Map<String, Slot> maps = new HashMap<>(4);
  private final int depth;
  private Span span;

  /** The map of a whole file. */
  public MapBuilder() {
    this(0, new Span(0, 0));
  }

  /**
   * A map inside of others.
   *
   * @param depth how many values stand around it
   */
  public MapBuilder(int depth) {
    this(depth, new Span(0, 0));
  }

  private MapBuilder(int depth, Span span) {
    this.depth = depth;
    this.span = span;
  }

  /** Adds a pair; one of the same key stays beside it. */
  public void add(String key, Span keySpan, Value value) {
    slots.add(new Slot(key, keySpan, value));
  }

  /** The last map under a key, a new one where there is none. */
  public MapBuilder in(String key, Span keySpan) {
    Slot slot = maps.get(key);
    return slot == null ? next(key, keySpan) : slot.maps.get(slot.maps.size() - 1);
  }

  /** One more map under a key; of several there, the value is a list. */
  public MapBuilder next(String key, Span keySpan) {
    if (depth >= Nesting.DEEPEST) {
      return this;
    }
    Slot slot = maps.get(key);
    if (slot == null) {
      slot = new Slot(key, keySpan, null);
      slots.add(slot);
      maps.put(key, slot);
    }
    MapBuilder map = new MapBuilder(depth + 1, new Span(keySpan.end(), keySpan.end()));
    slot.maps.add(map);
    return map;
  }

  /** One more map in the list under a key. */
  public MapBuilder item(String key, Span keySpan) {
    MapBuilder map = next(key, keySpan);
    if (map != this) {
      maps.get(key).isList = true;
    }
    return map;
  }

  /** Makes the map reach over a range, such as that of its braces. */
  public void reach(int start, int end) {
    span = span.isEmpty() ? new Span(start, end) : span.cover(new Span(start, end));
  }

  /** What was added, in the order of the file. */
  public MapValue build() {
    List<Entry> entries = new ArrayList<>(slots.size());
    Span covered = span;
    boolean first = span.isEmpty();
    for (Slot slot : slots) {
      Entry entry = Entry.pair(slot.key, slot.keySpan, value(slot));
      covered = first ? entry.span() : covered.cover(entry.span());
      first = false;
      entries.add(entry);
    }
    return new MapValue(entries, covered);
  }

  private static Value value(Slot slot) {
    if (slot.value != null) {
      return slot.value;
    }
    List<Value> items = new ArrayList<>(slot.maps.size());
    Span covered = null;
    for (MapBuilder map : slot.maps) {
      MapValue built = map.build();
      covered = covered == null ? built.span() : covered.cover(built.span());
      items.add(built);
    }
    return items.size() == 1 && !slot.isList ? items.get(0) : new ListValue(items, covered);
  }
}
