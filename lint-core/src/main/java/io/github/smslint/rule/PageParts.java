package io.github.smslint.rule;

/** Parts of a rule's page; a paragraph comes with its lines joined. */
public final class PageParts {

  /** From here on characters stand side by side without blanks. */
  private static final char FIRST_WIDE = '\u2E80';

  private PageParts() {}

  /** The first paragraph below the page's title, which sums the rule up; empty without a page. */
  public static String summary(String page) {
    return page == null ? "" : after(page, page.indexOf('\n'));
  }

  /** The first paragraph of a section, or empty where the page has no section of that title. */
  public static String paragraph(String page, String section) {
    String heading = heading(section);
    int at = page.indexOf(heading);
    return at < 0 ? "" : after(page, at + heading.length());
  }

  /** The page without a section, or the page as it is where it has no section of that title. */
  public static String without(String page, String section) {
    int start = page.indexOf(heading(section));
    if (start < 0) {
      return page;
    }
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(0, start) + (end < 0 ? "" : page.substring(end));
  }

  private static String heading(String section) {
    return "\n## " + section + "\n";
  }

  private static String after(String page, int start) {
    StringBuilder paragraph = new StringBuilder();
    int at = start < 0 ? page.length() : start;
    while (at < page.length()) {
      int end = page.indexOf('\n', at);
      end = end < 0 ? page.length() : end;
      String line = page.substring(at, end).strip();
      if (line.startsWith("#") || (line.isEmpty() && paragraph.length() > 0)) {
        break;
      }
      join(paragraph, line);
      at = end + 1;
    }
    return paragraph.toString();
  }

  private static void join(StringBuilder paragraph, String line) {
    boolean between = paragraph.length() > 0 && !line.isEmpty();
    if (between && !(isWide(paragraph.charAt(paragraph.length() - 1)) && isWide(line.charAt(0)))) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private static boolean isWide(char character) {
    return character >= FIRST_WIDE;
  }
}
