package io.github.smslint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes HTML of the Markdown that the rules' pages are written in: headings, paragraphs, lists,
 * tables, fenced code. All else is text.
 */
final class Markdown {

  private static final Pattern ITEM = Pattern.compile("( {0,3})([-*]|\\d{1,3}\\.)( +)(.*)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
  private static final Pattern RULER = Pattern.compile("\\|?[ :|-]*-[ :|-]*");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
  private static final int DEEPEST_LIST = 4;
  private static final int DEEPEST_HEADING = 6;

  private final Markup markup;
  private final MarkdownText inline;
  private final CodeBlock code;
  private final int headingShift;

  /**
   * @param headingShift how much deeper a heading becomes than it is written
   */
  Markdown(Markup markup, MarkdownText inline, CodeBlock code, int headingShift) {
    this.markup = markup;
    this.inline = inline;
    this.code = code;
    this.headingShift = headingShift;
  }

  void write(String page) {
    blocks(page.lines().toList(), 0);
  }

  private void blocks(List<String> lines, int depth) {
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank()) {
        at++;
      } else if (line.startsWith("```")) {
        at = fence(lines, at);
      } else if (HEADING.matcher(line).matches()) {
        heading(line);
        at++;
      } else if (isTable(lines, at)) {
        at = table(lines, at);
      } else if (depth < DEEPEST_LIST && ITEM.matcher(line).matches()) {
        at = list(lines, at, depth);
      } else {
        at = paragraph(lines, at);
      }
    }
  }

  private int fence(List<String> lines, int start) {
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).startsWith("```")) {
      end++;
    }
    code.write(lines.get(start).substring(3).strip(), lines.subList(start + 1, end));
    return end + 1;
  }

  private void heading(String line) {
    Matcher heading = HEADING.matcher(line);
    heading.matches();
    int level = Math.min(DEEPEST_HEADING, heading.group(1).length() + headingShift);
    markup.open("h" + level);
    inline.write(heading.group(2).strip());
    markup.close("h" + level).line();
  }

  private static boolean isTable(List<String> lines, int at) {
    return lines.get(at).startsWith("|")
        && at + 1 < lines.size()
        && RULER.matcher(lines.get(at + 1).strip()).matches();
  }

  private int table(List<String> lines, int start) {
    markup.open("div", "class", "table", "tabindex", "0").open("table").open("thead");
    row(lines.get(start), "th");
    markup.close("thead").open("tbody");
    int at = start + 2;
    for (; at < lines.size() && lines.get(at).startsWith("|"); at++) {
      row(lines.get(at), "td");
    }
    markup.close("tbody").close("table").close("div").line();
    return at;
  }

  private void row(String line, String tag) {
    String inner = line.strip().substring(1);
    inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    markup.open("tr");
    for (String cell : CELL_END.split(inner, -1)) {
      markup.open(tag, "scope", tag.equals("th") ? "col" : null);
      inline.write(cell.strip().replace("\\|", "|"));
      markup.close(tag);
    }
    markup.close("tr");
  }

  private int list(List<String> lines, int start, int depth) {
    boolean numbered = isNumbered(lines.get(start));
    String tag = numbered ? "ol" : "ul";
    markup.open(tag);
    int at = start;
    while (at < lines.size()) {
      Matcher item = ITEM.matcher(lines.get(at));
      if (!item.matches() || isNumbered(lines.get(at)) != numbered) {
        break;
      }
      int indent = item.end(3);
      List<String> content = new ArrayList<>();
      content.add(item.group(4));
      at++;
      while (at < lines.size() && continues(lines, at, indent)) {
        content.add(outdented(lines.get(at), indent));
        at++;
      }
      markup.open("li");
      item(content, depth);
      markup.close("li");
    }
    markup.close(tag).line();
    return at;
  }

  /** The first paragraph of an item stands without an element of its own. */
  private void item(List<String> content, int depth) {
    int end = 0;
    while (end < content.size() && (end == 0 || !interrupts(content, end))) {
      end++;
    }
    inline.write(joined(content.subList(0, end)));
    blocks(content.subList(end, content.size()), depth + 1);
  }

  private static boolean isNumbered(String line) {
    return Character.isDigit(line.strip().charAt(0));
  }

  /** Whether a line belongs to the item before it: it is indented, or goes on with its words. */
  private static boolean continues(List<String> lines, int at, int indent) {
    String line = lines.get(at);
    if (line.isBlank()) {
      return at + 1 < lines.size()
          && !lines.get(at + 1).isBlank()
          && indentOf(lines.get(at + 1)) >= indent;
    }
    if (indentOf(line) >= indent) {
      return true;
    }
    return !lines.get(at - 1).isBlank() && !interrupts(lines, at);
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String outdented(String line, int indent) {
    return line.substring(Math.min(indent, indentOf(line)));
  }

  private int paragraph(List<String> lines, int start) {
    int end = start + 1;
    while (end < lines.size() && !interrupts(lines, end)) {
      end++;
    }
    markup.open("p");
    inline.write(joined(lines.subList(start, end)));
    markup.close("p").line();
    return end;
  }

  /** Whether a line ends the paragraph before it; a number does so only where a list begins. */
  private static boolean interrupts(List<String> lines, int at) {
    String line = lines.get(at);
    Matcher item = ITEM.matcher(line);
    boolean begins =
        item.matches()
            && (!isNumbered(line) || item.group(2).equals("1.") || isItem(lines, at - 1));
    return line.isBlank()
        || line.startsWith("```")
        || HEADING.matcher(line).matches()
        || isTable(lines, at)
        || begins;
  }

  private static boolean isItem(List<String> lines, int at) {
    return at >= 0 && ITEM.matcher(lines.get(at)).matches();
  }

  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String next = line.strip();
      boolean blank = text.length() > 0 && !next.isEmpty();
      if (blank && !(isWide(text.charAt(text.length() - 1)) && isWide(next.charAt(0)))) {
        text.append(' ');
      }
      text.append(next);
    }
    return text.toString();
  }

  /** Chinese is written without blanks, also where a line of the page ends. */
  private static boolean isWide(char character) {
    return character >= '\u2E80';
  }
}
