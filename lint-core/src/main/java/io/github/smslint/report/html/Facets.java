package io.github.smslint.report.html;

import io.github.smslint.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * By what findings can be told apart: the rules, files and profiles that occur, with a number each.
 */
final class Facets {

  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Map<String, Integer> files = new LinkedHashMap<>();
  private final Map<String, Integer> profiles = new LinkedHashMap<>();
  private final Set<String> sections = new HashSet<>();

  /**
   * @param groups the findings that are reported, then those that are set aside
   */
  Facets(List<List<Finding>> groups) {
    for (Finding finding : groups.get(0)) {
      sections.add(finding.location().file().path());
    }
    TreeMap<String, Integer> sortedRules = new TreeMap<>();
    TreeMap<String, Integer> sortedFiles = new TreeMap<>();
    TreeMap<String, Integer> sortedProfiles = new TreeMap<>();
    for (List<Finding> group : groups) {
      for (Finding finding : group) {
        sortedRules.put(finding.rule(), 0);
        sortedFiles.put(finding.location().file().path(), 0);
        for (String profile : finding.profiles()) {
          sortedProfiles.put(profile, 0);
        }
        if (finding.profiles().isEmpty()) {
          sortedProfiles.put("", 0);
        }
      }
    }
    number(sortedRules, rules);
    number(sortedFiles, files);
    number(sortedProfiles, profiles);
  }

  private static void number(TreeMap<String, Integer> sorted, Map<String, Integer> numbered) {
    for (String name : sorted.keySet()) {
      numbered.put(name, numbered.size());
    }
  }

  List<String> rules() {
    return new ArrayList<>(rules.keySet());
  }

  List<String> files() {
    return new ArrayList<>(files.keySet());
  }

  /** The names of the profiles; the empty name stands for none. */
  List<String> profiles() {
    return new ArrayList<>(profiles.keySet());
  }

  int rule(String id) {
    return rules.get(id);
  }

  int file(String path) {
    return files.get(path);
  }

  /** The id of the element with the findings of a file, or null where there is none. */
  String section(String path) {
    return sections.contains(path) ? "file-" + files.get(path) : null;
  }

  /** The numbers of a finding's profiles, parted by blanks. */
  String profiles(Finding finding) {
    if (finding.profiles().isEmpty()) {
      return Integer.toString(profiles.get(""));
    }
    StringBuilder numbers = new StringBuilder();
    for (String profile : finding.profiles()) {
      numbers.append(numbers.length() == 0 ? "" : " ").append(profiles.get(profile));
    }
    return numbers.toString();
  }
}
