package io.github.smslint.reader;

/** The hexadecimal numbers of escapes. */
final class Hex {

  private static final String DIGITS = "0123456789ABCDEF";

  private Hex() {}

  /** The number that at most eight digits write, or -1 where a character is none. */
  static int parse(CharSequence text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      char digit = text.charAt(at);
      int worth = digit < 128 ? Character.digit(digit, 16) : -1;
      if (worth < 0) {
        return -1;
      }
      number = number << 4 | worth;
    }
    return number;
  }

  /** Appends the number's last digits. */
  static void append(StringBuilder out, int number, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      out.append(DIGITS.charAt(number >> shift & 0xF));
    }
  }
}
