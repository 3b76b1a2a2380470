package io.github.smslint.text;

/** How many columns a terminal with a monospaced font gives to a character: 0, 1 or 2. */
public final class DisplayWidth {

  private static final char EMOJI_STYLE = '\uFE0F';
  private static final char SOFT_HYPHEN = '\u00AD';

  private DisplayWidth() {}

  /**
   * The width of a code point: 0 for control characters, combining marks and characters without a
   * width, 2 for East Asian wide and full-width ones and emoji, else 1.
   */
  public static int of(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ' ? 0 : 1;
    }
    if (hasNoWidth(codePoint)) {
      return 0;
    }
    return codePoint >= WideRanges.FIRST && WideRanges.contains(codePoint) ? 2 : 1;
  }

  /**
   * The width of all characters together; a narrow one that the variation selector makes an emoji
   * counts 2.
   */
  public static int of(String text) {
    int width = 0;
    int last = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (codePoint == EMOJI_STYLE && last == 1) {
        width++;
      }
      last = of(codePoint);
      width += last;
      at += Character.charCount(codePoint);
    }
    return width;
  }

  private static boolean hasNoWidth(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL:
      case Character.NON_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return true;
      case Character.FORMAT:
        return codePoint != SOFT_HYPHEN;
      default:
        return isJoiningHangul(codePoint);
    }
  }

  /** Vowels and final consonants that are drawn into the syllable before them. */
  private static boolean isJoiningHangul(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11FF;
  }
}
