package io.github.smslint.join;

import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.project.Deployment;
import io.github.smslint.recognizer.FileSet;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.vocabulary.ProfileExpression;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The documents of one family: a base, and profiles that override it. */
final class ConfigurationSet {

  /** The files that Compose merges on a machine where nobody names files. */
  private static final String OVERRIDE = "override";

  /** An entry and the document in which it stands. */
  record Placed(ConfigurationEntry entry, ConfigurationDocument document) {}

  private final List<ConfigurationDocument> documents;
  private final Profiles profiles;
  private final ActiveProfiles activeProfiles;
  private final List<String> profileNames;
  private final String productionProfile;
  private final Map<String, List<String>> active = new HashMap<>();
  private final Map<String, Map<String, Placed>> effective = new HashMap<>();

  ConfigurationSet(List<ConfigurationDocument> documents, Profiles profiles) {
    this.documents = documents;
    this.profiles = profiles;
    this.activeProfiles = new ActiveProfiles(documents, profiles);
    this.profileNames = new ArrayList<>(namesOf(documents));
    this.productionProfile = firstInProduction();
  }

  private TreeSet<String> namesOf(List<ConfigurationDocument> documents) {
    TreeSet<String> names = new TreeSet<>(activeProfiles.groups());
    for (ConfigurationDocument document : documents) {
      if (!document.profiles().isEmpty()) {
        ProfileExpression condition = new ProfileExpression(document.profiles());
        names.addAll(condition.names());
        List<String> together = profiles.togetherInProduction(condition);
        if (together.size() > 1 && document.profiles().indexOf('&') >= 0) {
          names.add(String.join(ActiveProfiles.AND, together));
        }
        for (String name : condition.negatedNames()) {
          if (profiles.isProduction(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  List<ConfigurationDocument> documents() {
    return documents;
  }

  /** The names of all profiles that the documents speak of, sorted. */
  List<String> profileNames() {
    return profileNames;
  }

  boolean isProduction(String profile) {
    if (profile.indexOf('&') < 0) {
      return profiles.isProduction(profile);
    }
    return profiles.isProductionUnder(profile);
  }

  boolean hasProduction() {
    return productionProfile != null;
  }

  /** What is set when one profile is active, by normalised key; with the empty name, the base. */
  Map<String, Placed> effective(String profile) {
    Map<String, Placed> found = effective.get(profile);
    if (found == null) {
      found = new LinkedHashMap<>();
      for (ConfigurationDocument document : holding(profile)) {
        for (ConfigurationEntry entry : document.entries()) {
          found.put(entry.normalisedKey(), new Placed(entry, document));
        }
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
    String key = entry.normalisedKey();
    for (String profile : profileNames) {
      if (isProduction(profile) && holds(document, profile) && wins(key, document, profile)) {
        return inProduction(document, profile);
      }
    }
    boolean production = !hasProduction() && isInProductionAlone(key, document);
    return new Deployment(document.profiles(), production, null);
  }

  /** A document that names the profile says so itself; any other is related to what does. */
  private Deployment inProduction(ConfigurationDocument document, String profile) {
    boolean itself =
        !document.profiles().isEmpty()
            && new ProfileExpression(document.profiles()).holdsUnder(ActiveProfiles.names(profile));
    return itself
        ? new Deployment(document.profiles(), true, null)
        : new Deployment(profile, true, placeOf(profile));
  }

  /** What holds in production where no profile is that of production. */
  private boolean isInProductionAlone(String key, ConfigurationDocument document) {
    if (holds(document, "")) {
      boolean layered = document.spring() || profileNames.contains(OVERRIDE);
      return !layered || wins(key, document, document.spring() ? "" : OVERRIDE);
    }
    return profiles.isProductionUnder(document.profiles());
  }

  private boolean wins(String key, ConfigurationDocument document, String profile) {
    Placed wins = effective(profile).get(key);
    return wins == null || wins.document() == document;
  }

  /** The profile in which a document holds: one in production where there is one; or empty. */
  String profileOf(ConfigurationDocument document) {
    String holding = "";
    for (String profile : document.profiles().isEmpty() ? List.<String>of() : profileNames) {
      if (holds(document, profile) && (holding.isEmpty() || isProduction(profile))) {
        holding = profile;
      }
    }
    return holding;
  }

  /** The production profile, or empty where only the base is real. */
  String realProfile() {
    return productionProfile == null ? "" : productionProfile;
  }

  private String firstInProduction() {
    for (String profile : profileNames) {
      if (isProduction(profile)) {
        return profile;
      }
    }
    return null;
  }

  /** Where a profile is spoken of: in a document of its own, in its group, or in a condition. */
  private Location placeOf(String profile) {
    List<String> alone = ActiveProfiles.names(profile);
    for (ConfigurationDocument document : documents) {
      if (!document.profiles().isEmpty()
          && new ProfileExpression(document.profiles()).holdsUnder(alone)) {
        return firstLine(document.file());
      }
    }
    Location group = activeProfiles.placeOf(profile);
    if (group != null) {
      return group;
    }
    for (ConfigurationDocument document : documents) {
      if (!document.profiles().isEmpty()) {
        return firstLine(document.file());
      }
    }
    return null;
  }

  private static Location firstLine(SourceFile file) {
    return new Location(file, file.lines().line(1));
  }

  private List<String> active(String profile) {
    List<String> found = active.get(profile);
    if (found == null) {
      found = activeProfiles.with(profile, !hasProduction());
      active.put(profile, found);
    }
    return found;
  }

  private boolean holds(ConfigurationDocument document, String profile) {
    return document.profiles().isEmpty()
        || new ProfileExpression(document.profiles()).holdsUnder(active(profile));
  }

  /** The documents that hold, each behind those that it overrides. */
  private List<ConfigurationDocument> holding(String profile) {
    List<ConfigurationDocument> holding = new ArrayList<>(documents.size());
    for (ConfigurationDocument document : documents) {
      if (holds(document, profile)) {
        int at = holding.size();
        while (at > 0 && weight(holding.get(at - 1), profile) > weight(document, profile)) {
          at--;
        }
        holding.add(at, document);
      }
    }
    return holding;
  }

  private long weight(ConfigurationDocument document, String profile) {
    int number = 0;
    if (!document.fileProfile().isEmpty()) {
      number = 1 + active(profile).indexOf(document.fileProfile());
    }
    boolean ofApplication = document.rank() >= FileSet.OF_APPLICATION;
    return ((ofApplication ? 1L : 0L) << 32) + ((long) number << 8) + document.rank();
  }

  /** A dotted key without case and separators within its parts. */
  static String normalised(String key) {
    return ConfigurationEntry.normalised(List.of(key.split("\\.")));
  }
}
