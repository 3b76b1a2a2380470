package io.github.smslint.cli;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.List;

/** The options of all commands, or of one of them. */
final class Options {

  private final List<Option> options;

  private Options(List<Option> options) {
    this.options = options;
  }

  static Options load() {
    List<Option> options = new ArrayList<>();
    for (String[] row : TableResource.read(Options.class, "options.tsv")) {
      options.add(new Option(row));
    }
    return new Options(options);
  }

  /** The options that a command has. */
  Options of(String command) {
    List<Option> own = new ArrayList<>();
    for (Option option : options) {
      if (option.isOf(command)) {
        own.add(option);
      }
    }
    return new Options(own);
  }

  List<Option> all() {
    return options;
  }

  /** The option of that name, or null. */
  Option named(String name) {
    for (Option option : options) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    return null;
  }

  /** The option that a word such as {@code --name=value} or {@code -n} names, or null. */
  Option writtenAs(String word) {
    if (!word.startsWith("--")) {
      return withShortName(word.substring(1));
    }
    int equals = word.indexOf('=');
    return named(word.substring(2, equals < 0 ? word.length() : equals));
  }

  private Option withShortName(String letter) {
    for (Option option : options) {
      if (!letter.isEmpty() && option.shortName().equals(letter)) {
        return option;
      }
    }
    return null;
  }

  /** The names with their dashes. */
  List<String> written() {
    List<String> names = new ArrayList<>();
    for (Option option : options) {
      names.add("--" + option.name());
    }
    return names;
  }
}
