package io.github.smslint.report.html;

import java.util.List;

/** The boxes by which the script leaves out findings; hidden where there is no script. */
record FilterView(Markup markup, PageWords words, Facets facets) {

  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  void write() {
    begin("severity");
    for (String severity : SEVERITIES) {
      box("severity", severity, severity);
      markup.element("span", words.shared().say("severity." + severity), "class", "severity");
      end();
    }
    markup.close("ul").close("fieldset").line();
    rules();
    if (facets.profiles().size() > 1) {
      profiles();
    }
    files();
  }

  private void rules() {
    begin("rule");
    for (String rule : facets.rules()) {
      box("rule", rule, Integer.toString(facets.rule(rule)));
      int slash = rule.indexOf('/') + 1;
      markup.open("span", "class", "what", "translate", "no");
      markup.element("span", rule.substring(0, slash), "class", "folder").raw("<wbr>");
      markup.element("span", rule.substring(slash), "class", "name").close("span");
      end();
    }
    markup.close("ul").close("fieldset").line();
  }

  private void profiles() {
    begin("profile");
    int number = 0;
    for (String profile : facets.profiles()) {
      box("profile", profile, Integer.toString(number++));
      String shown = profile.isEmpty() ? words.say("filter.no-profile") : profile;
      markup.element("span", shown, "class", profile.isEmpty() ? "what none" : "what");
      end();
    }
    markup.close("ul").close("fieldset").line();
  }

  private void files() {
    begin("file");
    for (String path : facets.files()) {
      box("file", path, Integer.toString(facets.file(path)));
      int slash = path.lastIndexOf('/') + 1;
      markup.open("span", "class", "what", "title", path, "translate", "no");
      markup.element("span", path.substring(slash), "class", "name");
      if (slash > 0) {
        markup.element("span", path.substring(0, slash), "class", "folder");
      }
      markup.close("span");
      end();
    }
    markup.close("ul").close("fieldset").line();
  }

  private void begin(String name) {
    markup.open("fieldset", "class", "facet " + name);
    markup.element("legend", words.say("filter." + name)).open("ul");
  }

  private void box(String name, String value, String key) {
    markup.open("li").open("label");
    markup.open("input", "type", "checkbox", "name", name, "value", value, "data-key", key);
    markup.raw(" ");
  }

  private void end() {
    markup.element("span", "", "class", "amount").close("label").close("li");
  }
}
