package io.github.smslint.recognizer.code;

import io.github.smslint.resource.TableResource;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private final Set<String> pairs = new HashSet<>();
  private final Set<String> urls = new HashSet<>();
  private final Set<String> actions = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private final List<String> packages = new ArrayList<>();
  private final List<String> mentions = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Set<String> vpc = new HashSet<>();
  private final Set<String> wraps = new HashSet<>();
  private final Set<String> scopes = new HashSet<>();
  private final Set<String> defaults = new HashSet<>();

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
      names(row[0]).add(row[1]);
    }
  }

  private Collection<String> names(String kind) {
    switch (kind) {
      case "put":
        return puts;
      case "action":
        return actions;
      case "pairs":
        return pairs;
      case "url":
        return urls;
      case "type":
        return types;
      case "vpc":
        return vpc;
      case "wrap":
        return wraps;
      case "scope":
        return scopes;
      case "default":
        return defaults;
      case "package":
        return packages;
      case "mention":
        return mentions;
      case "other":
        return others;
      default:
        throw new IllegalStateException("names.tsv: no kind " + kind);
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

  /** Whether the result is a map of the arguments, which are keys and values in turn. */
  boolean isPairs(String callee) {
    return pairs.contains(callee);
  }

  /** Whether an argument may be an address that is called. */
  boolean takesUrl(String callee) {
    return urls.contains(callee);
  }

  /** Whether the simple name of a type alone says something. */
  boolean isTellingType(String simpleName) {
    return types.contains(simpleName);
  }

  /** Whether an imported name stands in a package that alone says something. */
  boolean isInTellingPackage(String name) {
    for (String one : packages) {
      if (name.startsWith(one)
          && (name.length() == one.length() || name.charAt(one.length()) == '.')) {
        return true;
      }
    }
    return false;
  }

  /** What stands in a source file that speaks of Alibaba Cloud. */
  List<String> ownMentions() {
    return mentions;
  }

  /** The packages of other suppliers' SDKs. */
  List<String> otherPackages() {
    return others;
  }

  /** Whether a call without arguments makes its receiver call hosts of a private network. */
  boolean isVpc(String callee) {
    return vpc.contains(callee);
  }

  /** Whether a call gives its argument as another kind of value. */
  boolean wraps(String callee) {
    return wraps.contains(callee);
  }

  /** Whether the function that a call takes speaks to the receiver of the call. */
  boolean opensScope(String callee) {
    return scopes.contains(callee);
  }

  /** Whether a call gives its second argument where the setting is missing that it asks for. */
  boolean takesDefault(String callee) {
    return defaults.contains(callee);
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
