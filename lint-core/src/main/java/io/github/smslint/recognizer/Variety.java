package io.github.smslint.recognizer;

/** What kinds of ASCII characters a range is made of. */
final class Variety {

  private static final int WORD = 4;

  private int upper;
  private int lower;
  private int digits;
  private int hexadecimal;
  private int changes;
  private int inWords;
  private final int length;

  Variety(String content, int start, int end) {
    this.length = end - start;
    int kindBefore = 0;
    int run = 0;
    for (int at = start; at < end; at++) {
      int kind = count(content.charAt(at));
      if (kind == kindBefore) {
        run++;
        continue;
      }
      boolean capitalised = kindBefore == 2 && kind == 1;
      endRun(capitalised ? run - 1 : run, kindBefore);
      changes += at == start ? 0 : 1;
      run = capitalised ? 2 : 1;
      kindBefore = kind;
    }
    endRun(run, kindBefore);
  }

  boolean isMixed() {
    return upper > 0 && lower > 0;
  }

  boolean isRich() {
    return upper > 0 && lower > 0 && digits > 0;
  }

  boolean hasDigits(int least) {
    return digits >= least && digits < length;
  }

  boolean isHexadecimal() {
    return hexadecimal == length;
  }

  /** How often a small letter, a capital and a digit follow one another. */
  int changes() {
    return changes;
  }

  /** Whether most of it reads like words in camel case; letters of one case tell nothing. */
  boolean isWordy() {
    return isMixed() && inWords * 2 >= length;
  }

  private int count(char character) {
    boolean digit = character >= '0' && character <= '9';
    boolean small = character >= 'a' && character <= 'z';
    boolean capital = character >= 'A' && character <= 'Z';
    char folded = (char) (character | 0x20);
    hexadecimal += digit || (folded >= 'a' && folded <= 'f') ? 1 : 0;
    digits += digit ? 1 : 0;
    lower += small ? 1 : 0;
    upper += capital ? 1 : 0;
    return small ? 1 : capital ? 2 : digit ? 3 : 0;
  }

  private void endRun(int run, int kind) {
    if (run >= WORD && (kind == 1 || kind == 2)) {
      inWords += run;
    }
  }
}
