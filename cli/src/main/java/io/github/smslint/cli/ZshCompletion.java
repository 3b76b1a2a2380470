package io.github.smslint.cli;

import io.github.smslint.resource.Resource;
import java.util.List;

/** The completion for zsh, made from the table of options, with what each option does. */
final class ZshCompletion {

  private static final String COMMANDS = "{commands}";
  private static final String CASES = "{cases}\n";

  private final List<String> rules;
  private final HelpPage help;

  ZshCompletion(List<String> rules, HelpPage help) {
    this.rules = rules;
    this.help = help;
  }

  String script() {
    StringBuilder cases = new StringBuilder();
    Options options = Options.load();
    for (String command : Main.COMMANDS) {
      addCommand(command, options.of(command), cases);
    }
    return Resource.text(ZshCompletion.class, "completion/zsh.sh")
        .replace(COMMANDS, String.join("|", Main.COMMANDS))
        .replace(CASES, cases);
  }

  private void addCommand(String command, Options options, StringBuilder cases) {
    cases.append("    (").append(command).append(")\n      _arguments");
    for (Option option : options.all()) {
      cases.append(" \\\n        ").append(argument(option, command));
    }
    List<String> words = CompletionCommand.wordsOf(command, rules);
    String what = words == null ? "_files" : "(" + String.join(" ", words) + ")";
    cases.append(" \\\n        '*:argument:").append(what).append("'\n      ;;\n");
  }

  private String argument(Option option, String command) {
    String told = "[" + quoted(help.description(option, command)) + "]";
    String name = "--" + option.name();
    if (!option.shortName().isEmpty()) {
      String letter = "-" + option.shortName();
      return "'(" + letter + " " + name + ")'{" + letter + "," + name + "}'" + told + "'";
    }
    if (option.isFlag()) {
      return "'" + name + told + "'";
    }
    boolean path = "FILE".equals(option.kind()) || "PATH".equals(option.kind());
    String choices = "(" + String.join(" ", option.choices()) + ")";
    String value = path ? "_files" : option.choices().isEmpty() ? " " : choices;
    String equals = option.hasOptionalValue() ? "=-" : "=";
    String colon = option.hasOptionalValue() ? "::" : ":";
    String times = option.isRepeatable() ? "*" : "";
    return "'" + times + name + equals + told + colon + option.name() + ":" + value + "'";
  }

  private static String quoted(String text) {
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }
}
