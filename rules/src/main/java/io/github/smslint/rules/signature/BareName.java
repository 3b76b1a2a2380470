package io.github.smslint.rules.signature;

import io.github.smslint.text.Text;

/** A signature's name without what is often written around it. */
final class BareName {

  private BareName() {}

  /** The name without 【】 and blanks at its ends. */
  static Text of(Text name) {
    String value = name.value();
    int end = value.length();
    int start = 0;
    while (start < end && isAround(value.charAt(start))) {
      start++;
    }
    while (end > start && isAround(value.charAt(end - 1))) {
      end--;
    }
    return name.slice(start, end);
  }

  private static boolean isAround(char character) {
    return character == '【' || character == '】' || Character.isWhitespace(character);
  }
}
