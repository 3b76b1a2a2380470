package io.github.smslint.reader.source;

import io.github.smslint.resource.TableResource;
import java.util.List;

/**
 * Tells the tokens of a language apart: the automaton of its grammar, which a test works out and
 * holds against the grammar. It knows the kinds of ASCII characters; of others it tells letters,
 * which are {@code _} to it, from spaces and the rest. Holds no state between calls.
 */
public final class SourceAutomaton {

  static final int ASCII = 0x80;
  static final char LETTER = '_';
  static final char SPACE = ' ';
  static final char OTHER = 0x7F;

  /** How the table writes numbers: each takes two of these digits. */
  static final int RADIX = 36;

  private final byte[] kinds = new byte[ASCII];
  private final int width;
  private final byte[] accepted;
  private final short[] next;

  private SourceAutomaton(List<String[]> rows) {
    String written = rows.get(0)[0];
    int widest = 0;
    for (int character = 0; character < ASCII; character++) {
      kinds[character] = (byte) number(written, character);
      widest = Math.max(widest, kinds[character]);
    }
    width = widest + 1;
    accepted = new byte[rows.size() - 1];
    next = new short[accepted.length * width];
    for (int state = 0; state < accepted.length; state++) {
      String[] row = rows.get(state + 1);
      accepted[state] = (byte) number(row[0], 0);
      for (int kind = 0; kind < width; kind++) {
        next[state * width + kind] = (short) number(row[1], kind);
      }
    }
  }

  /** The automaton of a language, by the name of its table. */
  public static SourceAutomaton of(String language) {
    return new SourceAutomaton(
        TableResource.read(SourceAutomaton.class, "automata/" + language + ".tsv"));
  }

  private static int number(String written, int index) {
    int high = Character.digit(written.charAt(2 * index), RADIX);
    return high * RADIX + Character.digit(written.charAt(2 * index + 1), RADIX);
  }

  /**
   * The longest token that begins at an offset, which must be before the end of the text.
   *
   * @return its type, a constant of {@code SourceToken}, times 2<sup>32</sup> plus its end
   */
  long token(String content, int start) {
    int length = content.length();
    int state = 0;
    int type = 0;
    int end = start;
    int at = start;
    while (at < length) {
      char character = content.charAt(at++);
      int kind = kinds[character < ASCII ? character : beyondAscii(character)];
      state = next[state * width + kind];
      if (state == 0) {
        break;
      }
      if (accepted[state] != 0) {
        type = accepted[state];
        end = at;
      }
    }
    return (long) type << Integer.SIZE | end;
  }

  private static char beyondAscii(char character) {
    if (Character.isJavaIdentifierPart(character) || Character.isSurrogate(character)) {
      return LETTER;
    }
    boolean space = Character.isSpaceChar(character) || Character.isWhitespace(character);
    return space ? SPACE : OTHER;
  }
}
