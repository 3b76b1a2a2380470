package io.github.smslint.rules.screen;

import io.github.smslint.resource.Resource;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * The first two and three characters of the words of all tables, so that one pass over a text tells
 * which tables have a word in it. They come from a resource that the tests make of the tables:
 * reading these takes a short run longer than all else that it asks of them.
 */
public final class WordBeginnings {

  static final int BITS = 17;
  static final int FEWER_BITS = 15;

  /** Where the words of two characters begin, behind the bits of the pairs of all words. */
  static final int PAIRS = 1 << BITS;

  static final int TRIPLES = PAIRS + (1 << FEWER_BITS);

  /** Where the first characters of all words stand, in both cases, two bytes each. */
  static final int CHARACTERS = TRIPLES + (1 << FEWER_BITS);

  static final String RESOURCE = "word-beginnings.bin";

  private static final byte[] BYTES = Resource.bytes(WordBeginnings.class, RESOURCE);

  private WordBeginnings() {}

  /** The characters with which words begin. */
  static CharBuffer characters() {
    return ByteBuffer.wrap(BYTES, CHARACTERS, BYTES.length - CHARACTERS).asCharBuffer();
  }

  /** The tables that may have a word at an offset of a text, as bits. */
  static int tables(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return tables(text.charAt(at), second, at + 2 < text.length() ? text.charAt(at + 2) : 0);
  }

  /** Whether any table may have a word that begins with two characters. */
  public static boolean mayBegin(char first, char second) {
    return BYTES[hash(first, second)] != 0;
  }

  /** The tables that may have a word which begins with three characters, or is the first two. */
  public static int tables(char first, char second, char third) {
    int pair = hash(first, second);
    int tables = BYTES[pair];
    return tables == 0
        ? 0
        : tables & (BYTES[PAIRS + fewer(pair)] | BYTES[TRIPLES + fewer(pair, third)]);
  }

  static int fewer(int pair) {
    return pair >>> (BITS - FEWER_BITS);
  }

  static int fewer(int pair, char third) {
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
