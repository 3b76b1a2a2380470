package io.github.smslint.rules.template.wording;

import io.github.smslint.resource.TableResource;
import java.util.List;

/**
 * The words of a table by their first two characters, so that a text which holds none of them is
 * known by one pass. Columns: words parted by blanks, value, longer words in which they are right,
 * words elsewhere in the text that make them right, source; {@code -} is nothing.
 */
final class WordTable {

  private static final int BITS = 1 << 16;
  private static final int SLOTS = 1 << 10;

  private final long[] beginnings = new long[BITS / Long.SIZE];
  private final Word[] slots = new Word[SLOTS];
  private final int rows;

  /** Throws {@link IllegalStateException} where there is no such table beside this class. */
  WordTable(String resource) {
    List<String[]> table = TableResource.read(WordTable.class, resource);
    this.rows = table.size();
    for (int row = 0; row < rows; row++) {
      for (String text : table.get(row)[0].split(" ")) {
        add(new Word(text, row, table.get(row)));
      }
    }
  }

  private void add(Word word) {
    int hash = hash(word.text().charAt(0), word.text().charAt(1));
    beginnings[hash >>> 6] |= 1L << hash;
    word.next = slots[hash % SLOTS];
    slots[hash % SLOTS] = word;
  }

  int rows() {
    return rows;
  }

  /** Words that may begin with two characters, linked by {@link Word#next}; or null. */
  Word starting(char first, char second) {
    int hash = hash(first, second);
    return mayBegin(hash) ? slots[hash % SLOTS] : null;
  }

  /** Whether a word may stand in the text; false is sure. */
  boolean mayStandIn(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (mayBegin(hash(text.charAt(at - 1), text.charAt(at)))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(int hash) {
    return (beginnings[hash >>> 6] & 1L << hash) != 0;
  }

  /** Sixteen bits in which the characters of one script are spread. */
  private static int hash(char first, char second) {
    return (lower(first) * 0x9E3779B1 + lower(second) * 0x85EBCA6B) >>> 16;
  }

  private static int lower(char character) {
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
  }
}
