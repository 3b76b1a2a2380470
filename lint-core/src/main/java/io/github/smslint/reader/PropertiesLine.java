package io.github.smslint.reader;

import java.util.Arrays;

/**
 * One logical line of a {@code .properties} file, continuation lines joined, with the place of each
 * character; reused for line after line.
 */
final class PropertiesLine {

  private final String content;
  private char[] characters = new char[128];
  private int[] places = new int[128];
  private int length;
  private int at;
  private boolean isPair;

  PropertiesLine(String content) {
    this.content = content;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return characters[index];
  }

  /** The offset of the character in the file; of the line's length, the offset after its last. */
  int place(int index) {
    return index < length ? places[index] : length == 0 ? at : places[length - 1] + 1;
  }

  String text(int from, int to) {
    return new String(characters, from, to - from);
  }

  /** The offset from which the next line will be read. */
  int next() {
    return at;
  }

  /** Reads the logical line that begins at the offset; it may turn out to have no characters. */
  void read(int start) {
    at = start;
    length = 0;
    boolean continues = readNaturalLine();
    while (continues && length > 0 && at < content.length()) {
      skipBlanks();
      continues = readNaturalLine();
    }
    boolean lostBackslash =
        continues && at == content.length() && !content.startsWith("\r\n", at - 2);
    isPair = length > 0 || lostBackslash;
  }

  /** Whether Java takes the line for a pair; a lone backslash at the end of file is one. */
  boolean isPair() {
    return isPair;
  }

  private void skipBlanks() {
    while (at < content.length() && isBlank(content.charAt(at))) {
      at++;
    }
  }

  /** Takes the characters up to the line's end; tells whether a backslash continues the line. */
  private boolean readNaturalLine() {
    boolean escaped = false;
    while (at < content.length()) {
      char character = content.charAt(at);
      if (Whitespace.isBreak(character)) {
        at = Whitespace.afterBreak(content, at, content.length());
        break;
      }
      add(character);
      escaped = character == '\\' && !escaped;
      at++;
    }
    if (escaped) {
      length--;
    }
    return escaped;
  }

  private void add(char character) {
    if (length == characters.length) {
      characters = Arrays.copyOf(characters, length * 2);
      places = Arrays.copyOf(places, length * 2);
    }
    characters[length] = character;
    places[length] = at;
    length++;
  }

  static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\f';
  }
}
