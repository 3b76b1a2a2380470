package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.rules.screen.TextScreen;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/**
 * Goes along the fixed text of a template from word to word of a table, the longest of those that
 * begin at one place. No word reaches over a placeholder.
 */
final class WordSearch {

  private static final byte EXPLAINED = 1;
  private static final byte UNEXPLAINED = 2;

  private final WordTable table;
  private final String text;
  private final List<TemplateNode> nodes;
  private final byte[] explained;
  private int node;
  private int start;
  private Word found;

  private WordSearch(WordTable table, Template template) {
    this.table = table;
    this.text = template.content().value();
    this.nodes = template.nodes();
    this.explained = new byte[table.rows()];
  }

  /** The search, or null where no word of the table stands in the template. */
  static WordSearch of(ScreenedWords words, Template template) {
    boolean mayStand = TextScreen.of(template).mayHold(words);
    return mayStand ? new WordSearch(WordTable.of(words), template) : null;
  }

  /** Goes on to the next word; false where there is none. */
  boolean next() {
    int from = end();
    for (; node < nodes.size(); node++) {
      TemplateNode current = nodes.get(node);
      if (current instanceof TemplateNode.Run
          && findIn(Math.max(from, current.start()), current.end())) {
        return true;
      }
    }
    return false;
  }

  /** Where the word begins. */
  int start() {
    return start;
  }

  /** Where the word ends; 0 before the first. */
  int end() {
    return found == null ? 0 : start + found.text().length();
  }

  Word word() {
    return found;
  }

  /** The word as it is written. */
  String written() {
    return text.substring(start, end());
  }

  private boolean findIn(int from, int limit) {
    for (int at = from; at + 1 < limit; at++) {
      Word longest = null;
      Word word = table.starting(text.charAt(at), text.charAt(at + 1));
      for (; word != null; word = word.next) {
        if (!word.mayBegin(text.charAt(at), text.charAt(at + 1))) {
          continue;
        }
        boolean longer = longest == null || word.text().length() > longest.text().length();
        if (longer && word.standsAt(text, at, limit) && !isRight(word, at)) {
          longest = word;
        }
      }
      if (longest != null) {
        start = at;
        found = longest;
        return true;
      }
    }
    return false;
  }

  private boolean isRight(Word word, int at) {
    if (word.isPartOfLonger(text, at)) {
      return true;
    }
    int row = word.row();
    if (explained[row] == 0) {
      explained[row] = word.isExplainedIn(text) ? EXPLAINED : UNEXPLAINED;
    }
    return explained[row] == EXPLAINED;
  }
}
