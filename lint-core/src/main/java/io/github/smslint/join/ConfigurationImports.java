package io.github.smslint.join;

import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes what a Spring file imports part of the set that imports it: an imported file holds where
 * its importer holds, and overrides it.
 */
final class ConfigurationImports {

  private static final int MOST_IMPORTS = 1_000;

  private final Map<String, List<ConfigurationDocument>> families;
  private final Set<ConfigurationDocument> imported =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> open = new HashSet<>();
  private int made;

  private ConfigurationImports(Map<String, List<ConfigurationDocument>> families) {
    this.families = families;
  }

  /** Changes the lists of the families; one that is imported as a whole is none any more. */
  static void follow(Map<String, List<ConfigurationDocument>> families) {
    new ConfigurationImports(families).follow();
  }

  private void follow() {
    List<String> names = new ArrayList<>(families.keySet());
    for (String name : names) {
      List<ConfigurationDocument> documents = families.get(name);
      if (documents.get(0).spring() && hasImports(documents)) {
        List<ConfigurationDocument> all = new ArrayList<>();
        for (ConfigurationDocument document : documents) {
          add(document, all);
        }
        families.put(name, all);
      }
    }
    if (!imported.isEmpty()) {
      removeImported(names);
    }
  }

  private void removeImported(List<String> names) {
    for (String name : names) {
      List<ConfigurationDocument> left = new ArrayList<>();
      for (ConfigurationDocument document : families.get(name)) {
        if (!imported.contains(document)) {
          left.add(document);
        }
      }
      if (left.isEmpty()) {
        families.remove(name);
      } else {
        families.put(name, left);
      }
    }
  }

  private static boolean hasImports(List<ConfigurationDocument> documents) {
    for (ConfigurationDocument document : documents) {
      for (ConfigurationEntry entry : document.entries()) {
        if (isImport(entry)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isImport(ConfigurationEntry entry) {
    List<String> path = entry.path();
    return path.size() > 2
        && path.get(0).equals("spring")
        && path.get(1).equals("config")
        && (path.get(2).equals("import") || path.get(2).startsWith("import["));
  }

  private void add(ConfigurationDocument document, List<ConfigurationDocument> into) {
    into.add(document);
    for (ConfigurationEntry entry : document.entries()) {
      if (isImport(entry)) {
        for (String place : entry.value().value().split(",")) {
          addImported(place.strip(), document, into);
        }
      }
    }
  }

  private void addImported(
      String place, ConfigurationDocument importer, List<ConfigurationDocument> into) {
    for (String path : new ImportPlace(place, importer).paths()) {
      List<ConfigurationDocument> named = named(path);
      if (!named.isEmpty() && open.add(path)) {
        for (ConfigurationDocument document : named) {
          if (++made < MOST_IMPORTS) {
            imported.add(document);
            add(heldBy(importer, document, path), into);
          }
        }
        open.remove(path);
        return;
      }
    }
  }

  /** The documents of the file at a path, and with a base file those of its profiles. */
  private List<ConfigurationDocument> named(String path) {
    List<ConfigurationDocument> found = new ArrayList<>(2);
    for (List<ConfigurationDocument> documents : families.values()) {
      for (ConfigurationDocument document : documents) {
        boolean isNamed = isNamed(document, path);
        boolean mayBe = !document.spring() || !document.fileProfile().isEmpty();
        if (mayBe && (isNamed || !document.spring() && isVariant(document, path))) {
          found.add(document);
        }
      }
    }
    return found;
  }

  /** Whether a document is of the file at a path, or at a path that ends in one. */
  private static boolean isNamed(ConfigurationDocument document, String path) {
    String own = document.file().path();
    return path.startsWith("/") ? ("/" + own).endsWith(path) : own.equals(path);
  }

  /** Whether a document is of a profile of the file at a path. */
  private static boolean isVariant(ConfigurationDocument document, String path) {
    int dot = path.lastIndexOf('.');
    boolean ofProfile = !document.fileProfile().isEmpty();
    return ofProfile && dot > 0 && document.family().equals(familyOf(path.substring(0, dot)));
  }

  private static String familyOf(String stem) {
    return stem.indexOf('/') < 0 ? "/" + stem : stem;
  }

  /** A file of a profile that is imported by its own name holds in any. */
  private static ConfigurationDocument heldBy(
      ConfigurationDocument importer, ConfigurationDocument document, String path) {
    boolean byItsName = isNamed(document, path);
    boolean onlyByFile = document.profiles().equals(document.fileProfile());
    String own = byItsName && onlyByFile ? "" : document.profiles();
    String profile = byItsName || own.isEmpty() ? "" : document.fileProfile();
    return new ConfigurationDocument(
        document.file(),
        importer.family(),
        ConfigurationDocument.both(importer.profiles(), own),
        profile.isEmpty() ? importer.fileProfile() : profile,
        importer.rank(),
        true,
        document.entries());
  }
}
