package io.github.smslint.rules.config.value;

import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The numbers that one value gives: a list with commas, or an array of texts in JSON. */
public final class PhoneNumbers {

  private final boolean array;
  private final List<Text> numbers = new ArrayList<>();

  /**
   * @param text what is given as numbers; where a number is not known, it has a hole
   */
  public PhoneNumbers(Text text) {
    String value = text.value();
    this.array = value.strip().startsWith("[");
    int start = 0;
    for (int at = 0; at <= value.length(); at++) {
      if (at == value.length() || value.charAt(at) == ',') {
        int from = start;
        int to = at;
        while (from < to && isAround(value.charAt(from))) {
          from++;
        }
        while (to > from && isAround(value.charAt(to - 1))) {
          to--;
        }
        if (to > from) {
          numbers.add(text.slice(from, to));
        }
        start = at + 1;
      }
    }
  }

  /** Whether they are written as an array, as batches want them. */
  public boolean isArray() {
    return array;
  }

  /** The numbers as they are written, without what stands around them. */
  public List<Text> all() {
    return numbers;
  }

  private boolean isAround(char character) {
    return Character.isWhitespace(character) || (array && "[]\"'".indexOf(character) >= 0);
  }
}
