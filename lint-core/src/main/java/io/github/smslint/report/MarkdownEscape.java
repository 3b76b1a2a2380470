package io.github.smslint.report;

/** Text that stands in a table of GitHub's or GitLab's Markdown as it is. */
final class MarkdownEscape {

  private static final String MARKUP = "\\`*_{}[]()<>#+-.!|~&$";

  private MarkdownEscape() {}

  /** Words; nobody who is named in them is notified. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (MARKUP.indexOf(character) >= 0) {
        escaped.append('\\');
      }
      escaped.append(character);
      if (character == '@') {
        escaped.append("<!-- -->");
      }
    }
    return escaped.toString();
  }

  /** A code span. A bar ends a cell even there. */
  static String code(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    String room = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + room + text.replace("|", "\\|") + room + fence;
  }
}
