package io.github.smslint.rules.config;

import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.resource.TableResource;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of services, operations and libraries that were replaced. */
final class ObsoleteNames {

  /**
   * Something that was replaced.
   *
   * @param what the group of such things to which it belongs
   * @param instead what takes its place, or the empty string
   */
  record Obsolete(String what, String instead) {

    /** Whether the whole service is gone, so that its version and actions are no slips. */
    boolean isService() {
      return what.equals("sms") || what.equals("alidayu") || what.equals("mns");
    }
  }

  private static final class Builtin {
    static final ObsoleteNames NAMES = new ObsoleteNames();
  }

  private final Map<String, Obsolete> names = new HashMap<>();
  private final List<String> packages = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();

  private ObsoleteNames() {
    for (String[] row : TableResource.read(ObsoleteNames.class, "obsolete.tsv")) {
      boolean beginning = row[1].endsWith("*");
      String name = beginning ? row[1].substring(0, row[1].length() - 1) : row[1];
      names.put(key(row[0], name), new Obsolete(row[2], row[3]));
      if (beginning) {
        beginnings.add(name);
      } else if (row[0].equals("package")) {
        packages.add(name);
      }
    }
  }

  static ObsoleteNames builtin() {
    return Builtin.NAMES;
  }

  /** Whether a usage names an action of a service that is gone. */
  static boolean namesService(Usage usage) {
    for (Fact action : usage.all(Role.ACTION)) {
      Obsolete found = builtin().action(action.value().value());
      if (found != null && found.isService()) {
        return true;
      }
    }
    return false;
  }

  Obsolete host(String name) {
    return names.get(key("host", name));
  }

  Obsolete action(String name) {
    return names.get(key("action", name.strip()));
  }

  Obsolete artifact(String group, String name) {
    return names.get(key("artifact", group + ":" + name));
  }

  /** What is known of a class by its simple name, or of an import by the whole one; or null. */
  Obsolete type(String name) {
    for (String one : packages) {
      if (name.startsWith(one) && name.startsWith(".", one.length())) {
        return names.get(key("package", one));
      }
    }
    String simple = name.substring(name.lastIndexOf('.') + 1);
    for (String beginning : beginnings) {
      if (simple.startsWith(beginning)) {
        return names.get(key("class", beginning));
      }
    }
    return names.get(key("class", simple));
  }

  private static String key(String kind, String name) {
    return kind + " " + name.toLowerCase(Locale.ROOT);
  }
}
