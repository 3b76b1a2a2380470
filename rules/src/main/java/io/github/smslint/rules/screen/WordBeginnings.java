package io.github.smslint.rules.screen;

/**
 * The first two and three characters of the words of all tables, so that one pass over a text tells
 * which tables have a word in it. May be used by several threads.
 */
public final class WordBeginnings {

  private static final int BITS = 17;
  private static final int FEWER_BITS = 15;
  private static final byte[] TABLES = new byte[1 << BITS];
  private static final byte[] PAIRS = new byte[1 << FEWER_BITS];
  private static final byte[] TRIPLES = new byte[1 << FEWER_BITS];

  private static volatile int known;
  private static int next = 1;

  private WordBeginnings() {}

  /**
   * Takes in the words of a table, each of two characters or more, and gives the table's bit;
   * throws {@link IllegalStateException} where there are more than eight tables.
   */
  public static synchronized int add(Iterable<String> words) {
    int bit = next;
    if (bit > 0x80) {
      throw new IllegalStateException("more than eight tables of words");
    }
    next <<= 1;
    for (String word : words) {
      int pair = hash(word.charAt(0), word.charAt(1));
      UnitTraits.begins(word.charAt(0));
      TABLES[pair] |= (byte) bit;
      if (word.length() == 2) {
        PAIRS[fewer(pair)] |= (byte) bit;
      } else {
        TRIPLES[fewer(pair, word.charAt(2))] |= (byte) bit;
      }
    }
    known |= bit;
    return bit;
  }

  /** The bits of the tables that are taken in. */
  static int known() {
    return known;
  }

  /** The tables that may have a word at an offset of a text, as bits. */
  static int tables(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return tables(text.charAt(at), second, at + 2 < text.length() ? text.charAt(at + 2) : 0);
  }

  /** The tables that may have a word which begins with three characters, or is the first two. */
  public static int tables(char first, char second, char third) {
    int pair = hash(first, second);
    int tables = TABLES[pair];
    return tables == 0 ? 0 : tables & (PAIRS[fewer(pair)] | TRIPLES[fewer(pair, third)]);
  }

  private static int fewer(int pair) {
    return pair >>> (BITS - FEWER_BITS);
  }

  private static int fewer(int pair, char third) {
    return ((pair + 1) * 0x9E3779B1 + lower(third) * 0x85EBCA6B) >>> (Integer.SIZE - FEWER_BITS);
  }

  /** Some bits in which the characters of one script are spread; case does not count. */
  public static int hash(char first, char second) {
    return (lower(first) * 0x9E3779B1 + lower(second) * 0x85EBCA6B) >>> (Integer.SIZE - BITS);
  }

  private static int lower(char character) {
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
  }
}
