package io.github.smslint.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run is told of rules; later words override earlier ones until it is taken into use. */
final class RuleSettings {

  private final Map<String, Severity> severities = new HashMap<>();
  private final List<String> disabled = new ArrayList<>();
  private final Map<String, Map<String, List<String>>> values = new HashMap<>(0);
  private final Map<String, RuleOptions> options = new HashMap<>(0);

  /**
   * @param severity null for the rule's own
   */
  void severity(String rule, Severity severity) {
    disabled.remove(rule);
    if (severity == null) {
      severities.remove(rule);
    } else {
      severities.put(rule, severity);
    }
  }

  void disable(String rule) {
    disabled.remove(rule);
    disabled.add(rule);
  }

  void option(String rule, String name, List<String> value) {
    Map<String, List<String>> told = values.get(rule);
    if (told == null) {
      told = new LinkedHashMap<>();
      values.put(rule, told);
    }
    told.put(name, List.copyOf(value));
  }

  /** The same, on which later words have no influence. */
  RuleSettings fixed() {
    RuleSettings copy = new RuleSettings();
    copy.severities.putAll(severities);
    copy.disabled.addAll(disabled);
    for (Map.Entry<String, Map<String, List<String>>> told : values.entrySet()) {
      copy.options.put(told.getKey(), new RuleOptions(told.getValue()));
    }
    return copy;
  }

  boolean isDisabled(String rule) {
    return disabled.contains(rule);
  }

  Severity severity(String rule) {
    return severities.get(rule);
  }

  RuleOptions options(String rule) {
    RuleOptions told = options.get(rule);
    return told == null ? RuleOptions.NONE : told;
  }
}
