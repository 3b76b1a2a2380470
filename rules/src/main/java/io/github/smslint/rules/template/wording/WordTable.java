package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.screen.TextScreen;
import io.github.smslint.rules.screen.WordBeginnings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a table by their first two characters, so that a text which holds none of them is
 * known by one pass. Columns: words parted by blanks, value, longer words in which they are right,
 * words elsewhere in the text that make them right, source; {@code -} is nothing.
 */
final class WordTable {

  private static final int SLOTS = 1 << 10;
  private static final Map<String, WordTable> READ = new HashMap<>();

  private final Word[] slots = new Word[SLOTS];
  private final int rows;
  private final int bit;

  /**
   * The table of a resource beside this class, read once; throws {@link IllegalStateException}
   * where there is none.
   */
  static synchronized WordTable of(String resource) {
    WordTable table = READ.get(resource);
    if (table == null) {
      if (!WordTables.names().contains(resource)) {
        throw new IllegalStateException(resource + " is missing in WordTables");
      }
      table = new WordTable(resource);
      READ.put(resource, table);
    }
    return table;
  }

  private WordTable(String resource) {
    List<String[]> table = TableResource.read(WordTable.class, resource);
    this.rows = table.size();
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (String text : table.get(row)[0].split(" ")) {
        add(new Word(text, row, table.get(row)));
        texts.add(text);
      }
    }
    this.bit = WordBeginnings.add(texts);
  }

  private void add(Word word) {
    int slot = slot(word.text().charAt(0), word.text().charAt(1));
    word.next = slots[slot];
    slots[slot] = word;
  }

  /** The table's bit among {@link WordBeginnings}. */
  int bit() {
    return bit;
  }

  int rows() {
    return rows;
  }

  /** Words that may begin with two characters, linked by {@link Word#next}; or null. */
  Word starting(char first, char second) {
    return slots[slot(first, second)];
  }

  /** Whether a word may stand in a template's text; false is sure. */
  boolean mayStandIn(Template template) {
    return TextScreen.of(template).mayHold(bit);
  }

  private static int slot(char first, char second) {
    return WordBeginnings.hash(first, second) % SLOTS;
  }
}
