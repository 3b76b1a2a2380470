package io.github.smslint.configfile;

import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import java.util.List;

/**
 * One thing that a file says of a rule.
 *
 * @param condition for which files it is said, null for all
 * @param option the option that is told, or null where the severity is
 * @param value the option's value, or the severity, {@code off} or {@code default} as it is written
 */
record RuleSetting(Condition condition, String rule, String option, List<String> value) {

  static final String OFF = "off";

  /** The severity that the rule has by itself. */
  static final String DEFAULT = "default";

  void applyTo(Settings.Builder builder) {
    if (option != null) {
      builder.option(rule, option, value);
    } else if (value.get(0).equals(OFF)) {
      builder.disable(rule);
    } else {
      builder.severity(rule, Severity.named(value.get(0)));
    }
  }
}
