package io.github.smslint.report.html;

import io.github.smslint.config.Language;
import io.github.smslint.rule.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the rules that found something, each once. */
final class RulePages {

  private static final int BELOW_RULE = 2;
  private static final String PART = "## ";
  private static final String FENCE = "```";

  /** The pages show made-up keys; in a report even those would set off whoever scans it. */
  private static final Pattern KEY =
      Pattern.compile(
          "LTAI[0-9A-Za-z]{8,}"
              + "|\\b(?=[A-Za-z]*[0-9])(?=[0-9a-z]*[A-Z])(?=[0-9A-Z]*[a-z])[0-9A-Za-z]{30}\\b");

  private final Markup markup;
  private final PageWords words;
  private final Catalogue catalogue;
  private final Language language;

  RulePages(Markup markup, PageWords words, Catalogue catalogue, Language language) {
    this.markup = markup;
    this.words = words;
    this.catalogue = catalogue;
    this.language = language;
  }

  /** The id of the element that holds a rule's page. */
  static String anchor(String rule) {
    return "rule-" + rule.replace('/', '-');
  }

  void write(List<String> rules) {
    Set<String> all = new TreeSet<>(rules);
    for (String rule : rules) {
      String page = catalogue.page(rule, language);
      markup.open("article", "class", "page", "id", anchor(rule));
      markup.open("details", "open", "").open("summary");
      markup.element("h3", rule, "translate", "no");
      if (page == null) {
        markup.close("summary").close("details").close("article").line();
        continue;
      }
      page(masked(page), rule, all);
      markup.close("details").close("article").line();
    }
  }

  private void page(String page, String rule, Set<String> rules) {
    int slash = rule.indexOf('/');
    String group = slash < 0 ? rule : rule.substring(0, slash);
    MarkdownText inline = new MarkdownText(markup, rules, group);
    Markdown markdown = new Markdown(markup, inline, new CodeBlock(markup, words), BELOW_RULE);
    int title = page.startsWith("# ") ? Math.max(0, page.indexOf('\n')) : 0;
    String body = page.substring(title).strip();
    int end = body.indexOf("\n\n");
    end = end < 0 ? body.length() : end;
    markup.open("div", "class", "gist");
    markdown.write(body.substring(0, end));
    markup.close("div").close("summary").open("div", "class", "prose");
    parts(body.substring(end), markdown);
    markup.close("div");
  }

  /** Each part of a page is an element, so that print can leave some of them out. */
  private void parts(String body, Markdown markdown) {
    List<String> printed = List.of(words.say("pages.printed").split("\\|"));
    for (String part : split(body)) {
      int end = part.indexOf('\n');
      boolean titled = part.startsWith(PART) && end > 0;
      boolean kept = titled && printed.contains(part.substring(PART.length(), end).strip());
      markup.open("section", "class", kept ? "part printed" : "part");
      markdown.write(part);
      markup.close("section");
    }
  }

  private static List<String> split(String body) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean fenced = false;
    for (String line : body.strip().lines().toList()) {
      fenced ^= line.startsWith(FENCE);
      if (!fenced && line.startsWith(PART) && part.length() > 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(line).append('\n');
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static String masked(String page) {
    Matcher key = KEY.matcher(page);
    StringBuilder masked = new StringBuilder(page.length());
    while (key.find()) {
      key.appendReplacement(masked, "*".repeat(key.end() - key.start()));
    }
    return key.appendTail(masked).toString();
  }
}
