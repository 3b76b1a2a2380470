package io.github.smslint.configfile;

import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The configuration files that hold together, and what they come to for each file. */
final class Scope implements StatedSettings {

  /** Nothing is configured. */
  static final Scope NONE = new Scope(List.of());

  private final List<ConfigurationFile> files;
  private final Settings settings;
  private final List<Condition> conditions = new ArrayList<>(0);
  private final Map<String, Settings> variants = new ConcurrentHashMap<>(0);

  /**
   * @param files the nearest first; it overrides the others
   */
  Scope(List<ConfigurationFile> files) {
    this.files = files;
    for (ConfigurationFile file : files) {
      for (RuleSetting rule : file.rules) {
        if (rule.condition() != null && !conditions.contains(rule.condition())) {
          conditions.add(rule.condition());
        }
      }
    }
    this.settings = files.isEmpty() ? Settings.DEFAULT : merge();
  }

  List<ConfigurationFile> files() {
    return files;
  }

  @Override
  public Settings settingsFor(String path) {
    if (conditions.isEmpty()) {
      return settings;
    }
    List<Condition> holding = new ArrayList<>(conditions.size());
    StringBuilder key = new StringBuilder(conditions.size());
    for (Condition condition : conditions) {
      boolean holds = condition.holdsFor(path);
      key.append(holds ? '1' : '0');
      if (holds) {
        holding.add(condition);
      }
    }
    return holding.isEmpty() ? settings : variant(key.toString(), holding);
  }

  private Settings variant(String key, List<Condition> holding) {
    Settings known = variants.get(key);
    if (known == null) {
      Settings.Builder builder = new Settings.Builder();
      applyRules(builder, holding);
      known = settings.withRulesOf(builder.build());
      variants.put(key, known);
    }
    return known;
  }

  private Settings merge() {
    Settings.Builder builder = new Settings.Builder();
    for (int at = files.size() - 1; at >= 0; at--) {
      files.get(at).applyTo(builder);
    }
    for (ConfigurationFile file : files) {
      for (TemplateFiles pattern : file.templates) {
        builder.templateFiles(pattern);
      }
    }
    applyRules(builder, List.of());
    return builder.build();
  }

  private void applyRules(Settings.Builder builder, List<Condition> holding) {
    for (int at = files.size() - 1; at >= 0; at--) {
      for (RuleSetting rule : files.get(at).rules) {
        if (rule.condition() == null || holding.contains(rule.condition())) {
          rule.applyTo(builder);
        }
      }
    }
  }

  @Override
  public List<Statement> statements(String path) {
    return new Statements(path).of(files);
  }

  @Override
  public List<String> sources(String path) {
    List<String> sources = new ArrayList<>(files.size());
    for (ConfigurationFile file : files) {
      sources.add(file.origin.file().path());
    }
    return sources;
  }
}
