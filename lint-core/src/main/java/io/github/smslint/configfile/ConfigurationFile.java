package io.github.smslint.configfile;

import io.github.smslint.config.Glob;
import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.TemplateFiles;
import io.github.smslint.document.TextValue;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one configuration file says by itself, without those that it extends. */
final class ConfigurationFile {

  /**
   * A statement and for which files it is made.
   *
   * @param condition null for all
   * @param adds whether it stands beside others of its key, else in their place
   */
  record Said(Statement statement, Condition condition, boolean adds) {}

  final Origin origin;
  final List<TextValue> extended = new ArrayList<>(0);
  final List<RuleSetting> rules = new ArrayList<>();
  final List<Glob> ignored = new ArrayList<>();
  final List<String> productionProfiles = new ArrayList<>();
  final List<TemplateFiles> templates = new ArrayList<>();
  final Map<String, List<String>> vocabulary = new LinkedHashMap<>();
  final Map<String, String> reports = new LinkedHashMap<>();
  final List<Said> said = new ArrayList<>();
  Language language;
  String baseline;

  /** Null where the file does not say. */
  Boolean reasonRequired;

  boolean root;

  ConfigurationFile(Origin origin) {
    this.origin = origin;
  }

  void say(String key, String value, Span place) {
    say(key, value, place, null, false);
  }

  void say(String key, String value, Span place, Condition condition, boolean adds) {
    Statement statement = new Statement(key, value, new Location(origin.file(), place));
    said.add(new Said(statement, condition, adds));
  }

  /** Tells everything but template files, of which the nearest come first. */
  void applyTo(Settings.Builder builder) {
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
