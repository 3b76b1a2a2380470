package io.github.smslint.rules.template.wording;

import io.github.smslint.resource.TableResource;
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
  private static final int ASCII_LETTERS = 64;
  private static final int ASCII_END = 128;

  /** The marks below the letters as bits. */
  private static final long LOW_MARKS =
      1L << ' ' | 1L << '.' | 1L << '*' | 1L << '-' | 1L << '/' | 1L << '+';

  private record Row(String[] words, String marks, String before, String behind) {}

  private static final class Holder {
    private static final List<Row> ROWS = load();
  }

  /** Whether a mark stands between two letters that are not both ASCII; false is sure. */
  static boolean mayStandIn(String text) {
    for (int at = 1; at + 1 < text.length(); at++) {
      if (isMark(text.charAt(at)) && isWordEnd(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The split word that begins at an offset, or null. */
  static SplitWord startingAt(String text, int start, int limit) {
    if (start + 2 >= limit || !isMark(text.charAt(start + 1))) {
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

  private static boolean isWordEnd(char character) {
    return character > '\u2E80' || character == 'Q' || character == 'q';
  }

  /** Most characters are told by one comparison or two. */
  private static boolean isMark(char character) {
    if (character > '丶') {
      return false;
    }
    if (character >= ASCII_END) {
      return character == '·' || character == '丶' || character == '丨' || character == '、';
    }
    return character < ASCII_LETTERS
        ? (LOW_MARKS >>> character & 1) != 0
        : character == '|' || character == '~';
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
