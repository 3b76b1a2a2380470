package io.github.smslint.rule;

import io.github.smslint.config.RuleOptions;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Takes the findings of one rule. */
public final class Report {

  private final RuleDescription rule;
  private final List<Finding> findings;
  private final SettingsSource settings;

  /**
   * @param findings the list to which findings are added
   */
  public Report(RuleDescription rule, List<Finding> findings) {
    this(rule, findings, null);
  }

  /**
   * @param findings the list to which findings are added
   * @param settings what the user tells rules, or null for nothing
   */
  public Report(RuleDescription rule, List<Finding> findings, SettingsSource settings) {
    this.rule = rule;
    this.findings = findings;
    this.settings = settings;
  }

  /** A report into a list of its own. */
  public Report(RuleDescription rule) {
    this(rule, new ArrayList<>());
  }

  /**
   * Adds a finding of the rule's own severity, to which more can be said.
   *
   * @param key the message's key, without the rule's id, which is put before it: {@code
   *     template/bracket.inside}
   * @param arguments what stands at {@code {0}}, {@code {1}} … in the message
   */
  public Finding finding(Location location, String key, String... arguments) {
    Message message = Message.of(rule.id() + "." + key, arguments);
    Finding finding = new Finding(rule.id(), rule.severity(), location, message, rule.prevents());
    findings.add(finding);
    return finding;
  }

  /** What the user tells the rule for the file of a place; never null. */
  public RuleOptions options(Location place) {
    return settings == null
        ? RuleOptions.NONE
        : settings.settingsFor(place.file().path()).options(rule.id());
  }

  /** The message of a fix or a related place, its key completed as in {@link #finding}. */
  public Message message(String key, String... arguments) {
    return Message.of(rule.id() + "." + key, arguments);
  }

  public List<Finding> findings() {
    return findings;
  }
}
