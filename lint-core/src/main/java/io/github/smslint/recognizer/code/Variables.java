package io.github.smslint.recognizer.code;

import io.github.smslint.facts.CodeObject;
import io.github.smslint.text.Text;
import java.util.HashMap;
import java.util.Map;

/** The local variables at a point of a method, and what is known of each. */
final class Variables {

  /**
   * A variable.
   *
   * @param type the declared type, or empty
   * @param text its value where that is a text, or null
   * @param object its value where that is an object, or null
   */
  record Variable(String type, Text text, CodeObject object) {}

  private final Variables outer;
  private final Map<String, Variable> known = new HashMap<>();

  Variables(Variables outer) {
    this.outer = outer;
  }

  Variable find(String name) {
    for (Variables at = this; at != null; at = at.outer) {
      Variable found = at.known.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  void set(String name, Variable variable) {
    known.put(name, variable);
  }

  /**
   * Takes over what a branch did, which may or may not have run: an object may be the old or the
   * new one, a text is no longer known.
   */
  void mergeBranch(Variables branch, String profiles) {
    for (Map.Entry<String, Variable> changed : branch.known.entrySet()) {
      Variable before = find(changed.getKey());
      if (before != null) {
        known.put(changed.getKey(), either(before, changed.getValue(), profiles));
      }
    }
  }

  private static Variable either(Variable before, Variable after, String profiles) {
    if (before.object() == null || after.object() == null) {
      CodeObject object = after.object() == null ? before.object() : after.object();
      return new Variable(before.type(), null, object);
    }
    CodeObject both = new CodeObject("", profiles);
    both.use(before.object());
    both.use(after.object());
    return new Variable(before.type(), null, both);
  }
}
