package io.github.smslint.rules.template;

import io.github.smslint.project.Template;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.screen.TextScreen;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of other scripts that stand in for Latin ones inside a word, as in {@code аliyun} with a
 * Cyrillic {@code а}. A word that is wholly Latin, Greek or Cyrillic has none.
 */
final class LookalikeLetters {

  /** Before it stand Latin letters, behind it the other scripts begin. */
  private static final char FIRST_OTHER = '\u0370';

  private static final char FIRST_HAN_RADICAL = '\u2E80';

  private static final class Holder {
    private static final Map<Integer, String> LATIN = load();
  }

  private LookalikeLetters() {}

  /** Whether a template may have any; most texts are told by their screen. */
  static boolean mayStandIn(Template template) {
    if (!TextScreen.of(template).mayHoldOtherLetters()) {
      return false;
    }
    String text = template.content().value();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean other = character >= FIRST_OTHER && character < FIRST_HAN_RADICAL;
      if (other && Character.isLetter(character)) {
        return true;
      }
    }
    return false;
  }

  /** Where the word ends that begins at an offset; the offset itself where none begins. */
  static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /**
   * The Latin letter that a letter of a Latin word stands in for, or null where it is what it
   * seems. A Greek letter at the end of a name in capitals is science: {@code TNFα}.
   */
  static String latinFor(String text, int at, int wordEnd) {
    String latin = Holder.LATIN.get(text.codePointAt(at));
    if (latin == null) {
      return null;
    }
    int next = at + Character.charCount(text.codePointAt(at));
    boolean last = next == wordEnd && Character.isLowerCase(text.codePointAt(at));
    boolean science =
        last
            && Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.GREEK
            && !Character.isLowerCase(text.codePointBefore(at));
    return science ? null : latin;
  }

  /** Whether all letters are Latin or seem so, two of them at least being Latin. */
  static boolean isLatinWord(String text, int start, int end) {
    int latin = 0;
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (codePoint < FIRST_OTHER) {
        latin += Character.isLetter(codePoint) ? 1 : 0;
      } else if (!Holder.LATIN.containsKey(codePoint)) {
        return false;
      }
    }
    return latin > 1;
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
  }

  private static Map<Integer, String> load() {
    Map<Integer, String> latin = new HashMap<>();
    for (String[] row : TableResource.read(LookalikeLetters.class, "lookalikes.tsv")) {
      latin.put(row[0].codePointAt(0), row[2]);
    }
    return latin;
  }
}
