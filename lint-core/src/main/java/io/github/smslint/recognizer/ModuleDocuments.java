package io.github.smslint.recognizer;

import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.BuildProfile;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import java.util.ArrayList;
import java.util.List;

/** Parts what a pom.xml sets into what always holds and what holds in each of its profiles. */
final class ModuleDocuments {

  /** How many keys stand before the name: {@code project.profiles.profile}. */
  private static final int DEPTH_OF_PROFILES = 3;

  private ModuleDocuments() {}

  /** The base first, then the profiles in the order of the file; a profile overrides its base. */
  static List<ConfigurationDocument> of(ConfigurationDocument whole, BuildModule module) {
    List<ConfigurationDocument> parts = new ArrayList<>(1 + module.profiles().size());
    List<ConfigurationEntry> base = new ArrayList<>();
    for (ConfigurationEntry entry : whole.entries()) {
      if (profileOf(entry, module) == null) {
        base.add(entry);
      }
    }
    parts.add(part(whole, whole.profiles(), base));
    for (BuildProfile profile : module.profiles()) {
      List<ConfigurationEntry> own = new ArrayList<>();
      for (ConfigurationEntry entry : whole.entries()) {
        if (profileOf(entry, module) == profile) {
          own.add(asInBase(entry));
        }
      }
      parts.add(part(whole, profile.name(), own));
    }
    return parts;
  }

  private static BuildProfile profileOf(ConfigurationEntry entry, BuildModule module) {
    if (entry.path().size() <= DEPTH_OF_PROFILES || !entry.path().get(1).equals("profiles")) {
      return null;
    }
    for (BuildProfile profile : module.profiles()) {
      if (profile.span().contains(entry.value().location().span())) {
        return profile;
      }
    }
    return null;
  }

  /** The path that the entry would have outside of its profile, which it overrides. */
  private static ConfigurationEntry asInBase(ConfigurationEntry entry) {
    List<String> path = new ArrayList<>(entry.path().size());
    path.add(entry.path().get(0));
    path.addAll(entry.path().subList(DEPTH_OF_PROFILES, entry.path().size()));
    return new ConfigurationEntry(path, entry.value(), entry.role());
  }

  private static ConfigurationDocument part(
      ConfigurationDocument whole, String profile, List<ConfigurationEntry> entries) {
    return new ConfigurationDocument(whole.file(), whole.family(), profile, false, entries);
  }
}
