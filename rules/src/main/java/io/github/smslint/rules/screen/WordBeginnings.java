package io.github.smslint.rules.screen;

/**
 * The first two characters of the words of all tables, so that one pass over a text tells which
 * tables have a word in it. May be used by several threads.
 */
public final class WordBeginnings {

  private static final int BITS = 17;
  private static final byte[] TABLES = new byte[1 << BITS];

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
      TABLES[hash(word.charAt(0), word.charAt(1))] |= (byte) bit;
    }
    known |= bit;
    return bit;
  }

  /** The bits of the tables that are taken in. */
  static int known() {
    return known;
  }

  /** The tables that may have a word which begins with two characters, as bits. */
  static int tables(char first, char second) {
    return TABLES[hash(first, second)];
  }

  /** Some bits in which the characters of one script are spread; case does not count. */
  public static int hash(char first, char second) {
    return (lower(first) * 0x9E3779B1 + lower(second) * 0x85EBCA6B) >>> (Integer.SIZE - BITS);
  }

  private static int lower(char character) {
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
  }
}
