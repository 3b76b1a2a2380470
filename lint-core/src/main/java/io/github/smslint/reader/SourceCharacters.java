package io.github.smslint.reader;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as the island lexers see it: one character for each UTF-16 unit, and of those beyond ASCII
 * only whether they are letters, spaces or something else.
 *
 * <p>ANTLR remembers the way through its automaton for ASCII alone and walks the whole grammar anew
 * for each Chinese character; with three stand-ins there is nothing that it does not remember, and
 * offsets need no conversion from code points.
 */
final class SourceCharacters implements CharStream {

  private static final char LETTER = '_';
  private static final char SPACE = ' ';
  private static final char OTHER = '\u007F';

  private final String content;
  private final byte[] seen;
  private int at;

  SourceCharacters(String content) {
    this.content = content;
    this.seen = new byte[content.length()];
    for (int index = 0; index < seen.length; index++) {
      char character = content.charAt(index);
      seen[index] = (byte) (character < 0x80 ? character : standIn(character));
    }
  }

  private static char standIn(char character) {
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
