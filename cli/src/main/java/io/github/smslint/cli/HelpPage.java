package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.finding.MessageBundle;
import io.github.smslint.resource.Resource;
import io.github.smslint.text.DisplayWidth;
import java.util.List;

/**
 * How smslint or a command is used. A page stands in {@code help/en/check.txt}; the line {@code
 * {options}} in it gives way to the options that the table knows, with what {@code
 * options_en.properties} says about them.
 */
final class HelpPage {

  /** The line that the options take the place of. */
  private static final String OPTIONS = "{options}\n";

  /** How many cells of a line stand before what an option does. */
  private static final int COLUMN = 25;

  private static final int SCREEN = 80;

  private final Language language;
  private final MessageBundle descriptions;

  HelpPage(Language language) {
    this.language = language;
    this.descriptions =
        new MessageBundle(HelpPage.class, "options_" + language.id() + ".properties");
  }

  /** The page of a command, or of {@code smslint} itself; its last line ended. */
  String of(String command) {
    String page = Resource.text(HelpPage.class, "help/" + language.id() + "/" + command + ".txt");
    int place = page.indexOf(OPTIONS);
    if (place < 0) {
      return page;
    }
    StringBuilder lines = new StringBuilder(page);
    lines.replace(place, place + OPTIONS.length(), options(command));
    return lines.toString();
  }

  private String options(String command) {
    StringBuilder lines = new StringBuilder();
    for (Option option : Options.load().of(command).all()) {
      String written = "  " + written(option, command);
      int width = DisplayWidth.of(written);
      lines.append(written);
      if (width >= COLUMN) {
        lines.append('\n');
        width = 0;
      }
      lines.append(" ".repeat(COLUMN - width));
      wrap(description(option, command), lines);
    }
    return lines.toString();
  }

  /** The option as it is typed, as {@code -h, --help} or {@code --output FILE}. */
  String written(Option option, String command) {
    String letter = option.shortName().isEmpty() ? "" : "-" + option.shortName() + ", ";
    String name = letter + "--" + option.name();
    if (option.isFlag()) {
      return name;
    }
    String value = word(option, command);
    return option.hasOptionalValue() ? name + "[=" + value + "]" : name + " " + value;
  }

  /** The choices stand here unless the description has a place for them. */
  private String word(Option option, String command) {
    if (option.kind() == null && !pattern(option, command).contains("{0}")) {
      return String.join("|", option.choices());
    }
    String kind = option.kind() == null ? option.name() : option.kind();
    return descriptions.pattern("word." + kind);
  }

  /** What the option does. */
  String description(Option option, String command) {
    String choices = String.join(language == Language.ZH ? "、" : ", ", option.choices());
    return MessageBundle.format(pattern(option, command), List.of(choices));
  }

  private String pattern(Option option, String command) {
    String own = descriptions.pattern(command + "." + option.name());
    return own == null ? descriptions.pattern(option.name()) : own;
  }

  private static void wrap(String text, StringBuilder lines) {
    int start = 0;
    int width = COLUMN;
    int breakAt = -1;
    for (int at = 0; at < text.length(); at++) {
      width += DisplayWidth.of(text.charAt(at));
      if (width > SCREEN && breakAt > start) {
        lines.append(text.substring(start, breakAt).stripTrailing()).append('\n');
        lines.append(" ".repeat(COLUMN));
        start = breakAt;
        width = COLUMN + DisplayWidth.of(text.substring(start, at + 1));
      }
      if (mayBreakAfter(text, at)) {
        breakAt = at + 1;
      }
    }
    lines.append(text.substring(start)).append('\n');
  }

  private static boolean mayBreakAfter(String text, int at) {
    char here = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean wide = DisplayWidth.of(here) == 2 || DisplayWidth.of(next) == 2;
    return here == ' ' || (wide && "，。、；：）”？".indexOf(next) < 0 && "（“".indexOf(here) < 0);
  }
}
