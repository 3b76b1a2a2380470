package io.github.smslint.recognizer.credential;

/** What kinds of ASCII characters a range is made of. */
final class Variety {

  private static final int WORD = 4;
  private static final int LETTERS_PER_VOWEL = 5;

  private int upper;
  private int lower;
  private int digits;
  private int hexadecimal;
  private int changes;
  private int inWords;
  private int digitRuns;
  private final int length;

  Variety(String content, int start, int end) {
    this.length = end - start;
    int kindBefore = 0;
    int run = 0;
    int vowels = 0;
    for (int at = start; at < end; at++) {
      char character = content.charAt(at);
      int kind = count(character);
      if (kind != kindBefore) {
        endRun(run, vowels, kindBefore);
        changes += at == start ? 0 : 1;
        boolean capitalised = kindBefore == 2 && kind == 1;
        run = capitalised ? 1 : 0;
        vowels = capitalised && isVowel(content.charAt(at - 1)) ? 1 : 0;
        kindBefore = kind;
      }
      run++;
      vowels += isVowel(character) ? 1 : 0;
    }
    endRun(run, vowels, kindBefore);
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
    return isMixed() && digitRuns <= 1 && inWords * 5 >= length * 3;
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

  private void endRun(int run, int vowels, int kind) {
    if (kind == 1 && run >= WORD && vowels * LETTERS_PER_VOWEL >= run) {
      inWords += run;
    }
    digitRuns += kind == 3 ? 1 : 0;
  }

  private static boolean isVowel(char letter) {
    return "aeiouAEIOU".indexOf(letter) >= 0;
  }
}
