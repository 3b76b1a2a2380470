package io.github.smslint.configfile;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.rule.RuleProvider;
import java.util.List;

/** A few rules that say nothing, some with options, and a preset. */
final class SomeRules implements RuleProvider {

  private static final class Named extends Rule {

    private final List<RuleOption> options;

    Named(String id, RuleOption... options) {
      super(new RuleDescription(id, Severity.ERROR, null, "0.1.0", List.of()));
      this.options = List.of(options);
    }

    @Override
    public List<RuleOption> options() {
      return options;
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        new Named("template/bracket"),
        new Named("template/emoji"),
        new Named("template/link", RuleOption.texts("allowed-hosts", 3)),
        new Named("config/timeout", RuleOption.integer("longest", 60_000, 1)),
        new Named("config/region", RuleOption.flag("explicit", true)),
        new Named("secret/access-key"));
  }

  @Override
  public List<String> presets() {
    return List.of("quiet");
  }

  @Override
  public String preset(String name) {
    return name.equals("quiet") ? "rules:\n  '*': off\n  secret/access-key: default\n" : null;
  }

  @Override
  public String message(String key, Language language) {
    return null;
  }

  @Override
  public String page(String rule, Language language) {
    return null;
  }

  @Override
  public List<String> anchors() {
    return List.of();
  }
}
