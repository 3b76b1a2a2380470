package io.github.smslint.join;

import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.project.Deployment;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.vocabulary.ProfileExpression;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The documents of one family: a base, and profiles that override it. */
final class ConfigurationSet {

  /** An entry and the document in which it stands. */
  record Placed(ConfigurationEntry entry, ConfigurationDocument document) {}

  private final List<ConfigurationDocument> documents;
  private final Profiles profiles;
  private final List<String> profileNames;
  private final Map<String, Map<String, Placed>> effective = new LinkedHashMap<>();

  ConfigurationSet(List<ConfigurationDocument> documents, Profiles profiles) {
    this.documents = documents;
    this.profiles = profiles;
    TreeSet<String> names = new TreeSet<>();
    for (ConfigurationDocument document : documents) {
      if (!document.profiles().isEmpty()) {
        names.addAll(new ProfileExpression(document.profiles()).names());
      }
    }
    this.profileNames = new ArrayList<>(names);
  }

  List<ConfigurationDocument> documents() {
    return documents;
  }

  /** The names of all profiles that the documents speak of, sorted. */
  List<String> profileNames() {
    return profileNames;
  }

  boolean isProduction(String profile) {
    return profiles.isProduction(profile);
  }

  boolean hasProduction() {
    return productionProfile() != null;
  }

  /** What is set when one profile is active, by normalised key; with the empty name, the base. */
  Map<String, Placed> effective(String profile) {
    Map<String, Placed> found = effective.get(profile);
    if (found == null) {
      found = new LinkedHashMap<>();
      addHolding("", found);
      if (!profile.isEmpty()) {
        addHolding(profile, found);
      }
      effective.put(profile, found);
    }
    return found;
  }

  /** What sets a key when one profile is active, or null. */
  Placed setting(String key, String profile) {
    return effective(profile).get(normalised(key));
  }

  /** The builds that may put values into the documents, as they are under one profile. */
  MavenBuilds builds(BuildModules modules, String profile, boolean production, boolean all) {
    String path = documents.get(0).file().path();
    return new MavenBuilds(modules, path, profiles, profile, production, all);
  }

  /** Whether the documents are those of a pom.xml. */
  boolean isModule() {
    return documents.get(0).file().name().equals(BuildModule.FILE_NAME);
  }

  /** Where an entry of one of the documents is effective. */
  Deployment deployment(ConfigurationEntry entry, ConfigurationDocument document) {
    if (!document.profiles().isEmpty()) {
      boolean production = profiles.isProductionUnder(document.profiles());
      return new Deployment(document.profiles(), production, null);
    }
    String key = entry.normalisedKey();
    for (String profile : profileNames) {
      if (isProduction(profile)) {
        Placed wins = effective(profile).get(key);
        if (wins == null || wins.document() == document) {
          return new Deployment(profile, true, firstLineOf(profile));
        }
      }
    }
    return new Deployment("", !hasProduction(), null);
  }

  /** The profile in which a document holds: one in production where there is one; or empty. */
  String profileOf(ConfigurationDocument document) {
    String holding = "";
    ProfileExpression condition = new ProfileExpression(document.profiles());
    for (String profile : document.profiles().isEmpty() ? List.<String>of() : profileNames) {
      if (condition.holdsFor(profile) && (holding.isEmpty() || isProduction(profile))) {
        holding = profile;
      }
    }
    return holding;
  }

  /** The production profile, or empty where only the base is real. */
  String realProfile() {
    String profile = productionProfile();
    return profile == null ? "" : profile;
  }

  private String productionProfile() {
    for (String profile : profileNames) {
      if (isProduction(profile)) {
        return profile;
      }
    }
    return null;
  }

  private Location firstLineOf(String profile) {
    for (ConfigurationDocument document : documents) {
      if (!document.profiles().isEmpty()
          && new ProfileExpression(document.profiles()).holdsFor(profile)) {
        return firstLine(document.file());
      }
    }
    return null;
  }

  private static Location firstLine(SourceFile file) {
    return new Location(file, file.lines().line(1));
  }

  private void addHolding(String profile, Map<String, Placed> into) {
    for (ConfigurationDocument document : documents) {
      boolean holds =
          profile.isEmpty()
              ? document.profiles().isEmpty()
              : !document.profiles().isEmpty()
                  && new ProfileExpression(document.profiles()).holdsFor(profile);
      if (holds) {
        for (ConfigurationEntry entry : document.entries()) {
          into.put(entry.normalisedKey(), new Placed(entry, document));
        }
      }
    }
  }

  /** A dotted key without case and separators within its parts. */
  static String normalised(String key) {
    return ConfigurationEntry.normalised(List.of(key.split("\\.")));
  }
}
