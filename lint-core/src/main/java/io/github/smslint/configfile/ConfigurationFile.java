package io.github.smslint.configfile;

import io.github.smslint.config.Glob;
import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one configuration file says. */
final class ConfigurationFile {

  /**
   * What a file says of a rule.
   *
   * @param severity the severity, or null where the rule is off
   */
  record RuleSetting(String rule, Severity severity) {}

  final List<RuleSetting> rules = new ArrayList<>();
  final List<Glob> ignored = new ArrayList<>();
  final List<String> productionProfiles = new ArrayList<>();
  final List<TemplateFiles> templates = new ArrayList<>();
  final Map<String, List<String>> vocabulary = new LinkedHashMap<>();
  final Map<String, String> reports = new LinkedHashMap<>();
  Language language;
  String baseline;

  /** Null where the file does not say. */
  Boolean reasonRequired;

  boolean root;

  /**
   * The settings of files that hold together.
   *
   * @param files the nearest first; it overrides the others
   */
  static Settings merge(List<ConfigurationFile> files) {
    Settings.Builder builder = new Settings.Builder();
    for (int at = files.size() - 1; at >= 0; at--) {
      files.get(at).applyTo(builder);
    }
    for (ConfigurationFile file : files) {
      for (TemplateFiles pattern : file.templates) {
        builder.templateFiles(pattern);
      }
    }
    return builder.build();
  }

  private void applyTo(Settings.Builder builder) {
    for (RuleSetting setting : rules) {
      if (setting.severity() == null) {
        builder.disable(setting.rule());
      } else {
        builder.severity(setting.rule(), setting.severity());
      }
    }
    for (Glob glob : ignored) {
      builder.ignore(glob);
    }
    if (!productionProfiles.isEmpty()) {
      builder.productionProfiles(productionProfiles);
    }
    for (Map.Entry<String, List<String>> meaning : vocabulary.entrySet()) {
      builder.vocabulary(meaning.getKey(), meaning.getValue());
    }
    if (language != null) {
      builder.language(language);
    }
    if (baseline != null) {
      builder.baseline(baseline);
    }
    for (Map.Entry<String, String> report : reports.entrySet()) {
      builder.report(report.getKey(), report.getValue());
    }
    if (reasonRequired != null) {
      builder.reasonRequired(reasonRequired);
    }
  }
}
