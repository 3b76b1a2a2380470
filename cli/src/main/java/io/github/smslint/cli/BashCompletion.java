package io.github.smslint.cli;

import io.github.smslint.resource.Resource;
import java.util.List;

/** The completion for bash, made from the table of options. */
final class BashCompletion {

  private static final String COMMANDS = "{commands}";
  private static final String CASES = "{cases}\n";

  private final List<String> rules;

  BashCompletion(List<String> rules) {
    this.rules = rules;
  }

  String script() {
    StringBuilder cases = new StringBuilder();
    Options options = Options.load();
    for (String command : Main.COMMANDS) {
      addCommand(command, options.of(command), cases);
    }
    return Resource.text(BashCompletion.class, "completion/bash.sh")
        .replace(COMMANDS, String.join("|", Main.COMMANDS))
        .replace(CASES, cases);
  }

  private void addCommand(String command, Options options, StringBuilder cases) {
    cases.append("    ").append(command.equals("check") ? "check | ''" : command).append(")\n");
    cases.append("      options='").append(String.join(" ", options.written())).append("'\n");
    List<String> words = CompletionCommand.wordsOf(command, rules);
    cases.append("      words='").append(words == null ? "" : String.join(" ", words));
    cases.append("'\n");
    cases.append("      paths=").append(words == null ? "yes" : "").append('\n');
    cases.append("      case $option in\n");
    for (Option option : options.all()) {
      addValues(option, cases);
    }
    cases.append("      esac\n      ;;\n");
  }

  private static void addValues(Option option, StringBuilder cases) {
    if (option.isFlag()) {
      return;
    }
    String name = "--" + option.name();
    String letter = option.shortName().isEmpty() ? "" : " | -" + option.shortName();
    String alone = option.hasOptionalValue() ? "" : name + letter + " | ";
    cases.append("        ").append(alone).append(name).append("=) ");
    boolean path = "FILE".equals(option.kind()) || "PATH".equals(option.kind());
    cases.append("value=").append(path ? "path" : "word").append(" words='");
    cases.append(String.join(" ", option.choices())).append("' ;;\n");
  }
}
