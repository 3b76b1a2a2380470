package io.github.smslint.report.html;

import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.report.ReportWords;
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
    String said = words.shared().count(severity + "s", number);
    markup.element("li", said, "class", severity + (number == 0 ? " none" : ""));
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
    ReportWords shared = words.shared();
    String all = shared.count("files", summary.files());
    all = shared.join(all, shared.count("templates", summary.templates()));
    all = shared.join(all, shared.count("usages", summary.usages()));
    all = shared.join(all, shared.count("credentials", summary.credentials()));
    markup.open("p", "class", "numbers").text(words.say("summary.inspected", all));
    more("suppressed", result.suppressed().size());
    more("baselined", result.baselined().size());
    more("fixed", result.fixed() == null ? 0 : result.fixed().findings());
    markup.close("p").line();
  }

  private void more(String name, int number) {
    if (number > 0) {
      markup.raw(" ").text(words.count("summary." + name, number));
    }
  }
}
