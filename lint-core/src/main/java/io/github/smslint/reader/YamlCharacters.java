package io.github.smslint.reader;

/** Which characters of YAML mean what, for the writing side. */
final class YamlCharacters {

  private YamlCharacters() {}

  /** Whether each character can stand in a scalar as it is; line breaks cannot. */
  static boolean areWritable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean pair =
          Character.isHighSurrogate(character)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (pair) {
        at++;
      } else if (needsEscape(character)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a lone UTF-16 unit can only be written as an escape. */
  static boolean needsEscape(char character) {
    return YamlMask.isForbidden(character)
        || Whitespace.isBreak(character)
        || character == 0x85
        || character == 0x2028
        || character == 0x2029
        || character == 0xFEFF;
  }
}
