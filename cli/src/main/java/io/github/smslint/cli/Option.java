package io.github.smslint.cli;

import java.util.ArrayList;
import java.util.List;

/** An option as a row of {@code options.tsv} tells it. */
final class Option {

  private final String name;
  private final String shortName;
  private final String value;
  private final String commands;
  private final String variable;
  private final boolean optional;
  private final boolean repeatable;

  Option(String[] row) {
    this.name = row[0];
    this.shortName = row[1].equals("-") ? "" : row[1];
    this.repeatable = row[2].endsWith("+");
    String told = repeatable ? row[2].substring(0, row[2].length() - 1) : row[2];
    this.optional = told.charAt(0) == '[';
    this.value = optional ? told.substring(1, told.length() - 1) : told;
    this.commands = " " + row[3] + " ";
    this.variable = row[4].equals("-") ? null : row[4];
  }

  /** The name without dashes. */
  String name() {
    return name;
  }

  /** The letter that stands for the name behind one dash, or an empty text. */
  String shortName() {
    return shortName;
  }

  boolean isOf(String command) {
    return commands.equals(" * ") || commands.contains(" " + command + " ");
  }

  /** The environment variable that stands for the option, or null. */
  String variable() {
    return variable;
  }

  boolean isFlag() {
    return value.equals("-");
  }

  /** Whether the value may be missing, and else stands behind an equals sign. */
  boolean hasOptionalValue() {
    return optional;
  }

  boolean isRepeatable() {
    return repeatable;
  }

  /** What kind of word the value is, in capitals, as {@code FILE}; null where it is a choice. */
  String kind() {
    char first = value.charAt(0);
    return first >= 'A' && first <= 'Z' ? value : null;
  }

  /** The words that the value may be, the default one first; none where it is free. */
  List<String> choices() {
    List<String> choices = new ArrayList<>();
    if (isFlag() || kind() != null) {
      return choices;
    }
    int start = 0;
    for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', start)) {
      choices.add(value.substring(start, bar));
      start = bar + 1;
    }
    choices.add(value.substring(start));
    return choices;
  }

  /** The value where the option is given without one. */
  String defaultValue() {
    return isFlag() || kind() != null ? "" : choices().get(0);
  }
}
