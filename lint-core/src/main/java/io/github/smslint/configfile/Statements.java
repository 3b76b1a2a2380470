package io.github.smslint.configfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses of all that is said what is in force for a file. */
final class Statements {

  private final String path;
  private final Map<String, List<Statement>> byKey = new LinkedHashMap<>();

  Statements(String path) {
    this.path = path;
    for (String key : ConfigurationKeys.ALL) {
      byKey.put(key, new ArrayList<>(0));
    }
  }

  /**
   * @param files the nearest first
   */
  List<Statement> of(List<ConfigurationFile> files) {
    for (int at = files.size() - 1; at >= 0; at--) {
      for (ConfigurationFile.Said said : files.get(at).said) {
        boolean holds = said.condition() == null || said.condition().holdsFor(path);
        if (holds && !isTemplates(said)) {
          add(said);
        }
      }
    }
    addTemplates(files);
    List<Statement> all = new ArrayList<>();
    for (List<Statement> told : byKey.values()) {
      all.addAll(told);
    }
    return all;
  }

  private static boolean isTemplates(ConfigurationFile.Said said) {
    return said.statement().key().equals(ConfigurationKeys.TEMPLATES);
  }

  private void add(ConfigurationFile.Said said) {
    String key = said.statement().key();
    int dot = key.indexOf('.');
    List<Statement> told = byKey.get(dot < 0 ? key : key.substring(0, dot));
    if (!said.adds()) {
      told.removeIf(earlier -> earlier.key().equals(key));
    }
    told.add(said.statement());
  }

  /** Of template files the first pattern counts, the nearest file's before those of others. */
  private void addTemplates(List<ConfigurationFile> files) {
    List<Statement> told = byKey.get(ConfigurationKeys.TEMPLATES);
    for (ConfigurationFile file : files) {
      for (ConfigurationFile.Said said : file.said) {
        if (told.isEmpty() && isTemplates(said) && said.condition().holdsFor(path)) {
          told.add(said.statement());
        }
      }
    }
  }
}
