package io.github.smslint.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user tells a rule besides its severity; the rule knows what holds where nothing is told.
 */
public final class RuleOptions {

  /** Nothing is told. */
  public static final RuleOptions NONE = new RuleOptions(Map.of());

  private final Map<String, List<String>> values;

  /**
   * @param values by name; a number or a boolean is a list of one text, already checked
   */
  RuleOptions(Map<String, List<String>> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** A whole number. */
  public int integer(String name, int otherwise) {
    List<String> value = values.get(name);
    return value == null ? otherwise : Integer.parseInt(value.get(0));
  }

  /** Yes or no. */
  public boolean flag(String name, boolean otherwise) {
    List<String> value = values.get(name);
    return value == null ? otherwise : value.get(0).equals("true");
  }

  /** The texts of a list, none where it is not told. */
  public List<String> texts(String name) {
    List<String> value = values.get(name);
    return value == null ? List.of() : value;
  }
}
