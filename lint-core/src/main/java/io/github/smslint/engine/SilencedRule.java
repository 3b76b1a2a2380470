package io.github.smslint.engine;

import io.github.smslint.suppression.NamedRule;
import io.github.smslint.suppression.Suppression;

/** One rule of one directive, and whether it has silenced anything yet. */
final class SilencedRule {

  private final Suppression suppression;
  private final NamedRule rule;
  private boolean used;
  private boolean usedInComment;

  SilencedRule(Suppression suppression, NamedRule rule) {
    this.suppression = suppression;
    this.rule = rule;
  }

  Suppression suppression() {
    return suppression;
  }

  NamedRule rule() {
    return rule;
  }

  String id() {
    return rule.id();
  }

  boolean isUsed() {
    return used;
  }

  /** Whether what it silences stands in the comment below, so that it means nothing else. */
  boolean isUsedInComment() {
    return usedInComment;
  }

  void use(boolean inComment) {
    used = true;
    usedInComment |= inComment;
  }
}
