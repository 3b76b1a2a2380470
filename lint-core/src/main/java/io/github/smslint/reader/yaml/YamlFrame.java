package io.github.smslint.reader.yaml;

import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A map or list of a YAML file while it is read. */
final class YamlFrame {

  private final boolean map;
  private final boolean flow;
  private final int start;
  private final String anchor;
  private final List<Entry> entries;
  private final List<Value> items;
  private String key;
  private Span keySpan;
  private int end;
  private int weight = 1;
  private int height = 1;

  /**
   * Begins a collection.
   *
   * @param flow whether it is written in brackets or braces
   * @param anchor its anchor's name, or null
   */
  YamlFrame(boolean map, boolean flow, int start, String anchor) {
    this.map = map;
    this.flow = flow;
    this.start = start;
    this.end = start;
    this.anchor = anchor;
    this.entries = map ? new ArrayList<>() : null;
    this.items = map ? null : new ArrayList<>();
  }

  boolean isFlow() {
    return flow;
  }

  String anchor() {
    return anchor;
  }

  /** How many values it holds at any depth, those behind aliases counted each time. */
  int weight() {
    return weight;
  }

  /** How deep it is nested inwards, aliases followed. */
  int height() {
    return height;
  }

  /** Where a key stands that has no value yet, or null. */
  Span openKey() {
    return keySpan;
  }

  /**
   * Takes the next key, value or item.
   *
   * @param written where it stands here, which for an alias is not where its value does
   */
  void add(Value value, Span written, int valueWeight, int valueHeight) {
    weight += valueWeight;
    height = Math.max(height, valueHeight + 1);
    end = Math.max(end, written.end());
    if (!map) {
      items.add(value);
    } else if (keySpan == null) {
      key = value instanceof TextValue text ? text.text().value() : "";
      keySpan = keySpan(value, written);
    } else {
      entries.add(new Entry(Kind.PAIR, key, keySpan, value, keySpan.cover(written), "", List.of()));
      keySpan = null;
    }
  }

  private static Span keySpan(Value value, Span written) {
    if (value instanceof TextValue text && text.span().equals(written)) {
      return text.text().location().span();
    }
    return value instanceof TextValue ? written : new Span(written.start(), written.start());
  }

  /**
   * The finished collection.
   *
   * @param flowEnd where a flow collection ends; a block collection ends with its last value
   */
  Value close(int flowEnd) {
    Span span = new Span(start, flow ? Math.max(end, flowEnd) : end);
    return map ? new MapValue(entries, span) : new ListValue(items, span);
  }
}
