package io.github.smslint.report;

import java.util.Locale;

/**
 * Text that a terminal shows as it is: a character without a glyph is told by its number, so that
 * it can be seen and cannot steer the terminal.
 */
public final class VisibleText {

  private VisibleText() {}

  /** The text with each hidden character told by its number. */
  public static String of(String text) {
    int at = 0;
    while (at < text.length() && !isHidden(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, at);
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isHidden(codePoint)) {
        visible.append(number(codePoint));
      } else {
        visible.appendCodePoint(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return visible.toString();
  }

  /** Controls, format characters, blanks other than the plain and the ideographic one, fillers. */
  public static boolean isHidden(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ';
    }
    switch (Character.getType(codePoint)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.PRIVATE_USE:
      case Character.SURROGATE:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return true;
      case Character.SPACE_SEPARATOR:
        return codePoint != 0x3000;
      default:
        return isFiller(codePoint);
    }
  }

  /** The number between angle brackets: {@code <U+200B>}. */
  public static String number(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "<U+" + "0000".substring(Math.min(4, digits.length())) + digits + ">";
  }

  private static boolean isFiller(int codePoint) {
    switch (codePoint) {
      case 0x034F:
      case 0x115F:
      case 0x1160:
      case 0x2800:
      case 0x3164:
      case 0xFFA0:
        return true;
      default:
        return (codePoint & 0xFFFE) == 0xFFFE;
    }
  }
}
