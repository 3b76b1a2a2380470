package io.github.smslint.reader.xml;

/** Which characters XML knows, and what they are to it. */
final class XmlCharacters {

  private XmlCharacters() {}

  static boolean isBlank(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
  }

  static boolean isNameStart(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character == '_'
        || character == ':'
        || character >= '\u00C0';
  }

  static boolean isNamePart(char character) {
    return isNameStart(character)
        || character >= '0' && character <= '9'
        || character == '-'
        || character == '.'
        || character == '\u00B7';
  }

  static boolean isAllowed(int codePoint) {
    if (codePoint < ' ') {
      return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
    return codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT;
  }

  static boolean areAllowed(String text) {
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (!isAllowed(codePoint)) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return true;
  }
}
