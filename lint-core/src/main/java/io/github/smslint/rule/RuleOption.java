package io.github.smslint.rule;

/**
 * Something that a user may tell a rule; its description is the message {@code RULE.option.NAME}.
 *
 * @param otherwise what holds where nothing is told, as it would be written; empty for a list
 * @param least the smallest number, or the fewest characters of a text in a list
 */
public record RuleOption(String name, Type type, String otherwise, int least) {

  /** What is taken as a value. */
  public enum Type {
    INTEGER("integer"),
    BOOLEAN("boolean"),
    TEXTS("texts");

    private final String id;

    Type(String id) {
      this.id = id;
    }

    /** The name in lists of rules. */
    public String id() {
      return id;
    }
  }

  /** A whole number. */
  public static RuleOption integer(String name, int otherwise, int least) {
    return new RuleOption(name, Type.INTEGER, Integer.toString(otherwise), least);
  }

  /** Yes or no. */
  public static RuleOption flag(String name, boolean otherwise) {
    return new RuleOption(name, Type.BOOLEAN, Boolean.toString(otherwise), 0);
  }

  /** A list of texts, empty where nothing is told. */
  public static RuleOption texts(String name, int shortest) {
    return new RuleOption(name, Type.TEXTS, "", shortest);
  }
}
