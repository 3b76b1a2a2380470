package io.github.smslint.rules.template.wording;

import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.rules.screen.WordBeginnings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a table by their first two characters. Columns: words parted by blanks, value,
 * longer words in which they are right, words elsewhere in the text that make them right, source;
 * {@code -} is nothing.
 */
final class WordTable {

  private static final int SLOTS = 1 << 10;
  private static final Map<ScreenedWords, WordTable> READ = new EnumMap<>(ScreenedWords.class);

  private final Word[] slots = new Word[SLOTS];
  private final int rows;

  private WordTable(ScreenedWords words) {
    List<String[]> table = TableResource.read(WordTable.class, words.resource());
    this.rows = table.size();
    for (int row = 0; row < rows; row++) {
      for (String text : table.get(row)[0].split(" ")) {
        add(new Word(text, row, table.get(row)));
      }
    }
  }

  /** A table, which is read at first need. */
  static synchronized WordTable of(ScreenedWords words) {
    WordTable table = READ.get(words);
    if (table == null) {
      table = new WordTable(words);
      READ.put(words, table);
    }
    return table;
  }

  private void add(Word word) {
    int slot = slot(word.text().charAt(0), word.text().charAt(1));
    word.next = slots[slot];
    slots[slot] = word;
  }

  int rows() {
    return rows;
  }

  /** Words that may begin with two characters, linked by {@link Word#next}; or null. */
  Word starting(char first, char second) {
    return slots[slot(first, second)];
  }

  private static int slot(char first, char second) {
    return WordBeginnings.hash(first, second) % SLOTS;
  }
}
