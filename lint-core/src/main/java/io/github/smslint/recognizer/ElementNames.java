package io.github.smslint.recognizer;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the children of an XML element are called in paths: several of one name are numbered, the
 * name spaces in which Spring writes properties are left out, and in a property list the text of
 * {@code <key>} names what follows it.
 */
final class ElementNames {

  private final Set<String> repeated;
  private final Map<String, Integer> numbers = new HashMap<>();
  private String named;

  private ElementNames(Set<String> repeated) {
    this.repeated = repeated;
  }

  static ElementNames of(MapValue map) {
    Set<String> known = new HashSet<>();
    Set<String> repeated = new HashSet<>(2);
    for (Entry entry : map.entries()) {
      if (entry.value() instanceof MapValue && !known.add(entry.key())) {
        repeated.add(entry.key());
      }
    }
    return new ElementNames(repeated);
  }

  /** Adds to a path what the next child is called. */
  void push(Entry child, List<String> path) {
    String key = child.key();
    if (named != null && !key.equals("key")) {
      path.add(named);
      named = null;
      return;
    }
    boolean names = key.equals("key") && !child.keySpan().isEmpty();
    named = names && child.value() instanceof TextValue text ? text.text().value() : null;
    if (!key.isEmpty() || path.isEmpty()) {
      path.add(withoutSpace(key));
    }
    if (repeated.contains(key) && child.value() instanceof MapValue) {
      Integer number = numbers.get(key);
      int next = number == null ? 0 : number + 1;
      numbers.put(key, next);
      path.add("[" + next + "]");
    }
  }

  /** {@code p:accessKeyId} sets the property, {@code c:accessKeyId} the argument of that name. */
  private static String withoutSpace(String key) {
    return key.startsWith("p:") || key.startsWith("c:") ? key.substring(2) : key;
  }
}
