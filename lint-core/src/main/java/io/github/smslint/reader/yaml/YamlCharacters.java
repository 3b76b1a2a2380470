package io.github.smslint.reader.yaml;

import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.reader.format.Whitespace;

/** Which characters of YAML mean what, for the writing side. */
final class YamlCharacters {

  private YamlCharacters() {}

  /** Whether each character can stand in a scalar as it is; line breaks cannot. */
  static boolean areWritable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (Surrogates.isPair(text, at)) {
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
