package io.github.smslint.configfile;

import java.util.List;

/** The words of a configuration file. */
final class ConfigurationKeys {

  static final String ROOT = "root";
  static final String EXTENDS = "extends";
  static final String LOCALE = "locale";
  static final String RULES = "rules";
  static final String OVERRIDES = "overrides";
  static final String IGNORE = "ignore";
  static final String PROFILES = "profiles";
  static final String VOCABULARY = "vocabulary";
  static final String TEMPLATES = "templates";
  static final String SUPPRESSIONS = "suppressions";
  static final String BASELINE = "baseline";
  static final String REPORTS = "reports";

  /** The keys at the top, in the order in which they are explained. */
  static final List<String> ALL =
      List.of(
          ROOT,
          EXTENDS,
          LOCALE,
          RULES,
          OVERRIDES,
          IGNORE,
          PROFILES,
          VOCABULARY,
          TEMPLATES,
          SUPPRESSIONS,
          BASELINE,
          REPORTS);

  static final String FILES = "files";
  static final String KIND = "kind";
  static final String SIGNATURE = "signature";
  static final String SEVERITY = "severity";
  static final String PRODUCTION = "production";
  static final String REQUIRE_REASON = "require-reason";

  static final List<String> SEVERITIES =
      List.of("error", "warning", "info", RuleSetting.OFF, RuleSetting.DEFAULT);
  static final List<String> KINDS =
      List.of("verification", "notification", "promotion", "international");
  static final List<String> LOCALES = List.of("zh", "en");
  static final List<String> BOOLEANS = List.of("true", "false");
  static final List<String> FORMATS =
      List.of(
          "text",
          "json",
          "sarif",
          "github",
          "checkstyle",
          "junit",
          "gitlab",
          "rdjson",
          "markdown",
          "html");

  private ConfigurationKeys() {}
}
