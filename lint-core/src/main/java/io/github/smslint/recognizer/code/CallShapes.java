package io.github.smslint.recognizer.code;

import io.github.smslint.resource.TableResource;
import io.github.smslint.vocabulary.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The calls that are known by name: what their arguments mean. */
final class CallShapes {

  /**
   * A call whose arguments are known by position.
   *
   * @param changesReceiver whether the arguments describe the receiver, not the result
   * @param roles the role of each argument, null where one says nothing
   */
  record Shape(boolean changesReceiver, Role[] roles) {}

  private static final class Builtin {
    static final CallShapes SHAPES = new CallShapes();
  }

  private final Map<String, Shape> shapes = new HashMap<>();
  private final Set<String> puts = new HashSet<>();
  private final Set<String> actions = new HashSet<>();
  private final Set<String> wraps = new HashSet<>();
  private final Set<String> scopes = new HashSet<>();

  private CallShapes() {
    for (String[] row : TableResource.read(CallShapes.class, "calls.tsv")) {
      String[] names = row[2].split(" ");
      Role[] roles = new Role[names.length];
      for (int at = 0; at < names.length; at++) {
        roles[at] = names[at].equals("-") ? null : Role.valueOf(names[at]);
      }
      shapes.put(row[0] + "/" + roles.length, new Shape(row[1].equals("receiver"), roles));
    }
    for (String[] row : TableResource.read(CallShapes.class, "names.tsv")) {
      named(row[0]).add(row[1]);
    }
  }

  private Set<String> named(String kind) {
    switch (kind) {
      case "put":
        return puts;
      case "wrap":
        return wraps;
      case "scope":
        return scopes;
      default:
        return actions;
    }
  }

  static CallShapes builtin() {
    return Builtin.SHAPES;
  }

  /** The shape of a call with that many arguments, or null. */
  Shape shape(String callee, int arguments) {
    return shapes.get(callee + "/" + arguments);
  }

  /** Whether the first argument is the name of the second. */
  boolean isPut(String callee) {
    return puts.contains(callee);
  }

  /** Whether a call gives its argument as another kind of value. */
  boolean wraps(String callee) {
    return wraps.contains(callee);
  }

  /** Whether the function that a call takes speaks to the receiver of the call. */
  boolean opensScope(String callee) {
    return scopes.contains(callee);
  }

  /** The API action that a method or request class stands for, or null. */
  String action(String name) {
    String stem = name;
    if (stem.endsWith("Request")) {
      stem = stem.substring(0, stem.length() - "Request".length());
    } else if (stem.endsWith("WithOptions")) {
      stem = stem.substring(0, stem.length() - "WithOptions".length());
    } else if (stem.endsWith("_with_options")) {
      stem = stem.substring(0, stem.length() - "_with_options".length());
    } else if (stem.endsWith("Async")) {
      stem = stem.substring(0, stem.length() - "Async".length());
    }
    if (stem.isEmpty()) {
      return null;
    }
    String action = joined(stem);
    if (action.startsWith("Create") && !actions.contains(action)) {
      action = action.substring("Create".length());
    }
    return actions.contains(action) ? action : null;
  }

  /** The name with a capital letter for each of its words: {@code send_sms} is {@code SendSms}. */
  private static String joined(String name) {
    StringBuilder joined = new StringBuilder(name.length());
    boolean starts = true;
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      if (character != '_') {
        joined.append(starts ? Character.toUpperCase(character) : character);
      }
      starts = character == '_';
    }
    return joined.toString();
  }
}
