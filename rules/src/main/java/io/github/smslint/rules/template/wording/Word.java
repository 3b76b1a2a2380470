package io.github.smslint.rules.template.wording;

/** A word that a table lists, with what the table says of it. */
final class Word {

  private static final String NOTHING = "-";

  private final String text;
  private final int row;
  private final String value;
  private final int first;
  private final int second;
  private final String longer;
  private final String elsewhere;

  /** The next word that begins with the same two characters, or null. */
  Word next;

  /**
   * @param row the number of its row in the table, from 0
   * @param columns the words, the value, longer words in which it is right, words that make it
   *     right wherever they stand in the text, the source
   */
  Word(String text, int row, String[] columns) {
    this.text = text;
    this.row = row;
    this.value = columns[1];
    this.first = lower(text.charAt(0));
    this.second = lower(text.charAt(1));
    // Parted at need: few words are ever met, and a short run has no time for the others.
    this.longer = columns[2];
    this.elsewhere = columns[3];
  }

  String text() {
    return text;
  }

  int row() {
    return row;
  }

  /** What the table says of it: the right word, the subject, the weight. */
  String value() {
    return value;
  }

  /**
   * Whether it stands at an offset; ASCII letters in any case, and never inside a longer name. A
   * number may follow.
   */
  boolean standsAt(String content, int at, int limit) {
    int end = at + text.length();
    return end <= limit
        && content.regionMatches(true, at, text, 0, text.length())
        && !(at > 0 && isLetter(content.charAt(at)) && joins(content.charAt(at - 1)))
        && !(end < content.length()
            && joins(content.charAt(end - 1))
            && isLetter(content.charAt(end)));
  }

  /** Tells most words apart before letters are compared in any case. */
  boolean mayBegin(char one, char other) {
    return lower(one) == first && lower(other) == second;
  }

  private static int lower(char character) {
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
  }

  /** Whether what stands at an offset belongs to a longer word in which it is right. */
  boolean isPartOfLonger(String content, int at) {
    for (String word : words(longer)) {
      for (int in = word.indexOf(text); in >= 0; in = word.indexOf(text, in + 1)) {
        if (content.startsWith(word, at - in)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word stands in the text that makes it right. */
  boolean isExplainedIn(String content) {
    for (String word : words(elsewhere)) {
      if (content.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(char character) {
    return isLetter(character) || character >= '0' && character <= '9';
  }

  private static boolean isLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private static String[] words(String column) {
    return column.equals(NOTHING) ? new String[0] : column.split(" ");
  }
}
