package io.github.smslint.recognizer;

import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a tree of configuration into its leaves with their paths. A map of a name and a value, as
 * Kubernetes, Spring beans and Postman write it, is read as the entry name → value as well, and so
 * is an item {@code NAME=value} of a list.
 */
final class ConfigurationFlattener {

  /** Deeper than any configuration that a person wrote; keeps hostile files off the stack. */
  private static final int DEEPEST = 200;

  private final boolean dottedKeys;
  private final boolean elements;
  private final List<ConfigurationEntry> entries = new ArrayList<>();
  private final List<String> path = new ArrayList<>();

  /**
   * @param dottedKeys whether a dot in a key parts it as a nested map would
   */
  ConfigurationFlattener(boolean dottedKeys) {
    this(dottedKeys, false);
  }

  /**
   * @param elements whether the maps are elements of XML, of which several may have one name
   */
  ConfigurationFlattener(boolean dottedKeys, boolean elements) {
    this.dottedKeys = dottedKeys;
    this.elements = elements;
  }

  List<ConfigurationEntry> flatten(Value root) {
    visit(root);
    return entries;
  }

  private void visit(Value value) {
    if (path.size() > DEEPEST) {
      return;
    }
    if (value instanceof TextValue scalar) {
      add(scalar.text());
    } else if (value instanceof MapValue map) {
      visitMap(map);
    } else if (value instanceof ListValue list) {
      visitList(list);
    }
  }

  private void visitMap(MapValue map) {
    visitNamedValue(map);
    ElementNames names = elements ? ElementNames.of(map) : null;
    for (Entry entry : map.entries()) {
      int before = path.size();
      if (names == null) {
        pushKey(entry.key());
      } else {
        names.push(entry, path);
      }
      visit(entry.value());
      popTo(before);
    }
  }

  private void visitList(ListValue list) {
    int number = 0;
    for (Value item : list.items()) {
      if (item instanceof TextValue scalar) {
        visitAssignment(scalar.text());
      }
      path.add("[" + number++ + "]");
      visit(item);
      popTo(path.size() - 1);
    }
  }

  private void visitNamedValue(MapValue map) {
    NamedValue named = NamedValue.of(map);
    if (named == null) {
      return;
    }
    int before = path.size();
    List<String> removed = new ArrayList<>(1);
    while (!path.isEmpty() && path.get(path.size() - 1).startsWith("[")) {
      removed.add(path.remove(path.size() - 1));
    }
    int kept = path.size();
    pushKey(named.name());
    add(named.value());
    popTo(kept);
    for (int at = removed.size() - 1; at >= 0; at--) {
      path.add(removed.get(at));
    }
    assert path.size() == before;
  }

  private void visitAssignment(Text item) {
    int equals = item.value().indexOf('=');
    if (equals <= 0 || !isVariableName(item.value(), equals)) {
      return;
    }
    path.add(item.value().substring(0, equals));
    add(item.slice(equals + 1, item.length()));
    popTo(path.size() - 1);
  }

  private static boolean isVariableName(String text, int end) {
    for (int at = 0; at < end; at++) {
      char character = text.charAt(at);
      if (!Character.isLetterOrDigit(character) && character != '_' && character != '.') {
        return false;
      }
    }
    return true;
  }

  private void pushKey(String key) {
    if (!dottedKeys || key.indexOf('.') < 0) {
      if (!key.isEmpty() || path.isEmpty()) {
        path.add(key);
      }
      return;
    }
    int start = 0;
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', start)) {
      path.add(key.substring(start, dot));
      start = dot + 1;
    }
    path.add(key.substring(start));
  }

  private void popTo(int size) {
    while (path.size() > size) {
      path.remove(path.size() - 1);
    }
  }

  private void add(Text text) {
    List<String> where = path.isEmpty() ? List.of("") : List.copyOf(path);
    entries.add(new ConfigurationEntry(where, text, null));
  }
}
