package io.github.smslint.rule;

import io.github.smslint.config.Language;
import java.util.List;

/** A set of rules with their words; found by {@link java.util.ServiceLoader}. */
public interface RuleProvider {

  /** The rules in the order in which they are listed. */
  List<Rule> rules();

  /**
   * The rules as they are listed, in their order, told without them; null where only they tell. To
   * load all rules would take longer than all else that a list needs.
   */
  default List<RuleSummary> summaries(Language language) {
    return null;
  }

  /** The message of a key with its {@code {0}} places, or null where the key is another's. */
  String message(String key, Language language);

  /** The page of a rule as Markdown, or null where the rule is another's. */
  String page(String rule, Language language);

  /** The names of configurations that come with the rules, to be extended by a user's own. */
  default List<String> presets() {
    return List.of();
  }

  /** One of those configurations as YAML, or null where the name is another's. */
  default String preset(String name) {
    return null;
  }

  /** What tells of which templates its rules have nothing to say; null where nothing does. */
  default TemplateScreen screen() {
    return null;
  }

  /**
   * Words of which at least one stands in every file that the rules have something to say of,
   * beyond those of the vocabulary; matched without regard to ASCII case.
   */
  List<String> anchors();
}
