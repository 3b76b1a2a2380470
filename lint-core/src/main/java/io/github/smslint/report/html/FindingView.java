package io.github.smslint.report.html;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Related;
import io.github.smslint.report.Wording;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import java.util.List;

/** One finding: what is wrong, where, what it prevents, and behind it how to mend it. */
final class FindingView {

  private final Markup markup;
  private final PageWords words;
  private final Wording wording;
  private final Facets facets;
  private int written;

  FindingView(Markup markup, PageWords words, Wording wording, Facets facets) {
    this.markup = markup;
    this.words = words;
    this.wording = wording;
    this.facets = facets;
  }

  /**
   * Writes a finding.
   *
   * @param state what became of it: {@code reported}, {@code suppressed} or {@code baselined}
   */
  void write(Finding finding, String state) {
    written++;
    String id = "finding-" + written;
    Location place = finding.location();
    markup.open(
        "article",
        "class",
        "finding " + finding.severity().id(),
        "id",
        id,
        "data-severity",
        finding.severity().id(),
        "data-rule",
        Integer.toString(facets.rule(finding.rule())),
        "data-file",
        Integer.toString(facets.file(place.file().path())),
        "data-profiles",
        facets.profiles(finding),
        "data-print",
        finding.fingerprint().isEmpty() ? null : finding.fingerprint(),
        "aria-labelledby",
        id + "-title");
    heading(finding, id);
    facts(finding, state);
    new FrameView(markup, words).write(place);
    details(finding);
    markup.close("article").line();
  }

  private void heading(Finding finding, String id) {
    String severity = words.shared().say("severity." + finding.severity().id());
    markup.open("h3", "id", id + "-title");
    markup.element("span", severity, "class", "severity").raw(" ");
    markup.element("span", wording.say(finding.message(), finding.location()), "class", "message");
    markup.close("h3").line();
  }

  private void facts(Finding finding, String state) {
    markup.open("p", "class", "facts");
    Position start = finding.location().start();
    String where = start.line() + ":" + start.column();
    if (state.equals("reported")) {
      markup.element("span", where, "class", "place", "translate", "no");
    } else {
      markup.open("span", "class", "place path", "translate", "no");
      PathText.write(finding.location().file().path(), markup);
      markup.text(":" + where).close("span");
    }
    markup.raw(" ");
    rule(finding.rule());
    for (String error : finding.prevents()) {
      String prevented = wording.prevented(error);
      markup.raw(" ").open("span", "class", "prevents");
      markup.element("span", words.say("finding.prevents"), "class", "label").raw(" ");
      markup.element(prevented.equals(error) ? "code" : "span", prevented).close("span");
    }
    for (String profile : finding.profiles()) {
      markup.raw(" ").open("span", "class", "profile");
      markup.element("span", words.say("finding.profile"), "class", "label").raw(" ");
      markup.element("span", profile, "translate", "no").close("span");
    }
    markup.close("p").line();
    reason(finding, state);
  }

  private void rule(String rule) {
    String target = "#" + RulePages.anchor(rule);
    markup.element("a", rule, "class", "rule", "href", target, "translate", "no");
  }

  private void reason(Finding finding, String state) {
    String because = finding.silencedBecause();
    if (state.equals("suppressed")) {
      boolean given = because != null && !because.isEmpty();
      String said = given ? words.say("finding.because", because) : words.say("finding.unreasoned");
      markup.element("p", said, "class", "reason").line();
    }
  }

  private void details(Finding finding) {
    List<Fix> fixes = Wording.fixes(finding);
    if (fixes.isEmpty() && finding.related().isEmpty()) {
      return;
    }
    markup.open("details", "open", "");
    markup.element("summary", summary(fixes, finding)).line();
    for (Fix fix : fixes) {
      String title = wording.say(fix.title(), finding.location());
      new FixView(markup, words).write(fix, title, finding.location().file());
    }
    if (!finding.related().isEmpty()) {
      related(finding);
    }
    markup.close("details").line();
  }

  private String summary(List<Fix> fixes, Finding finding) {
    String parts = "";
    int safe = 0;
    for (Fix fix : fixes) {
      safe += fix.safety() == Fix.Safety.SAFE ? 1 : 0;
    }
    if (safe > 0) {
      parts = words.count("finding.safe", safe);
    }
    if (fixes.size() > safe) {
      parts = words.shared().join(parts, words.count("finding.suggested", fixes.size() - safe));
    }
    if (!finding.related().isEmpty()) {
      String places = words.count("finding.related", finding.related().size());
      parts = words.shared().join(parts, places);
    }
    return parts;
  }

  private void related(Finding finding) {
    markup.open("ul", "class", "related");
    for (Related related : finding.related()) {
      Location where = related.location();
      String section = facets.section(where.file().path());
      String tag = section == null ? "span" : "a";
      Position start = where.start();
      markup.open("li");
      markup.open(
          tag,
          "class",
          "place path",
          "href",
          section == null ? null : "#" + section,
          "translate",
          "no");
      PathText.write(where.file().path(), markup);
      markup.text(":" + start.line() + ":" + start.column());
      markup.close(tag).raw(" ");
      markup.element("span", wording.say(related.message(), where));
      markup.close("li");
    }
    markup.close("ul").line();
  }
}
