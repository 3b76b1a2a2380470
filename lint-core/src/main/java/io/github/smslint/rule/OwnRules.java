package io.github.smslint.rule;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import java.util.List;

/** What smslint reports by itself, without a rule behind it: its ids and what is known of each. */
public final class OwnRules {

  public static final String SYNTAX = "smslint/syntax";
  public static final String UNREADABLE = "smslint/unreadable";
  public static final String UNUSED_SUPPRESSION = "smslint/unused-suppression";

  public static final String MISSING_REASON = "smslint/missing-reason";

  static final List<RuleDescription> ALL =
      List.of(
          own(SYNTAX, Severity.ERROR, null),
          own(UNREADABLE, Severity.ERROR, null),
          own(UNUSED_SUPPRESSION, Severity.WARNING, Fix.Safety.SAFE),
          own(MISSING_REASON, Severity.WARNING, null));

  private OwnRules() {}

  private static RuleDescription own(String id, Severity severity, Fix.Safety fix) {
    return new RuleDescription(id, severity, fix, "0.1.0", List.of());
  }
}
