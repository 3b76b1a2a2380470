package io.github.smslint.report.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes HTML of a run of Markdown text: code, bold words and links. */
final class MarkdownText {

  private static final Pattern PAGE = Pattern.compile("(?:(?:\\.\\./)?([a-z-]+)/)?([a-z-]+)\\.md");

  /** Code, bold, a link, an escaped mark; the first that begins wins. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<ticks>`+)(?<code>.+?)(?<!`)\\k<ticks>(?!`)"
              + "|\\*\\*(?<bold>[^*]+)\\*\\*"
              + "|\\[(?<label>[^\\]]+)\\]\\((?<target>[^)\\s]+)\\)"
              + "|\\\\(?<mark>[!-/:-@\\[-`{-~])");

  private final Markup markup;
  private final Set<String> rules;
  private final String group;

  /**
   * @param rules the rules whose pages are in the report, to which links may lead
   * @param group the group of the rule whose page it is
   */
  MarkdownText(Markup markup, Set<String> rules, String group) {
    this.markup = markup;
    this.rules = rules;
    this.group = group;
  }

  void write(String text) {
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (token.find()) {
      markup.text(text.substring(at, token.start()));
      if (token.group("code") != null) {
        markup.open("code").code(token.group("code")).close("code");
      } else if (token.group("bold") != null) {
        markup.open("strong");
        write(token.group("bold"));
        markup.close("strong");
      } else if (token.group("label") != null) {
        link(token.group("label"), token.group("target"));
      } else {
        markup.text(token.group("mark"));
      }
      at = token.end();
    }
    markup.text(text.substring(at));
  }

  /** A link to a page that is not in the report, or to no address of the web, is its words. */
  private void link(String label, String target) {
    String address = address(target);
    if (address != null) {
      markup.open("a", "href", address);
    }
    markup.text(label);
    if (address != null) {
      markup.close("a");
    }
  }

  private String address(String target) {
    if (target.startsWith("https://")) {
      return target;
    }
    Matcher page = PAGE.matcher(target);
    if (!page.matches()) {
      return null;
    }
    String rule = (page.group(1) == null ? group : page.group(1)) + "/" + page.group(2);
    return rules.contains(rule) ? "#" + RulePages.anchor(rule) : null;
  }
}
