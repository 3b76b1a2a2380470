package io.github.smslint.configfile;

import io.github.smslint.config.Glob;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads what is said of rules, for all files or for some. */
final class RuleSection {

  private final Catalogue catalogue;
  private final Expectations expect;
  private final ConfigurationFile result;
  private List<String> ids;

  RuleSection(Catalogue catalogue, Expectations expect, ConfigurationFile result) {
    this.catalogue = catalogue;
    this.expect = expect;
    this.result = result;
  }

  void readOverrides(Value overrides) {
    List<String> keys = List.of(ConfigurationKeys.FILES, ConfigurationKeys.RULES);
    for (Value item : expect.items(overrides, ConfigurationKeys.OVERRIDES)) {
      List<Glob> files = List.of();
      Value rules = null;
      for (Entry entry : expect.entries(item, ConfigurationKeys.OVERRIDES)) {
        if (expect.key(entry, keys).equals(ConfigurationKeys.FILES)) {
          files = expect.globs(entry.value(), ConfigurationKeys.FILES);
        } else {
          rules = entry.value();
        }
      }
      if (files.isEmpty()) {
        Value place = item instanceof MapValue ? item : overrides;
        throw expect.error(place.span(), "files", ConfigurationKeys.OVERRIDES);
      }
      if (rules != null) {
        read(rules, new Condition(files, true));
      }
    }
  }

  /**
   * Reads a map of rules; what names a rule goes before what names a group, wherever it stands.
   *
   * @param condition the files for which it is said, null for all
   */
  void read(Value rules, Condition condition) {
    List<Entry> entries = expect.entries(rules, ConfigurationKeys.RULES);
    List<Entry> groups = new ArrayList<>();
    for (Entry entry : entries) {
      if (!isRule(entry.key())) {
        int at = groups.size();
        while (at > 0 && prefix(groups.get(at - 1)).length() > prefix(entry).length()) {
          at--;
        }
        groups.add(at, entry);
      }
    }
    for (Entry group : groups) {
      readGroup(group, condition);
    }
    for (Entry entry : entries) {
      if (isRule(entry.key())) {
        readRule(entry, condition);
      }
    }
  }

  private boolean isRule(String key) {
    return ids().contains(key);
  }

  /** How the ids of a group begin. */
  private static String prefix(Entry entry) {
    String key = entry.key();
    return key.endsWith("*") ? key.substring(0, key.length() - 1) : key + "/";
  }

  private void readGroup(Entry group, Condition condition) {
    List<String> members = new ArrayList<>();
    for (String id : ids()) {
      if (id.startsWith(prefix(group))) {
        members.add(id);
      }
    }
    if (members.isEmpty()) {
      expect.known(group.key(), group.keySpan(), "rule", RuleGroups.withGroups(ids()));
    }
    Value value = group.value();
    if (value instanceof MapValue) {
      for (Entry entry : expect.entries(value, group.key())) {
        if (!entry.key().equals(ConfigurationKeys.SEVERITY)) {
          throw expect.error(entry.keySpan(), "option.group", group.key());
        }
        value = entry.value();
      }
    }
    if (value instanceof MapValue) {
      return;
    }
    String severity = severity(value);
    for (String id : members) {
      add(condition, id, null, List.of(severity), group.keySpan());
    }
  }

  private void readRule(Entry entry, Condition condition) {
    String id = entry.key();
    if (!(entry.value() instanceof MapValue)) {
      add(condition, id, null, List.of(severity(entry.value())), entry.keySpan());
      return;
    }
    Rule rule = catalogue.rule(id);
    OptionValues options = new OptionValues(id, rule == null ? List.of() : rule.options(), expect);
    for (Entry told : expect.entries(entry.value(), id)) {
      if (told.key().equals(ConfigurationKeys.SEVERITY)) {
        add(condition, id, null, List.of(severity(told.value())), told.keySpan());
      } else {
        RuleOption option = options.named(told);
        add(condition, id, option.name(), options.read(told.value(), option), told.keySpan());
      }
    }
  }

  private String severity(Value value) {
    return expect.oneOf(value, "severity", ConfigurationKeys.SEVERITIES);
  }

  private void add(Condition condition, String id, String option, List<String> value, Span place) {
    result.rules.add(new RuleSetting(condition, id, option, value));
    String key = "rules." + id + (option == null ? "" : "." + option);
    result.say(key, String.join(", ", value), place, condition, false);
  }

  private List<String> ids() {
    if (ids == null) {
      ids = catalogue.ids();
    }
    return ids;
  }
}
