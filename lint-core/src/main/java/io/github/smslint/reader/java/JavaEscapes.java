package io.github.smslint.reader.java;

import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.text.Mapping;

/**
 * Decodes the inside of Java strings piece by piece. A Unicode escape may also stand for the
 * backslash of another escape or for the character behind it, as the language has it.
 */
final class JavaEscapes {

  private static final int NONE = -1;

  private final String content;
  private final DecodedText decoded;
  private boolean octal;
  private boolean joinsLines;
  private int next;

  /**
   * @param start where the text begins in the file
   */
  JavaEscapes(String content, int start) {
    this.content = content;
    this.decoded = new DecodedText(content, start);
  }

  /** Decodes what stands between two offsets of the file. */
  void read(int from, int to) {
    joinsLines = false;
    int at = from;
    while (at < to) {
      int plain = backslash(content, at, to);
      decoded.copy(at, plain);
      at = plain < to ? escape(plain, to) : to;
    }
  }

  /** The offset of the first backslash in a range, or its end. */
  static int backslash(String content, int from, int to) {
    int at = from;
    while (at < to && content.charAt(at) != '\\') {
      at++;
    }
    return at;
  }

  /** One line feed for a range of the file. */
  void lineFeed(int from, int to) {
    decoded.put('\n', from, to);
  }

  /** Whether what was read last ended with a backslash, so that the next line continues it. */
  boolean joinsLines() {
    return joinsLines;
  }

  boolean hasOctal() {
    return octal;
  }

  String decoded() {
    return decoded.toString();
  }

  Mapping mapping() {
    return decoded.mapping();
  }

  private int escape(int start, int to) {
    int behind = start + 1;
    int unicode = unicodeEnd(start, to);
    if (unicode != NONE) {
      char character = unicodeAt(unicode);
      if (character != '\\') {
        return put(character, start, unicode);
      }
      behind = unicode;
    }
    if (behind == to) {
      joinsLines = true;
      return to;
    }
    return escaped(start, behind, to);
  }

  /** An escape whose backslash begins at {@code start} and ends at {@code behind}. */
  private int escaped(int start, int behind, int to) {
    char name = content.charAt(behind);
    next = behind + 1;
    if (name == '\\' && behind > start + 1 && unicodeEnd(behind, to) != NONE) {
      next = unicodeEnd(behind, to);
      name = unicodeAt(next);
    }
    if (name >= '0' && name <= '7') {
      octal = true;
      return put(octal(behind, to), start, next);
    }
    int simple = "btnfrs\"'\\".indexOf(name);
    if (simple < 0) {
      decoded.copy(start, next);
      return next;
    }
    return put("\b\t\n\f\r \"'\\".charAt(simple), start, next);
  }

  private char octal(int from, int to) {
    int longest = content.charAt(from) <= '3' ? 3 : 2;
    int value = 0;
    next = from;
    while (next < to && next < from + longest && isOctal(content.charAt(next))) {
      value = value * 8 + content.charAt(next) - '0';
      next++;
    }
    return (char) value;
  }

  private static boolean isOctal(char character) {
    return character >= '0' && character <= '7';
  }

  /** Where the Unicode escape at an offset ends, if one is there. */
  private int unicodeEnd(int at, int to) {
    int digits = at + 1;
    while (digits < to && content.charAt(digits) == 'u') {
      digits++;
    }
    if (digits == at + 1 || digits + 4 > to) {
      return NONE;
    }
    for (int digit = digits; digit < digits + 4; digit++) {
      if (Character.digit(content.charAt(digit), 16) < 0) {
        return NONE;
      }
    }
    return digits + 4;
  }

  private char unicodeAt(int end) {
    return (char) Integer.parseInt(content, end - 4, end, 16);
  }

  private int put(char character, int start, int end) {
    decoded.put(character, start, end);
    return end;
  }
}
