package io.github.smslint.rules.config.value;

/** What a phone number that is written as a call wants it tells of itself. */
public enum PhoneNumber {
  /** Of the mainland, and said to be by its country code. */
  MAINLAND,
  /** Of the mainland unless a number abroad with country code 1 is meant. */
  LIKELY_MAINLAND,
  /** Of another country or of Hong Kong, Macau or Taiwan. */
  ABROAD,
  /** No number to which a message can be sent. */
  MALFORMED;

  private static final int MOBILE = 11;
  private static final int SHORTEST = 7;
  private static final int LONGEST = 15;

  /** The kind of a number; blanks at its ends do not count. */
  public static PhoneNumber of(String written) {
    String number = written.strip();
    boolean marked = number.startsWith("+") || number.startsWith("00");
    String digits = number.substring(number.startsWith("+") ? 1 : marked ? 2 : 0);
    for (int at = 0; at < digits.length(); at++) {
      if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
        return MALFORMED;
      }
    }
    if (digits.startsWith("86") && (marked || digits.length() >= MOBILE)) {
      return isMobile(digits, 2) ? MAINLAND : MALFORMED;
    }
    boolean fits = digits.length() >= SHORTEST && digits.length() <= LONGEST;
    if (!fits || digits.charAt(0) == '0') {
      return MALFORMED;
    }
    if (digits.charAt(0) == '1') {
      boolean likely = !marked && isMobile(digits, 0);
      return digits.length() != MOBILE ? MALFORMED : likely ? LIKELY_MAINLAND : ABROAD;
    }
    return ABROAD;
  }

  /** Eleven digits from 13 to 19. */
  private static boolean isMobile(String digits, int from) {
    return digits.length() - from == MOBILE
        && digits.charAt(from) == '1'
        && digits.charAt(from + 1) >= '3';
  }
}
