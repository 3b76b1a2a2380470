package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.rules.screen.ScreenedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of advertising in a template: one that says it by itself, or slight ones of two sorts.
 *
 * @param offer whether one of them says what only an advertisement says
 * @param words where they stand, in the order of the text
 */
record Marketing(boolean offer, List<Place> words) {

  /** Where a word stands. */
  record Place(int start, int end) {}

  /** The advertising in a template, or null where there is none. */
  static Marketing in(Template template) {
    WordSearch search = WordSearch.of(ScreenedWords.MARKETING, template);
    if (search == null) {
      return null;
    }
    List<Place> words = new ArrayList<>();
    boolean offer = false;
    boolean enough = false;
    int slightRow = -1;
    while (search.next()) {
      words.add(new Place(search.start(), search.end()));
      Word word = search.word();
      if (word.value().equals("slight")) {
        enough |= slightRow >= 0 && slightRow != word.row();
        slightRow = word.row();
      } else {
        enough = true;
        offer |= word.value().equals("offer");
      }
    }
    return enough ? new Marketing(offer, words) : null;
  }
}
