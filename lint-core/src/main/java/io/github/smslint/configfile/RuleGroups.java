package io.github.smslint.configfile;

import java.util.ArrayList;
import java.util.List;

/** The names by which several rules can be meant at once. */
final class RuleGroups {

  private RuleGroups() {}

  /** The ids, and before them their groups: {@code template}. */
  static List<String> withGroups(List<String> ids) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      String group = id.substring(0, Math.max(0, id.indexOf('/')));
      if (!group.isEmpty() && !names.contains(group)) {
        names.add(group);
      }
    }
    names.addAll(ids);
    return names;
  }
}
