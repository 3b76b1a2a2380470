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

  /** Options that every command has. */
  private static final List<String> COMMON = List.of("help", "version");

  private static final List<String> FLAGS =
      List.of(
          "help",
          "version",
          "isolated",
          "staged",
          "diff",
          "uninstall",
          "no-baseline",
          "update-baseline");

  /** Options whose value can only follow an equals sign, and what they mean without one. */
  private static final Map<String, String> WITH_DEFAULT = Map.of("fix", "safe");

  private final Map<String, String> options = new HashMap<>();
  private final List<String> others = new ArrayList<>();

  /**
   * @param known the names of the options that the command has besides help and version
   */
  static Arguments parse(List<String> words, List<String> known) throws UsageException {
    Arguments parsed = new Arguments();
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      if (word.equals("--")) {
        parsed.others.addAll(words.subList(at + 1, words.size()));
        break;
      }
      if (isOption(word)) {
        at = parsed.option(words, at, known);
      } else {
        parsed.others.add(word);
        at++;
      }
    }
    return parsed;
  }

  /** Where in the words the first stands that is neither an option nor an option's value. */
  static int firstOther(List<String> words) {
    int at = 0;
    while (at < words.size() && isOption(words.get(at)) && !words.get(at).equals("--")) {
      String word = words.get(at);
      boolean valueFollows = word.indexOf('=') < 0 && takesNext(name(word));
      at += valueFollows ? 2 : 1;
    }
    return at;
  }

  private static boolean takesNext(String name) {
    return !FLAGS.contains(name) && !WITH_DEFAULT.containsKey(name);
  }

  private static boolean isOption(String word) {
    return word.length() > 1 && word.charAt(0) == '-';
  }

  private int option(List<String> words, int at, List<String> known) throws UsageException {
    String word = words.get(at);
    String name = name(word);
    if (!known.contains(name) && !COMMON.contains(name)) {
      throw unknown(word, name, known);
    }
    int equals = word.indexOf('=');
    if (FLAGS.contains(name)) {
      if (equals >= 0) {
        throw new UsageException("option.valueless", "--" + name);
      }
      options.put(name, "");
      return at + 1;
    }
    if (equals >= 0) {
      options.put(name, word.substring(equals + 1));
      return at + 1;
    }
    if (!takesNext(name)) {
      options.put(name, WITH_DEFAULT.get(name));
      return at + 1;
    }
    if (at + 1 == words.size() || words.get(at + 1).startsWith("--")) {
      throw new UsageException("option.value", "--" + name);
    }
    options.put(name, words.get(at + 1));
    return at + 2;
  }

  private static UsageException unknown(String word, String name, List<String> known) {
    List<String> written = new ArrayList<>();
    for (String option : known) {
      written.add("--" + option);
    }
    for (String option : COMMON) {
      written.add("--" + option);
    }
    int equals = word.indexOf('=');
    String told = name.isEmpty() || equals < 0 ? word : word.substring(0, equals);
    return UsageException.unknown("option", told, written);
  }

  private static String name(String word) {
    if (word.equals("-h")) {
      return "help";
    }
    if (word.equals("-V")) {
      return "version";
    }
    int equals = word.indexOf('=');
    return word.startsWith("--") ? word.substring(2, equals < 0 ? word.length() : equals) : "";
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The value of an option, or null where it is not given. */
  String value(String option) {
    return options.get(option);
  }

  /** The value of an option that must be one of a few words; the first of them by default. */
  String choice(String option, List<String> choices) throws UsageException {
    String value = options.get(option);
    if (value == null) {
      return choices.get(0);
    }
    if (!choices.contains(value)) {
      throw UsageException.unknown("value." + option, value, choices);
    }
    return value;
  }

  /** The arguments that are no options, in their order. */
  List<String> others() {
    return others;
  }
}
