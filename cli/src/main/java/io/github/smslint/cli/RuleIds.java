package io.github.smslint.cli;

import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The ids that a user may name. */
final class RuleIds {

  /** What smslint itself reports, without a rule behind it. */
  private static final List<String> OWN = List.of("smslint/syntax", "smslint/unreadable");

  private RuleIds() {}

  static List<String> of(Catalogue catalogue) {
    List<String> ids = new ArrayList<>();
    for (Rule rule : catalogue.rules()) {
      ids.add(rule.id());
    }
    for (String id : OWN) {
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }
}
