package io.github.smslint.rules.template;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit that is written with a superscript.
 *
 * @param written with the superscript at its end, {@code m²}
 * @param word the unit in words
 */
record UnitWord(String written, String word) {

  private static final class Holder {
    private static final List<UnitWord> UNITS = load();
  }

  /** The unit that ends at an offset, or null. */
  static UnitWord endingAt(String text, int end) {
    for (UnitWord unit : Holder.UNITS) {
      int start = end - unit.written().length();
      if (start >= 0
          && text.startsWith(unit.written(), start)
          && (start == 0 || !isLetter(text.charAt(start - 1)))) {
        return unit;
      }
    }
    return null;
  }

  private static boolean isLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private static List<UnitWord> load() {
    List<UnitWord> units = new ArrayList<>();
    for (String[] row : TableResource.read(UnitWord.class, "units.tsv")) {
      units.add(new UnitWord(row[0], row[1]));
    }
    return units;
  }
}
