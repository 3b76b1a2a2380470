package io.github.smslint.report.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a rule's page. What the project's tests expect of an example is left out; what
 * the example shows (bad, fixed, good) and the name of its file become a caption.
 */
record CodeBlock(Markup markup, PageWords words) {

  private static final Pattern FILE = Pattern.compile("(?:^|\\s)file=(\\S+)");

  /**
   * Writes a block.
   *
   * @param about what stands behind the opening fence: {@code yaml bad file=application.yml}
   */
  void write(String about, List<String> lines) {
    if (about.equals("expect")) {
      return;
    }
    List<String> told = List.of(about.split("\\s+"));
    String kind = "";
    for (String known : List.of("bad", "fixed", "good")) {
      kind = told.contains(known) ? known : kind;
    }
    Matcher file = FILE.matcher(about);
    boolean named = file.find();
    markup.open("figure", "class", kind.isEmpty() ? "example" : "example " + kind);
    if (named || !kind.isEmpty()) {
      markup.open("figcaption");
      if (!kind.isEmpty()) {
        markup.element("span", words.say("example." + kind), "class", "kind").raw(" ");
      }
      if (named) {
        markup.open("span", "class", "path", "translate", "no");
        PathText.write(file.group(1), markup);
        markup.close("span");
      }
      markup.close("figcaption");
    }
    markup.open("pre", "translate", "no", "tabindex", "0").open("code");
    for (String line : lines) {
      markup.code(line).line();
    }
    markup.close("code").close("pre").close("figure").line();
  }
}
