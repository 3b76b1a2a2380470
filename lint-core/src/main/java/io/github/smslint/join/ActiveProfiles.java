package io.github.smslint.join;

import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.source.Location;
import io.github.smslint.vocabulary.ProfileExpression;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which profiles are active together: members of a group with the group, included ones with all, as
 * {@code spring.profiles.group}, {@code include} and {@code active} say.
 */
final class ActiveProfiles {

  /** Parts the names of profiles that are asked for together, as conditions are written. */
  static final String AND = " & ";

  private static final int MOST = 200;

  private final Profiles profiles;
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final Map<String, Location> places = new HashMap<>();
  private final List<String> included = new ArrayList<>(0);
  private final List<String> usual = new ArrayList<>(0);
  private final Map<String, List<String>> conditional = new LinkedHashMap<>();

  ActiveProfiles(List<ConfigurationDocument> documents, Profiles profiles) {
    this.profiles = profiles;
    for (ConfigurationDocument document : documents) {
      if (document.spring()) {
        for (ConfigurationEntry entry : document.entries()) {
          read(entry, document);
        }
      }
    }
  }

  /** The names of groups that are profiles. */
  Set<String> groups() {
    return groups.keySet();
  }

  /** Where a group is written, or null. */
  Location placeOf(String group) {
    return places.get(group);
  }

  /**
   * All profiles that are active where some are asked for, the later overriding the earlier.
   *
   * @param asked names parted by {@link #AND}; empty where none is asked for
   * @param alone whether the project has no production profile, so that those that are active
   *     unless told otherwise are those of production
   */
  List<String> with(String asked, boolean alone) {
    Set<String> active = new LinkedHashSet<>();
    addAll(included, active);
    for (String name : names(asked)) {
      if (profiles.isProduction(name) && usual.contains(name)) {
        addAll(usual, active);
      }
      add(name, active);
    }
    if (asked.isEmpty() && alone) {
      for (String name : usual) {
        if (!profiles.isElsewhere(name)) {
          add(name, active);
        }
      }
    }
    addConditional(active);
    return new ArrayList<>(active);
  }

  /** The names that are asked for together. */
  static List<String> names(String asked) {
    if (asked.indexOf('&') < 0) {
      return List.of(asked);
    }
    List<String> names = new ArrayList<>(2);
    int start = 0;
    for (int end = asked.indexOf(AND); end >= 0; end = asked.indexOf(AND, start)) {
      names.add(asked.substring(start, end));
      start = end + AND.length();
    }
    names.add(asked.substring(start));
    return names;
  }

  private void addConditional(Set<String> active) {
    int before = -1;
    while (before < active.size() && active.size() < MOST) {
      before = active.size();
      for (Map.Entry<String, List<String>> one : conditional.entrySet()) {
        if (new ProfileExpression(one.getKey()).holdsUnder(active)) {
          addAll(one.getValue(), active);
        }
      }
    }
  }

  private void addAll(List<String> names, Set<String> active) {
    for (String name : names) {
      add(name, active);
    }
  }

  private void add(String name, Set<String> active) {
    if (!name.isEmpty() && active.size() < MOST && active.add(name)) {
      addAll(groups.getOrDefault(name, List.of()), active);
    }
  }

  private void read(ConfigurationEntry entry, ConfigurationDocument document) {
    List<String> path = entry.path();
    if (path.size() < 3
        || !path.get(0).equalsIgnoreCase("spring")
        || !path.get(1).equals("profiles")) {
      return;
    }
    switch (withoutNumber(path.get(2))) {
      case "group":
        if (path.size() > 3) {
          String name = withoutNumber(path.get(3));
          places.putIfAbsent(name, entry.value().location());
          addNames(entry, listOf(name, groups));
        }
        break;
      case "include":
        addNames(
            entry,
            document.profiles().isEmpty() ? included : listOf(document.profiles(), conditional));
        break;
      case "active":
        if (document.profiles().isEmpty()) {
          addNames(entry, usual);
        }
        break;
      default:
        break;
    }
  }

  private static List<String> listOf(String key, Map<String, List<String>> lists) {
    List<String> names = lists.get(key);
    if (names == null) {
      names = new ArrayList<>(2);
      lists.put(key, names);
    }
    return names;
  }

  private static void addNames(ConfigurationEntry entry, List<String> into) {
    for (String part : entry.value().value().split(",")) {
      String name = part.strip();
      if (!name.isEmpty() && name.indexOf('$') < 0 && name.indexOf('@') < 0) {
        into.add(name);
      }
    }
  }

  private static String withoutNumber(String part) {
    int bracket = part.indexOf('[');
    return bracket > 0 ? part.substring(0, bracket) : part;
  }
}
