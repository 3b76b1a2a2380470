package io.github.smslint.rules.template.wording;

import io.github.smslint.resource.TableResource;
import java.util.List;

/**
 * The words of a table by their first two characters, so that a text which holds none of them is
 * known by one pass. Columns: words parted by blanks, value, longer words in which they are right,
 * words elsewhere in the text that make them right, source; {@code -} is nothing.
 */
final class WordTable {

  private static final int SLOTS = 4096;

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
    int slot = slot(word.text().charAt(0), word.text().charAt(1));
    word.next = slots[slot];
    slots[slot] = word;
  }

  int rows() {
    return rows;
  }

  /** The words that may begin with two characters, linked by {@link Word#next}; or null. */
  Word starting(char first, char second) {
    return slots[slot(first, second)];
  }

  /** Whether a word may stand in the text; false is sure. */
  boolean mayStandIn(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (starting(text.charAt(at - 1), text.charAt(at)) != null) {
        return true;
      }
    }
    return false;
  }

  private static int slot(char first, char second) {
    return (lower(first) * 31 + lower(second)) & (SLOTS - 1);
  }

  private static int lower(char character) {
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
  }
}
