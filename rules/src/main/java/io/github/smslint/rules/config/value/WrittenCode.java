package io.github.smslint.rules.config.value;

import io.github.smslint.vocabulary.Placeholders;

/** A value as somebody wrote it for a template's code, and the code that it is likely to mean. */
final class WrittenCode {

  private static final String PREFIX = "SMS_";
  private static final int NAME = 3;

  /** Shorter numbers are those of rows, days or versions. */
  private static final int FEWEST_DIGITS = 5;

  private static final int MOST_DIGITS = 16;
  private static final String BETWEEN = "_-–—＿－";

  private final String value;
  private final int start;
  private final int end;
  private final boolean prefixed;
  private String meant;

  private WrittenCode(String value) {
    this.value = value;
    int first = 0;
    int last = value.length();
    while (first < last && isBlank(value.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(value.charAt(last - 1))) {
      last--;
    }
    this.start = first;
    this.end = last;
    this.prefixed = value.regionMatches(true, first, PREFIX, 0, NAME);
    this.meant = meant(prefixed ? first + NAME : first);
  }

  static WrittenCode of(String value) {
    return new WrittenCode(value);
  }

  /** Where it starts without the blanks before it. */
  int start() {
    return start;
  }

  /** Where it ends without the blanks behind it. */
  int end() {
    return end;
  }

  /** Whether it begins like the provider's codes, in any case. */
  boolean isPrefixed() {
    return prefixed;
  }

  boolean isPadded() {
    return end - start < value.length();
  }

  /** The code as the provider writes it, or null where the value reads like none. */
  String meant() {
    return meant;
  }

  int digits() {
    return meant.length() - PREFIX.length();
  }

  /** Whether some of its digits are masked: {@code SMS_27****038}, {@code SMS_27xxx038}. */
  boolean isMasked() {
    boolean masked = false;
    for (int at = start + PREFIX.length(); at < end; at++) {
      boolean mask = "xX*?".indexOf(value.charAt(at)) >= 0;
      if (!mask && Character.digit(value.charAt(at), 10) < 0) {
        return false;
      }
      masked |= mask;
    }
    return masked && end - start >= PREFIX.length() + FEWEST_DIGITS;
  }

  /** Whether it says in words what is to be put there, or is a name behind the prefix. */
  boolean isWorded() {
    String bare = value.substring(start, end);
    boolean own = meant == null && !bare.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    return own || bare.length() <= PREFIX.length() || Placeholders.isWorded(bare);
  }

  private String meant(int from) {
    StringBuilder digits = new StringBuilder(PREFIX);
    int at = from;
    while (prefixed && at < end && isBetween(value.charAt(at))) {
      at++;
    }
    for (; at < end; at++) {
      int digit = Character.digit(value.charAt(at), 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (!prefixed || !isBlank(value.charAt(at))) {
        return null;
      }
    }
    int count = digits.length() - PREFIX.length();
    return count < FEWEST_DIGITS || count > MOST_DIGITS ? null : digits.toString();
  }

  private static boolean isBetween(char character) {
    return BETWEEN.indexOf(character) >= 0 || isBlank(character);
  }

  /** Blanks, and what is not seen at all: both come along when a code is copied. */
  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || (character >= '\u200B' && character <= '\u200D');
  }
}
