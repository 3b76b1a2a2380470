package io.github.smslint.report.html;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.report.Wording;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What stands in the slots of the page's skeleton. */
final class PageSlots {

  private final LintResult result;
  private final Catalogue catalogue;
  private final Language language;
  private final Writer out;
  private final Markup markup = new Markup();
  private final PageWords words;
  private final Facets facets;
  private final FindingView view;

  PageSlots(LintResult result, Catalogue catalogue, Language language, Writer out) {
    this.result = result;
    this.catalogue = catalogue;
    this.language = language;
    this.out = out;
    this.words = PageWords.of(language);
    this.facets = new Facets(List.of(result.findings(), result.suppressed(), result.baselined()));
    this.view = new FindingView(markup, words, new Wording(catalogue, language), facets);
  }

  /** Writes the part of that name; any other name is a key of the page's words. */
  void write(String slot) throws IOException {
    switch (slot) {
      case "language":
        markup.text(language == Language.ZH ? "zh-Hans" : "en");
        break;
      case "headline":
        markup.text(new SummaryView(markup, words).headline(result));
        break;
      case "policy":
        markup.raw(InlinePart.of("page.js").source() + "; style-src ");
        markup.raw(InlinePart.of("page.css").source());
        break;
      case "style":
        markup.raw(InlinePart.of("page.css").text());
        break;
      case "script":
        markup.raw(InlinePart.of("page.js").text());
        break;
      case "summary":
        new SummaryView(markup, words).write(result);
        break;
      case "filters":
        new FilterView(markup, words, facets).write();
        break;
      case "findings":
        findings();
        break;
      case "rules":
        rules();
        break;
      default:
        markup.text(words.say(slot));
    }
    markup.drain(out);
  }

  private void findings() throws IOException {
    String path = null;
    for (Finding finding : result.findings()) {
      String next = finding.location().file().path();
      if (!next.equals(path)) {
        markup.raw(path == null ? "" : "</section>\n");
        file(next);
        path = next;
      }
      view.write(finding, "reported");
      markup.drain(out);
    }
    markup.raw(path == null ? "" : "</section>\n");
    setAside("suppressed", result.suppressed());
    setAside("baselined", result.baselined());
  }

  private void file(String path) {
    String id = facets.section(path);
    markup.open("section", "class", "file", "id", id, "aria-labelledby", id + "-path");
    markup.open("h2", "class", "path", "id", id + "-path", "translate", "no");
    PathText.write(path, markup);
    markup.open("span", "class", "amount").close("span").close("h2").line();
  }

  private void setAside(String state, List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    markup.open("section", "class", "aside " + state, "data-state", state);
    markup.open("details", "open", "").open("summary");
    markup.open("h2").text(words.say("aside." + state)).raw(" ");
    markup.element("span", Integer.toString(findings.size()), "class", "amount").close("h2");
    markup.close("summary").element("p", words.say("aside." + state + ".more"), "class", "hint");
    for (Finding finding : findings) {
      view.write(finding, state);
      markup.drain(out);
    }
    markup.close("details").close("section").line();
  }

  private void rules() throws IOException {
    if (facets.rules().isEmpty()) {
      return;
    }
    markup.open("section", "class", "pages", "aria-labelledby", "pages");
    markup.element("h2", words.say("pages"), "id", "pages").line();
    new RulePages(markup, words, catalogue, language).write(facets.rules());
    markup.close("section");
  }
}
