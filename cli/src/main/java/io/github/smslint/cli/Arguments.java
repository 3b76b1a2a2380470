package io.github.smslint.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The options and the other arguments of a command. Options may stand anywhere, as {@code --name
 * value} or {@code --name=value}, a few of them without a value; the last of a name holds; {@code
 * --} ends them.
 *
 * <p>Made by hand because the library for it costs a run half as much time as an empty JVM takes.
 */
final class Arguments {

  private final Options known;
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> others = new ArrayList<>();

  private Arguments(Options known) {
    this.known = known;
  }

  /**
   * @param known the options that the command has
   */
  static Arguments parse(List<String> words, Options known) throws UsageException {
    Arguments parsed = new Arguments(known);
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      if (word.equals("--")) {
        parsed.others.addAll(words.subList(at + 1, words.size()));
        break;
      }
      if (isOption(word)) {
        at = parsed.option(words, at);
      } else {
        parsed.others.add(word);
        at++;
      }
    }
    return parsed;
  }

  /** Where in the words the first stands that is neither an option nor an option's value. */
  static int firstOther(List<String> words, Options known) {
    int at = 0;
    while (at < words.size() && isOption(words.get(at)) && !words.get(at).equals("--")) {
      Option option = known.writtenAs(words.get(at));
      boolean takesNext = option == null || !(option.isFlag() || option.hasOptionalValue());
      at += takesNext && words.get(at).indexOf('=') < 0 ? 2 : 1;
    }
    return at;
  }

  private static boolean isOption(String word) {
    return word.length() > 1 && word.charAt(0) == '-';
  }

  private int option(List<String> words, int at) throws UsageException {
    String word = words.get(at);
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String written = equals < 0 ? word : word.substring(0, equals);
    Option option = known.writtenAs(word);
    if (option == null) {
      boolean nameless = written.equals("--");
      throw UsageException.unknown("option", nameless ? word : written, known.written());
    }
    if (equals >= 0) {
      if (option.isFlag()) {
        throw new UsageException("option.valueless", written);
      }
      put(option, word.substring(equals + 1), written);
      return at + 1;
    }
    if (option.isFlag() || option.hasOptionalValue()) {
      put(option, option.defaultValue(), written);
      return at + 1;
    }
    if (at + 1 == words.size() || words.get(at + 1).startsWith("--")) {
      throw new UsageException("option.value", written);
    }
    put(option, words.get(at + 1), written);
    return at + 2;
  }

  private void put(Option option, String value, String written) throws UsageException {
    List<String> choices = option.choices();
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw UsageException.unknown("value", value, choices, written);
    }
    List<String> values = options.get(option.name());
    if (values == null) {
      values = new ArrayList<>(1);
      options.put(option.name(), values);
    }
    values.add(value);
  }

  /**
   * Lets environment variables stand for the options that are not given.
   *
   * @throws UsageException where the value of one is none that its option takes
   */
  void complete(Session session) throws UsageException {
    for (Option option : known.all()) {
      String variable = option.variable();
      if (variable != null && !has(option.name())) {
        String value = session.environment(variable);
        if (!value.isEmpty() && (!option.isFlag() || isOn(variable, value))) {
          put(option, option.isFlag() ? "" : value, variable);
        }
      }
    }
  }

  private static boolean isOn(String variable, String value) throws UsageException {
    switch (value) {
      case "1":
      case "true":
      case "yes":
      case "on":
        return true;
      case "0":
      case "false":
      case "no":
      case "off":
        return false;
      default:
        throw new UsageException("value.flag", variable, value);
    }
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /**
   * Refuses two options of which each says what the other denies.
   *
   * @throws UsageException where both are given
   */
  void refuseBoth(String option, String other) throws UsageException {
    if (has(option) && has(other)) {
      throw new UsageException("option.conflict", "--" + option, "--" + other);
    }
  }

  /** The last value of an option, or null where it is not given. */
  String value(String option) {
    List<String> values = options.get(option);
    return values == null ? null : values.get(values.size() - 1);
  }

  /** All values of an option that may be given several times, in their order. */
  List<String> values(String option) {
    List<String> values = options.get(option);
    return values == null ? List.of() : values;
  }

  /** The value of an option that is one of a few words; the first of them by default. */
  String choice(String option) {
    String value = value(option);
    return value == null ? known.named(option).defaultValue() : value;
  }

  /**
   * The value of an option that is a whole number.
   *
   * @param least the smallest number that makes sense
   * @param otherwise the number where the option is not given
   */
  int number(String option, int least, int otherwise) throws UsageException {
    String value = value(option);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, together with numbers that make no sense.
    }
    throw new UsageException("value.number", "--" + option, Integer.toString(least), value);
  }

  /** The arguments that are no options, in their order. */
  List<String> others() {
    return others;
  }
}
