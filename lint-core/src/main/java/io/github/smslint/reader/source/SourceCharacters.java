package io.github.smslint.reader.source;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as the island lexers see it, one character for each UTF-16 unit: all letters look the same
 * but those that the grammar names, all digits but zero do, and of what is not ASCII only letters
 * and spaces can be told.
 *
 * <p>ANTLR builds its automaton while it reads, an edge at a time for each character it has not met
 * in a state, and never keeps one for a character beyond ASCII. The fewer characters there are, the
 * sooner it is built; and offsets need no conversion from code points.
 */
final class SourceCharacters implements CharStream {

  private static final int ASCII = 0x80;
  private static final byte LETTER = '_';
  private static final byte DIGIT = '1';
  private static final byte SPACE = ' ';
  private static final byte OTHER = 0x7F;

  private final String content;
  private final byte[] seen;
  private int at;

  /**
   * @param letters the letters that the grammar names
   */
  SourceCharacters(String content, String letters) {
    this.content = content;
    this.seen = new byte[content.length()];
    byte[] ascii = ascii(letters);
    for (int index = 0; index < seen.length; index++) {
      char character = content.charAt(index);
      seen[index] = character < ASCII ? ascii[character] : beyondAscii(character);
    }
  }

  private static byte[] ascii(String letters) {
    byte[] seen = new byte[ASCII];
    for (char character = 0; character < ASCII; character++) {
      boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
      boolean digit = character >= '1' && character <= '9';
      seen[character] = letter ? LETTER : digit ? DIGIT : (byte) character;
    }
    for (int index = 0; index < letters.length(); index++) {
      seen[letters.charAt(index)] = (byte) letters.charAt(index);
    }
    return seen;
  }

  private static byte beyondAscii(char character) {
    if (Character.isJavaIdentifierPart(character) || Character.isSurrogate(character)) {
      return LETTER;
    }
    boolean space = Character.isSpaceChar(character) || Character.isWhitespace(character);
    return space ? SPACE : OTHER;
  }

  boolean isAtEnd() {
    return at == seen.length;
  }

  @Override
  public void consume() {
    at++;
  }

  @Override
  public int LA(int ahead) {
    int index = ahead > 0 ? at + ahead - 1 : at + ahead;
    return index >= 0 && index < seen.length ? seen[index] : EOF;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // Every character stays at hand, so there is nothing to give back.
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return seen.length;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    return content.substring(interval.a, Math.min(interval.b + 1, content.length()));
  }
}
