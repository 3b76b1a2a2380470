package io.github.smslint.reader;

import io.github.smslint.document.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * The anchors of a YAML document. An alias shares its anchor's value; so that walking the tree
 * stays cheap, the values that aliases stand for may not add up to more than a bound.
 */
final class YamlAnchors {

  /** How many values all aliases of a file may stand for together. */
  private static final int MOST_ALIASED = 100_000;

  private final Map<String, Anchored> known = new HashMap<>();
  private int aliased;

  /**
   * A value that has a name.
   *
   * @param weight how many values it holds, itself included
   * @param height how deep it is nested inwards
   */
  record Anchored(Value value, int weight, int height) {}

  /** Anchors end with their document. */
  void clear() {
    known.clear();
  }

  /** From here on the name means nothing until its value is complete. */
  void begin(String anchor) {
    if (anchor != null) {
      known.remove(anchor);
    }
  }

  void complete(String anchor, Value value, int weight, int height) {
    if (anchor != null) {
      known.put(anchor, new Anchored(value, weight, height));
    }
  }

  /** What the alias stands for; null for a name that is not known (yet). */
  Anchored find(String alias) {
    return known.get(alias);
  }

  /** Counts one use, unless it would be too many. */
  boolean use(Anchored anchored) {
    if (anchored.weight > MOST_ALIASED - aliased) {
      return false;
    }
    aliased += anchored.weight;
    return true;
  }
}
