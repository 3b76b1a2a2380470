package io.github.smslint.recognizer.credential;

import io.github.smslint.document.Value;
import java.util.ArrayList;
import java.util.List;

/** A step on the way from a document's root to a value. */
final class KeyPlace {

  private static final int DEEPEST = 32;

  private final KeyPlace outer;
  private final String key;
  private final Value holder;
  private final boolean flat;
  private KeyName name = KeyName.NONE;

  /**
   * @param outer the step before, or null
   * @param key the key, or the empty string where the step has none
   * @param holder the map or call in which the value stands
   */
  KeyPlace(KeyPlace outer, String key, Value holder) {
    this.outer = outer;
    this.key = key;
    this.holder = holder;
    this.flat = outer == null;
  }

  KeyPlace outer() {
    return outer;
  }

  String key() {
    return key;
  }

  Value holder() {
    return holder;
  }

  /** Whether it stands at the top, so that what stands beside it may be about anything. */
  boolean isAtTop() {
    return flat;
  }

  /** What the key and the keys around it say. */
  KeyName name() {
    return name;
  }

  void name(KeyName found) {
    name = found;
  }

  /** The innermost key around this one, or the empty string. */
  String outerKey() {
    for (KeyPlace step = outer; step != null; step = step.outer) {
      if (!step.key.isEmpty()) {
        return step.key;
      }
    }
    return "";
  }

  /** The keys on the way, joined by dots; of very deep ones the innermost. */
  String path() {
    List<String> keys = new ArrayList<>(4);
    int depth = 0;
    for (KeyPlace step = this; step != null && depth < DEEPEST; step = step.outer) {
      if (!step.key.isEmpty()) {
        keys.add(step.key);
      }
      depth++;
    }
    StringBuilder path = new StringBuilder();
    for (int at = keys.size() - 1; at >= 0; at--) {
      path.append(path.length() == 0 ? "" : ".").append(keys.get(at));
    }
    return path.toString();
  }
}
