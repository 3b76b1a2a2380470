package io.github.smslint.reader.format;

/** The two halves of a character beyond U+FFFF; a half alone has no bytes in any charset. */
public final class Surrogates {

  private Surrogates() {}

  /** Whether the two UTF-16 units from an offset on are one character. */
  public static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  /** Whether the UTF-16 unit at an offset is a half whose other half does not stand beside it. */
  public static boolean isLone(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return !isPair(text, at);
    }
    return Character.isLowSurrogate(character)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
