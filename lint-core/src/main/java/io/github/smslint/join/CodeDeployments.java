package io.github.smslint.join;

import io.github.smslint.project.Deployment;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.ProfileExpression;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The deployments of one piece of code, as far as the configuration that it reads differs in them.
 * It learns what code reads by being asked for it.
 */
final class CodeDeployments implements ConfigurationValues {

  /** More profiles than this are none that a person keeps apart. */
  private static final int MOST = 50;

  private final KeyValues keys;
  private final String path;
  private final String bound;
  private final Profiles names;
  private final List<ConfigurationSet> asked = new ArrayList<>(1);
  private String profile = "";

  /**
   * @param bound the profile expression to which the code is bound; empty for none
   */
  CodeDeployments(KeyValues keys, String path, String bound, Profiles names) {
    this.keys = keys;
    this.path = path;
    this.bound = bound;
    this.names = names;
  }

  /** Where sets that are equally near differ, which of them counts is unknown. */
  @Override
  public Text value(String key) {
    Text only = null;
    boolean unknown = false;
    Text first = null;
    for (ConfigurationSet set : keys.nearest(key, path)) {
      if (!asked.contains(set)) {
        asked.add(set);
      }
      Text value = keys.value(set, key, profile);
      first = first == null ? value : first;
      unknown |= value != null && only != null && !only.value().equals(value.value());
      only = value == null ? only : value;
    }
    return unknown ? Text.of(new Hole("", first.location())) : first;
  }

  /** Whether the configuration was asked for anything that it sets. */
  boolean readsConfiguration() {
    return !asked.isEmpty();
  }

  /**
   * The profiles in which the code runs, those of production first. The base by itself is none
   * where production has a profile of its own.
   */
  List<String> profiles() {
    TreeSet<String> known = new TreeSet<>();
    for (ConfigurationSet set : asked) {
      known.addAll(set.profileNames());
    }
    List<String> ordered = new ArrayList<>();
    addRunning(known, true, ordered);
    if (!hasProduction(known) && runsIn("")) {
      ordered.add("");
    }
    addRunning(known, false, ordered);
    if (ordered.isEmpty()) {
      ordered.add("");
    }
    return ordered;
  }

  private boolean hasProduction(TreeSet<String> known) {
    for (String name : known) {
      if (names.isProduction(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean runsIn(String name) {
    return bound.isEmpty() || new ProfileExpression(bound).holdsFor(name);
  }

  private void addRunning(TreeSet<String> known, boolean production, List<String> ordered) {
    for (String name : known) {
      if (runsIn(name) && names.isProduction(name) == production && ordered.size() < MOST) {
        ordered.add(name);
      }
    }
  }

  /** Makes the values those of a profile; the empty name is the base. */
  void enter(String active) {
    profile = active;
  }

  /** The deployment in the profile that was entered last. */
  Deployment deployment() {
    boolean runs = names.isProductionUnder(bound);
    if (profile.isEmpty()) {
      return new Deployment(bound, runs, null);
    }
    return new Deployment(profile, runs && names.isProduction(profile), null);
  }
}
