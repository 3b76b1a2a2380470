package io.github.smslint.rules.template;

import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.characters.CharacterTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that tell whether a standard character stands where another one should: {@code 著} is
 * right in {@code 著名} and wrong in {@code 随著}. The word's other characters may be traditional.
 */
final class ContextWords {

  /**
   * A word as written, in standard characters otherwise, and the place and form of the wrong one.
   */
  private record Word(String written, int place, String form) {}

  private static final class Holder {
    private static final Map<Character, List<Word>> WORDS = load();
  }

  private ContextWords() {}

  /** What should stand in the place of the character, or null where it is or may be right. */
  static String formAt(String text, int at) {
    List<Word> words = Holder.WORDS.get(text.charAt(at));
    if (words == null) {
      return null;
    }
    String form = null;
    for (Word word : words) {
      if (stands(word, text, at)) {
        if (word.form() == null) {
          return null;
        }
        form = word.form();
      }
    }
    return form;
  }

  private static boolean stands(Word word, String text, int at) {
    int start = at - word.place();
    if (start < 0 || start + word.written().length() > text.length()) {
      return false;
    }
    for (int index = 0; index < word.written().length(); index++) {
      char wanted = word.written().charAt(index);
      char found = text.charAt(start + index);
      if (found != wanted && !isFormOf(wanted, found)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFormOf(char wanted, char found) {
    String form = CharacterTable.get().standardForm(found);
    return form != null && form.indexOf(wanted) >= 0;
  }

  private static Map<Character, List<Word>> load() {
    Map<Character, List<Word>> words = new HashMap<>();
    for (String[] row : TableResource.read(ContextWords.class, "context-words.tsv")) {
      char character = row[0].charAt(0);
      for (String written : row[2].split(" ")) {
        int place = written.indexOf(character);
        Word word = new Word(written, place, row[1].equals("-") ? null : row[1]);
        List<Word> same = words.get(character);
        if (same == null) {
          same = new ArrayList<>();
          words.put(character, same);
        }
        same.add(word);
      }
    }
    return words;
  }
}
