package io.github.smslint.recognizer.credential;

/**
 * Walks back from a value that a function or a property gives to the name of what gives it: {@code
 * AccessKeySecret { get { return "…"; } }}.
 */
final class ReturnedName {

  private static final int REACH = 240;
  private static final int LINES = 5;
  private static final int WORDS = 6;
  private static final String SKIPPED = " \t\r\n{=>:-?";

  private final String content;
  private final int limit;
  private int at;

  private ReturnedName(String content, int end) {
    this.content = content;
    this.limit = Math.max(0, end - REACH);
    this.at = end;
  }

  /** The name, or the empty string where what stands before the offset gives nothing. */
  static String before(String content, int end) {
    return new ReturnedName(content, end).find();
  }

  /** Whether a word before a value says that something gives it. */
  static boolean isGiving(String word) {
    return word.equals("return") || word.equals("get");
  }

  private String find() {
    for (int count = 0; count < WORDS && skip(); count++) {
      if (KeyShape.at(content, at - 1) == ')') {
        if (!skipGroup()) {
          return "";
        }
        continue;
      }
      String word = word();
      if (word.isEmpty()) {
        return "";
      }
      if (!isGiving(word) && !isType()) {
        return word;
      }
    }
    return "";
  }

  /** Goes over what may stand between a name and its body; false where too many lines do. */
  private boolean skip() {
    int lines = 0;
    while (at > limit && SKIPPED.indexOf(content.charAt(at - 1)) >= 0) {
      at--;
      lines += content.charAt(at) == '\n' ? 1 : 0;
    }
    return lines <= LINES;
  }

  private boolean skipGroup() {
    int open = content.lastIndexOf('(', at - 1);
    if (open < limit || content.lastIndexOf(')', at - 2) > open) {
      return false;
    }
    at = open;
    return true;
  }

  private String word() {
    int end = at;
    while (at > limit && isNameCharacter(content.charAt(at - 1))) {
      at--;
    }
    return content.substring(at, end);
  }

  /** Whether the word that was read is the type of what is given: {@code key(): String}. */
  private boolean isType() {
    int before = at;
    while (before > limit && content.charAt(before - 1) == ' ') {
      before--;
    }
    char character = KeyShape.at(content, before - 1);
    boolean arrow = character == '>' && KeyShape.at(content, before - 2) == '-';
    return character == ':' || character == ')' || arrow;
  }

  private static boolean isNameCharacter(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '$';
  }
}
