package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.rules.screen.TextScreen;
import java.util.ArrayList;
import java.util.List;

/**
 * A word with marks between its characters, {@code 微.信}.
 *
 * @param word the word without them
 * @param end where it ends
 */
record SplitWord(String word, int end) {

  private static final int LONGEST_GAP = 3;

  private record Row(String[] words, String marks, String before, String behind) {}

  private static final class Holder {
    private static final List<Row> ROWS = load();
  }

  /** Whether a word may stand so in a template; false is sure. */
  static boolean mayStandIn(Template template) {
    return TextScreen.of(template).mayHold(ScreenedWords.SPLIT);
  }

  /** The split word that begins at an offset, or null. */
  static SplitWord startingAt(String text, int start, int limit) {
    if (start + 2 >= limit) {
      return null;
    }
    for (Row row : Holder.ROWS) {
      for (String word : row.words()) {
        int end = end(text, start, limit, word, row);
        if (end > 0) {
          return new SplitWord(word, end);
        }
      }
    }
    return null;
  }

  private static int end(String text, int start, int limit, String word, Row row) {
    if (text.charAt(start) != word.charAt(0)
        || (start > 0 && joins(text.charAt(start - 1), word, row.before()))) {
      return -1;
    }
    int at = start + 1;
    int gap = at;
    while (at < limit && at - gap < LONGEST_GAP && row.marks().indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean whole = at > gap && at < limit && text.charAt(at) == word.charAt(1);
    return whole && !(at + 1 < limit && joins(text.charAt(at + 1), word, row.behind()))
        ? at + 1
        : -1;
  }

  /** Whether a neighbour makes another word of it. */
  private static boolean joins(char neighbour, String word, String neighbours) {
    return neighbours.indexOf(neighbour) >= 0 || (word.charAt(0) < 128 && isLatin(neighbour));
  }

  private static boolean isLatin(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  private static List<Row> load() {
    List<Row> rows = new ArrayList<>();
    for (String[] row : TableResource.read(SplitWord.class, "split-words.tsv")) {
      rows.add(new Row(row[0].split(" "), row[1].replace('_', ' '), row[2], row[3]));
    }
    return rows;
  }
}
