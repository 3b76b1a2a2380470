package io.github.smslint.report.html;

import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.report.Tally;
import io.github.smslint.report.TextReporter;

/** What the run found and what it looked at, in numbers. */
record SummaryView(Markup markup, PageWords words) {

  private static final double WHOLE = 100;

  /** The one sentence of the outcome, which is the page's title too. */
  String headline(LintResult result) {
    Tally tally = new Tally(result.findings());
    if (tally.findings() == 0) {
      return words.say(TextReporter.sawNothing(result) ? "summary.nothing" : "summary.clean");
    }
    String findings = words.count("summary.findings", tally.findings());
    return words.say("summary.found", findings, words.count("summary.files", tally.files()));
  }

  void write(LintResult result) {
    Tally tally = new Tally(result.findings());
    boolean clean = tally.findings() == 0 && !TextReporter.sawNothing(result);
    markup.element("h1", headline(result), "class", clean ? "clean" : null).line();
    if (tally.findings() > 0) {
      bar(tally);
      markup.open("ul", "class", "weights");
      weight("error", tally.errors());
      weight("warning", tally.warnings());
      weight("info", tally.infos());
      markup.close("ul").line();
    } else if (TextReporter.sawNothing(result)) {
      markup.element("p", words.say("summary.nothing.more"), "class", "hint").line();
    }
    numbers(result);
  }

  private void weight(String severity, int number) {
    markup.open("li", "class", severity + (number == 0 ? " none" : ""));
    markup.element("b", Integer.toString(number)).raw(" ");
    markup.element("span", words.count("summary." + severity, number)).close("li");
  }

  /** Drawn with attributes, since the page allows no style besides its sheet. */
  private void bar(Tally tally) {
    markup.open("svg", "class", "bar", "aria-hidden", "true", "width", "100%", "height", "6");
    double at = part("error", 0, tally.errors(), tally.findings());
    at = part("warning", at, tally.warnings(), tally.findings());
    part("info", at, tally.infos(), tally.findings());
    markup.close("svg").line();
  }

  private double part(String severity, double from, int number, int all) {
    double width = WHOLE * number / all;
    if (number > 0) {
      markup.open("rect", "class", severity, "x", from + "%", "width", width + "%", "height", "6");
      markup.close("rect");
    }
    return from + width;
  }

  private void numbers(LintResult result) {
    Summary summary = result.summary();
    markup.open("dl", "class", "numbers");
    number("files", summary.files());
    number("templates", summary.templates());
    number("usages", summary.usages());
    number("credentials", summary.credentials());
    markup.open("div", "class", "gap").close("div");
    if (!result.suppressed().isEmpty()) {
      number("suppressed", result.suppressed().size());
    }
    if (!result.baselined().isEmpty()) {
      number("baselined", result.baselined().size());
    }
    if (result.fixed() != null && result.fixed().findings() > 0) {
      number("fixed", result.fixed().findings());
    }
    markup.close("dl").line();
  }

  private void number(String name, int number) {
    markup.open("div").element("dt", words.count("number." + name, number));
    markup.element("dd", Integer.toString(number)).close("div");
  }
}
