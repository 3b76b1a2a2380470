package io.github.smslint.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is told: severities, ignored files, production profiles, template files, where its
 * baseline and its reports stand, language.
 */
public final class Settings {

  /** The settings of a project without a configuration file. */
  public static final Settings DEFAULT = new Builder().build();

  /** The name of the file of known findings at the project root, where none is configured. */
  public static final String BASELINE = ".smslint-baseline.json";

  private final RuleSettings rules;
  private final List<Glob> ignored;
  private final List<String> productionProfiles;
  private final List<TemplateFiles> templateFiles;
  private final OwnWords vocabulary;
  private final Language language;
  private final String baseline;
  private final Map<String, String> reports;
  private final boolean reasonRequired;

  private Settings(Builder builder) {
    this.rules = builder.rules.fixed();
    this.ignored = List.copyOf(builder.ignored);
    this.productionProfiles = List.copyOf(builder.productionProfiles);
    this.templateFiles = List.copyOf(builder.templateFiles);
    this.vocabulary =
        builder.vocabulary.isEmpty() ? OwnWords.NONE : new OwnWords(builder.vocabulary);
    this.language = builder.language;
    this.baseline = builder.baseline;
    this.reports = Collections.unmodifiableMap(new LinkedHashMap<>(builder.reports));
    this.reasonRequired = builder.reasonRequired;
  }

  private Settings(Settings like, RuleSettings rules) {
    this.rules = rules;
    this.ignored = like.ignored;
    this.productionProfiles = like.productionProfiles;
    this.templateFiles = like.templateFiles;
    this.vocabulary = like.vocabulary;
    this.language = like.language;
    this.baseline = like.baseline;
    this.reports = like.reports;
    this.reasonRequired = like.reasonRequired;
  }

  /** These settings with what others say of rules; the vocabulary remains the same object. */
  public Settings withRulesOf(Settings other) {
    return new Settings(this, other.rules);
  }

  public boolean isDisabled(String rule) {
    return rules.isDisabled(rule);
  }

  /** The severity that the user gave to a rule, or null where the rule's own holds. */
  public Severity severity(String rule) {
    return rules.severity(rule);
  }

  /** What the user tells a rule besides; never null. */
  public RuleOptions options(String rule) {
    return rules.options(rule);
  }

  /** Whether a path from the project root is not to be linted, by itself or with its folder. */
  public boolean isIgnored(String path) {
    for (Glob glob : ignored) {
      if (glob.covers(path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a path is that of the baseline, which speaks of findings and is not linted. */
  public boolean isBaseline(String path) {
    return path.equals(baseline == null ? BASELINE : baseline);
  }

  /** The names of production profiles; empty where the built-in ones hold. */
  public List<String> productionProfiles() {
    return productionProfiles;
  }

  /** The first pattern that names the path as a file of templates, or null. */
  public TemplateFiles templateFiles(String path) {
    for (TemplateFiles files : templateFiles) {
      if (files.files().matches(path)) {
        return files;
      }
    }
    return null;
  }

  /** The names that the project adds to the vocabulary; one object for these settings. */
  public OwnWords vocabulary() {
    return vocabulary;
  }

  /** The language in which the user wants to read, or null where none is told. */
  public Language language() {
    return language;
  }

  /** The baseline's file as a path from the project root, or an absolute one; null without it. */
  public String baseline() {
    return baseline;
  }

  /**
   * The files into which reports go besides the one that is asked for, by format ({@code sarif}),
   * in the order of the configuration; each is a path from the project root, or an absolute one.
   */
  public Map<String, String> reports() {
    return reports;
  }

  /** Whether a directive that silences rules has to give its reason. */
  public boolean isReasonRequired() {
    return reasonRequired;
  }

  /** Collects settings; later words override earlier ones. */
  public static final class Builder {

    private final RuleSettings rules = new RuleSettings();
    private final List<Glob> ignored = new ArrayList<>();
    private final List<String> productionProfiles = new ArrayList<>();
    private final List<TemplateFiles> templateFiles = new ArrayList<>();
    private final Map<String, List<String>> vocabulary = new LinkedHashMap<>(0);
    private final Map<String, String> reports = new LinkedHashMap<>(0);
    private Language language;
    private String baseline;
    private boolean reasonRequired;

    /**
     * @param severity null for the rule's own
     */
    public Builder severity(String rule, Severity severity) {
      rules.severity(rule, severity);
      return this;
    }

    public Builder disable(String rule) {
      rules.disable(rule);
      return this;
    }

    /**
     * Tells a rule something in the place of what was told under that name before.
     *
     * @param value a number or a boolean as a list of one text
     */
    public Builder option(String rule, String name, List<String> value) {
      rules.option(rule, name, value);
      return this;
    }

    public Builder ignore(Glob glob) {
      ignored.add(glob);
      return this;
    }

    /** Sets the names of production profiles in the place of all earlier ones. */
    public Builder productionProfiles(List<String> names) {
      productionProfiles.clear();
      productionProfiles.addAll(names);
      return this;
    }

    /** Adds a pattern; the first that names a path decides. */
    public Builder templateFiles(TemplateFiles files) {
      templateFiles.add(files);
      return this;
    }

    /**
     * Adds names to the vocabulary.
     *
     * @param meaning a role in camel case, or one of the constants of {@link OwnWords}
     */
    public Builder vocabulary(String meaning, List<String> names) {
      List<String> all = vocabulary.get(meaning);
      if (all == null) {
        all = new ArrayList<>();
        vocabulary.put(meaning, all);
      }
      all.addAll(names);
      return this;
    }

    public Builder language(Language chosen) {
      language = chosen;
      return this;
    }

    /**
     * @param path from the project root, or absolute
     */
    public Builder baseline(String path) {
      baseline = path;
      return this;
    }

    /**
     * Adds a report, or moves the one of that format to another file.
     *
     * @param path from the project root, or absolute
     */
    public Builder report(String format, String path) {
      reports.put(format, path);
      return this;
    }

    public Builder reasonRequired(boolean required) {
      reasonRequired = required;
      return this;
    }

    public Settings build() {
      return new Settings(this);
    }
  }
}
