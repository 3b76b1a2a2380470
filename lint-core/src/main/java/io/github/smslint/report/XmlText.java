package io.github.smslint.report;

/** Text as XML 1.0 can hold it, between tags and in attributes alike. */
final class XmlText {

  private XmlText() {}

  /** A character that XML forbids is told by its number between angle brackets. */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      append(codePoint, escaped);
    }
    return escaped.toString();
  }

  private static void append(int codePoint, StringBuilder escaped) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\t', '\n', '\r' -> escaped.append("&#").append(codePoint).append(';');
      default -> {
        if (isAllowed(codePoint)) {
          escaped.appendCodePoint(codePoint);
        } else {
          escaped.append(of(VisibleText.number(codePoint)));
        }
      }
    }
  }

  private static boolean isAllowed(int codePoint) {
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return codePoint >= ' ' && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
  }
}
