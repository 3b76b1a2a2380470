package io.github.smslint.rule;

/** Single paragraphs of a rule's page, their lines joined. */
public final class PageParagraph {

  /** From here on characters stand side by side without blanks. */
  private static final char FIRST_WIDE = '\u2E80';

  private PageParagraph() {}

  /** The first paragraph below the page's title, which sums the rule up; empty without a page. */
  public static String summary(String page) {
    return page == null ? "" : after(page, page.indexOf('\n'));
  }

  /** The first paragraph of a section, or empty where the page has no section of that title. */
  public static String of(String page, String section) {
    String heading = "\n## " + section + "\n";
    int at = page == null ? -1 : page.indexOf(heading);
    return at < 0 ? "" : after(page, at + heading.length());
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
