package io.github.smslint.configfile;

import io.github.smslint.document.Entry;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.rule.NearestName;
import io.github.smslint.rule.RuleOption;
import java.util.ArrayList;
import java.util.List;

/** Reads what is told to one rule besides its severity. */
final class OptionValues {

  /** More digits make no number that anybody means. */
  private static final int MOST_DIGITS = 9;

  private final String rule;
  private final List<RuleOption> options;
  private final Expectations expect;

  OptionValues(String rule, List<RuleOption> options, Expectations expect) {
    this.rule = rule;
    this.options = options;
    this.expect = expect;
  }

  /** The option that an entry names, which must be one of the rule's. */
  RuleOption named(Entry entry) {
    List<String> names = new ArrayList<>();
    names.add(ConfigurationKeys.SEVERITY);
    for (RuleOption option : options) {
      if (option.name().equals(entry.key())) {
        return option;
      }
      names.add(option.name());
    }
    String nearest = NearestName.of(entry.key(), names);
    String known = nearest == null ? String.join(", ", names) : nearest;
    String key = nearest == null ? "option.known" : "option.nearest";
    throw expect.error(entry.keySpan(), key, entry.key(), known, rule);
  }

  /** The value as texts; throws {@link ConfigurationException} where it is none of the type. */
  List<String> read(Value value, RuleOption option) {
    switch (option.type()) {
      case BOOLEAN:
        return List.of(expect.oneOf(value, "boolean", ConfigurationKeys.BOOLEANS));
      case INTEGER:
        return List.of(integer(value, option));
      default:
        return texts(value, option);
    }
  }

  private String integer(Value value, RuleOption option) {
    String written = value instanceof TextValue text ? text.text().value() : "";
    boolean digits = !written.isEmpty() && written.length() <= MOST_DIGITS;
    for (int at = 0; at < written.length(); at++) {
      digits &= written.charAt(at) >= '0' && written.charAt(at) <= '9';
    }
    if (!digits || Integer.parseInt(written) < option.least()) {
      throw expect.error(value.span(), "integer", option.name(), Integer.toString(option.least()));
    }
    return written;
  }

  private List<String> texts(Value value, RuleOption option) {
    List<String> texts = new ArrayList<>();
    for (TextValue text : expect.texts(value, option.name())) {
      String written = text.text().value();
      if (written.length() < option.least()) {
        String least = Integer.toString(option.least());
        throw expect.error(text.span(), "short", written, option.name(), least);
      }
      texts.add(written);
    }
    return texts;
  }
}
