package io.github.smslint.join;

import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.project.Deployment;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that Spring's files give the keys that code asks for. */
final class KeyValues {

  private final List<ConfigurationSet> sets;
  private final BuildModules modules;
  private Map<String, List<ConfigurationSet>> byKey;

  KeyValues(List<ConfigurationSet> sets, BuildModules modules) {
    this.sets = sets;
    this.modules = modules;
  }

  /** The sets that set a key and stand nearest to a file; several where none is nearer. */
  List<ConfigurationSet> nearest(String key, String path) {
    List<ConfigurationSet> nearest = new ArrayList<>(1);
    int nearness = -1;
    for (ConfigurationSet set : setting(ConfigurationSet.normalised(key))) {
      int near = Nearness.of(path, set.documents().get(0).file().path());
      if (near > nearness) {
        nearest.clear();
        nearness = near;
      }
      if (near == nearness) {
        nearest.add(set);
      }
    }
    return nearest;
  }

  /**
   * What a set gives a key in a profile, a hole where builds differ; null where it says nothing.
   */
  Text value(ConfigurationSet set, String key, String profile) {
    ConfigurationSet.Placed found = set.setting(key, profile);
    if (found == null) {
      return null;
    }
    boolean production = profile.isEmpty() ? !set.hasProduction() : set.isProduction(profile);
    Deployment deployment = new Deployment(profile, production, null);
    Text only = null;
    for (EffectiveValues.Effective effective :
        new EffectiveValues(set, modules)
            .of(found.entry().value(), found.document(), profile, deployment)) {
      if (only != null && !only.value().equals(effective.value().value())) {
        return Text.of(new Hole("", found.entry().value().location()));
      }
      only = only == null ? effective.value() : only;
    }
    return only;
  }

  private List<ConfigurationSet> setting(String normalisedKey) {
    if (byKey == null) {
      byKey = new HashMap<>();
      for (ConfigurationSet set : sets) {
        if (set.documents().get(0).spring()) {
          add(set);
        }
      }
    }
    return byKey.getOrDefault(normalisedKey, List.of());
  }

  private void add(ConfigurationSet set) {
    for (ConfigurationDocument document : set.documents()) {
      for (ConfigurationEntry entry : document.entries()) {
        List<ConfigurationSet> known = byKey.get(entry.normalisedKey());
        if (known == null) {
          known = new ArrayList<>(1);
          byKey.put(entry.normalisedKey(), known);
        }
        if (known.isEmpty() || known.get(known.size() - 1) != set) {
          known.add(set);
        }
      }
    }
  }
}
