package io.github.smslint.engine;

import io.github.smslint.source.Span;
import io.github.smslint.suppression.NamedRule;
import io.github.smslint.suppression.Suppression;

/** One rule of one directive, and whether it has silenced anything yet. */
final class SilencedRule {

  private final Suppression suppression;
  private final NamedRule rule;
  private final Span covered;
  private boolean used;
  private boolean usedInComment;

  /**
   * @param number the rule's place among those of the directive, from 0
   */
  SilencedRule(Suppression suppression, int number) {
    this.suppression = suppression;
    this.rule = suppression.rules().get(number);
    this.covered = suppression.covered(number);
  }

  Suppression suppression() {
    return suppression;
  }

  /** What of the file the rule is silent about; may be null. */
  Span covered() {
    return covered;
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
