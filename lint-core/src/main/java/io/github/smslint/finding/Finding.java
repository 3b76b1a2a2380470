package io.github.smslint.finding;

import io.github.smslint.config.Severity;
import io.github.smslint.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Something wrong at a place, as a rule reports it; written while its rule visits, read afterwards.
 */
public final class Finding {

  private final String rule;
  private final Location location;
  private final Message message;
  private final List<String> prevents;
  private final List<Related> related = new ArrayList<>(0);
  private final List<Fix> fixes = new ArrayList<>(0);
  private final List<String> profiles = new ArrayList<>(0);
  private Severity severity;
  private String context = "";
  private String fingerprint = "";
  private Runnable identification;
  private String silencedBecause;

  /**
   * @param prevents the provider's error codes that the user would otherwise meet
   */
  public Finding(
      String rule, Severity severity, Location location, Message message, List<String> prevents) {
    this.rule = rule;
    this.severity = severity;
    this.location = location;
    this.message = message;
    this.prevents = List.copyOf(prevents);
  }

  /** Sets another severity than the rule's usual one. */
  public Finding severity(Severity other) {
    severity = other;
    return this;
  }

  /** Names what the finding belongs to, a key path or a template's name, for the fingerprint. */
  public Finding in(String keyPathOrName) {
    context = keyPathOrName;
    return this;
  }

  public Finding related(Location where, String key, String... arguments) {
    related.add(new Related(where, Message.of(rule + "." + key, arguments)));
    return this;
  }

  /** The same at another place and in another context; without what it relates to and fixes. */
  public Finding at(Location other, String otherContext) {
    Finding moved = new Finding(rule, severity, other, message, prevents);
    moved.context = otherContext;
    moved.profiles.addAll(profiles);
    return moved;
  }

  /** Adds another place, of which everything is said already. */
  public Finding related(Related place) {
    related.add(place);
    return this;
  }

  /** Offers a fix; null is no fix. */
  public Finding fix(Fix fix) {
    if (fix != null) {
      fixes.add(fix);
    }
    return this;
  }

  /** Adds a profile in which the finding holds; the empty name is no profile. */
  public void holdsIn(String profile) {
    if (!profile.isEmpty() && !profiles.contains(profile)) {
      profiles.add(profile);
    }
  }

  /** Sets the identity that survives moved lines. */
  public void identify(String identity) {
    fingerprint = identity;
    identification = null;
  }

  /**
   * Leaves the identity to what gives all findings of a run theirs, and runs when the first is
   * asked for: the report for people never does. Nothing that it reads may change until then.
   */
  public void identifyLater(Runnable all) {
    identification = all;
  }

  /**
   * Silences the finding.
   *
   * @param reason why, without secrets; empty where none was given
   */
  public void silence(String reason) {
    silencedBecause = reason;
  }

  public String rule() {
    return rule;
  }

  public Severity severity() {
    return severity;
  }

  public Location location() {
    return location;
  }

  public Message message() {
    return message;
  }

  public List<String> prevents() {
    return prevents;
  }

  public List<Related> related() {
    return related;
  }

  public List<Fix> fixes() {
    return fixes;
  }

  /** The names of the profiles in which the finding holds; empty where no profile decides. */
  public List<String> profiles() {
    return profiles;
  }

  public String context() {
    return context;
  }

  /** The identity, by which a finding is known again in a later run; for one thread. */
  public String fingerprint() {
    if (identification != null) {
      identification.run();
    }
    return fingerprint;
  }

  /** Why the finding is silenced, empty where no reason was given; null where it is not. */
  public String silencedBecause() {
    return silencedBecause;
  }
}
