package io.github.smslint.reader.json;

/** Knows which words may stand as a value without quotes, those of JSON5 among them. */
final class JsonWords {

  private JsonWords() {}

  static boolean isValue(String content, int start, int end) {
    char first = content.charAt(start);
    if (first == '+' || first == '-') {
      return isNumber(content, start + 1, end);
    }
    return isNumber(content, start, end)
        || is("true", content, start, end)
        || is("false", content, start, end)
        || is("null", content, start, end);
  }

  private static boolean isNumber(String content, int start, int end) {
    if (content.startsWith("0x", start) || content.startsWith("0X", start)) {
      return isHexadecimal(content, start + 2, end);
    }
    int at = skipDigits(content, start, end);
    int digits = at - start;
    if (at < end && content.charAt(at) == '.') {
      int fraction = at + 1;
      at = skipDigits(content, fraction, end);
      digits += at - fraction;
    }
    if (digits == 0) {
      return is("Infinity", content, start, end) || is("NaN", content, start, end);
    }
    return at == end || isExponent(content, at, end);
  }

  private static boolean isExponent(String content, int start, int end) {
    if (content.charAt(start) != 'e' && content.charAt(start) != 'E') {
      return false;
    }
    int at = start + 1;
    if (at < end && (content.charAt(at) == '+' || content.charAt(at) == '-')) {
      at++;
    }
    return at < end && skipDigits(content, at, end) == end;
  }

  private static boolean isHexadecimal(String content, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.digit(content.charAt(at), 16) < 0) {
        return false;
      }
    }
    return end > start;
  }

  private static int skipDigits(String content, int start, int end) {
    int at = start;
    while (at < end && content.charAt(at) >= '0' && content.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean is(String word, String content, int start, int end) {
    return word.length() == end - start && content.startsWith(word, start);
  }
}
