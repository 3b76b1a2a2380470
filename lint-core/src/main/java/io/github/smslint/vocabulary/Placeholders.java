package io.github.smslint.vocabulary;

/** Tells values that hold the place of a real one: references, words for themselves, masks. */
public final class Placeholders {

  private static final int LONG_ENOUGH_FOR_RUNS = 10;

  private static final class Builtin {
    static final PlaceholderWords WORDS = new PlaceholderWords();
  }

  private Placeholders() {}

  /**
   * Whether a key, signature, template code or the like is no real one: blank, a reference or
   * cipher text, a word for itself, masked, repeated or sequential.
   */
  public static boolean isPlaceholder(String value) {
    return isWorded(value) || isMasked(value) || isMechanical(payload(value.strip()));
  }

  /** Whether a value is blank, a reference, a cipher text or a word for itself. */
  public static boolean isWorded(String value) {
    String stripped = value.strip();
    if (stripped.isEmpty() || isReference(stripped)) {
      return true;
    }
    String payload = payload(stripped);
    if (isNumber(payload)) {
      return false;
    }
    return Builtin.WORDS.tells(payload) || Builtin.WORDS.areAllOf(payload);
  }

  /**
   * Whether a value is written elsewhere or in cipher: {@code ${NAME}}, {@code @name@}, {@code
   * ENC(…)}, {@code {cipher}…}, {@code <name>}; a default that is a value of its own makes none.
   */
  public static boolean isReference(String value) {
    String stripped = value.strip();
    if (stripped.length() < 2) {
      return false;
    }
    switch (stripped.charAt(0)) {
      case '$':
        return isDollarReference(stripped);
      case '#':
        return stripped.startsWith("#{") && stripped.endsWith("}");
      case '{':
        return stripped.startsWith("{cipher}") || isEnclosed(stripped, '}');
      case '<':
        return isEnclosed(stripped, '>');
      case '@':
        return isEnclosed(stripped, '@');
      case '%':
        return isEnclosed(stripped, '%');
      default:
        return stripped.startsWith("ENC(") && stripped.endsWith(")");
    }
  }

  /** Whether a plain name, with or without blanks, stands between the first and last character. */
  private static boolean isEnclosed(String value, char close) {
    int last = value.length() - 1;
    if (last < 2 || value.charAt(last) != close) {
      return false;
    }
    for (int at = 1; at < last; at++) {
      char character = value.charAt(at);
      if (!Character.isLetterOrDigit(character) && "_-. {}".indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDollarReference(String value) {
    if (value.charAt(1) == '(') {
      return value.endsWith(")");
    }
    if (value.charAt(1) != '{') {
      return Character.isLetter(value.charAt(1)) || value.charAt(1) == '_';
    }
    if (!value.endsWith("}")) {
      return false;
    }
    int colon = value.indexOf(':');
    return colon < 0 || isPlaceholder(value.substring(colon + 1, value.length() - 1));
  }

  /** Stars and dots in it, three or more x at an end, four anywhere, or nothing but marks. */
  private static boolean isMasked(String value) {
    if (value.contains("**") || value.contains("..") || value.indexOf('…') >= 0) {
      return true;
    }
    boolean onlyMarks = true;
    boolean foreign = false;
    int masks = 0;
    int longest = 0;
    int run = 0;
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      boolean mask = character == 'x' || character == 'X';
      run = mask ? run + 1 : 0;
      longest = Math.max(longest, run);
      masks += mask ? 1 : 0;
      onlyMarks &= mask || "*?-_.# ".indexOf(character) >= 0;
      foreign |= character > 0x7F;
    }
    boolean atEnd = run >= 3 || (value.length() > 2 && leadingMasks(value) >= 3);
    return onlyMarks || longest >= 4 || atEnd || (foreign && longest >= 2 && masks == longest);
  }

  private static int leadingMasks(String value) {
    int at = 0;
    while (at < value.length() && (value.charAt(at) == 'x' || value.charAt(at) == 'X')) {
      at++;
    }
    return at;
  }

  /** Whether the digits of a code from an offset on repeat or count up, as none does by itself. */
  public static boolean isMechanicalNumber(String code, int from) {
    return isMechanical(code.substring(from));
  }

  /** Letters and digits that no key generator gives: repeated, periodic or counted up. */
  private static boolean isMechanical(String payload) {
    int length = payload.length();
    int longestRun = 0;
    boolean stretched = false;
    int run = 0;
    long seenLow = 0;
    long seenHigh = 0;
    char before = 0;
    for (int at = 0; at < length; at++) {
      char character = payload.charAt(at);
      if (!isLetterOrDigit(character)) {
        return false;
      }
      run = before == character ? run + 1 : 1;
      longestRun = Math.max(longestRun, run);
      stretched |= run >= (standsForOthers(character) ? 4 : 6);
      seenLow |= character < Long.SIZE ? 1L << character : 0;
      seenHigh |= character < Long.SIZE ? 0 : 1L << character;
      before = character;
    }
    int different = Long.bitCount(seenLow) + Long.bitCount(seenHigh);
    boolean repeated = longestRun == length && length > 1;
    boolean isLong = length > LONG_ENOUGH_FOR_RUNS;
    boolean poor = isLong && different <= length / 3;
    stretched &= length >= LONG_ENOUGH_FOR_RUNS;
    // What has a period holds no more characters than that, which is at most half of it.
    boolean mayRepeat = different <= length / 2;
    return repeated
        || stretched
        || poor
        || (mayRepeat && isPeriodic(payload))
        || isCounted(payload);
  }

  /** What people cross characters out with; four of any other letter happen in a real key. */
  private static boolean standsForOthers(char character) {
    return character == 'x' || character == 'X' || character == '0';
  }

  private static boolean isPeriodic(String payload) {
    int length = payload.length();
    for (int period = 2; length >= 6 && length <= 64 && period <= length / 2; period++) {
      if (payload.regionMatches(0, payload, period, length - period)) {
        return true;
      }
    }
    return false;
  }

  /** Half of it or more counts up or down in stretches of four or more: 123456, abcdef, 987654. */
  private static boolean isCounted(String payload) {
    int counted = 0;
    int stretch = 1;
    int direction = 0;
    for (int at = 1; at <= payload.length(); at++) {
      int step = at == payload.length() ? 0 : step(payload.charAt(at - 1), payload.charAt(at));
      if (step != 0 && (direction == 0 || step == direction)) {
        direction = step;
        stretch++;
        continue;
      }
      counted += stretch >= 4 ? stretch : 0;
      direction = step;
      stretch = step == 0 ? 1 : 2;
    }
    return counted >= 4 && counted * 2 >= payload.length();
  }

  private static int step(char before, char after) {
    // A small letter is its capital with one bit more, which digits have anyway.
    int difference = (after | 0x20) - (before | 0x20);
    if ((before == '9' && after == '0') || difference == 1) {
      return 1;
    }
    return (before == '0' && after == '9') || difference == -1 ? -1 : 0;
  }

  /** What stands behind the prefix that every value of its kind has. */
  private static String payload(String value) {
    if (value.startsWith("LTAI") || value.startsWith("STS.") || value.startsWith("SMS_")) {
      return value.substring(4);
    }
    return value;
  }

  /** No word of the table is one. */
  private static boolean isNumber(String value) {
    for (int at = 0; at < value.length(); at++) {
      if (value.charAt(at) < '0' || value.charAt(at) > '9') {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private static boolean isLetterOrDigit(char character) {
    return (character >= '0' && character <= '9')
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z');
  }
}
