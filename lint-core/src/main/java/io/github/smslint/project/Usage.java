package io.github.smslint.project;

import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The facts that together configure or make a send, as they are effective in one deployment. */
public final class Usage {

  private final Deployment deployment;
  private final Map<Role, List<Fact>> facts;

  public Usage(Deployment deployment, List<Fact> all) {
    this.deployment = deployment;
    this.facts = new EnumMap<>(Role.class);
    for (Fact fact : all) {
      List<Fact> same = facts.get(fact.role());
      if (same == null) {
        same = new ArrayList<>(1);
        facts.put(fact.role(), same);
      }
      same.add(fact);
    }
  }

  /** The same usage with one more fact. */
  public Usage with(Fact fact) {
    List<Fact> all = facts();
    all.add(fact);
    return new Usage(deployment, all);
  }

  /** All facts, those of one role together; a new list. */
  public List<Fact> facts() {
    List<Fact> all = new ArrayList<>();
    for (List<Fact> same : facts.values()) {
      all.addAll(same);
    }
    return all;
  }

  public Deployment deployment() {
    return deployment;
  }

  /** All that is said for a role; several where branches or callers differ. */
  public List<Fact> all(Role role) {
    List<Fact> found = facts.get(role);
    return found == null ? List.of() : found;
  }

  /** The one complete value of a role, or null where none or more than one is possible. */
  public Fact only(Role role) {
    Fact only = null;
    for (Fact fact : all(role)) {
      if (!fact.value().isComplete()
          || (only != null && !only.value().value().equals(fact.value().value()))) {
        return null;
      }
      only = only == null ? fact : only;
    }
    return only;
  }
}
