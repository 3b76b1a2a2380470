package io.github.smslint.recognizer.credential;

import io.github.smslint.vocabulary.Placeholders;

/** Whether a row of letters and digits looks as if Alibaba Cloud had made it. */
final class KeyShape {

  /** The length of every long-lived secret; 29 and 31 characters are no secret. */
  static final int SECRET_LENGTH = 30;

  private static final int PREFIX = 4;
  private static final int SHORTEST_ID = PREFIX + 12;
  private static final int LONGEST_ID = PREFIX + 26;

  /** Ids of up to this length need no word beside them. */
  private static final int LONGEST_PLAIN_ID = PREFIX + 21;

  private static final int SHORTEST_STS_ID = PREFIX + 10;
  private static final int LONGEST_STS_ID = PREFIX + 40;
  private static final int BLOB = 80;

  private KeyShape() {}

  /** Whether the range, which no letter or digit touches, is a long-lived or an STS id. */
  static boolean isId(String content, int start, int end) {
    boolean temporary = content.startsWith("STS.", start);
    if (!temporary && !content.startsWith("LTAI", start)) {
      return false;
    }
    int length = end - start;
    boolean fits =
        temporary
            ? length >= SHORTEST_STS_ID && length <= LONGEST_STS_ID
            : length >= SHORTEST_ID && length <= LONGEST_ID;
    if (!fits || isCutOff(content, start, end) || isInBlob(content, start, end)) {
      return false;
    }
    Variety variety = new Variety(content, start + PREFIX, end);
    boolean random =
        temporary
            ? variety.isMixed() && isTemporary(variety, content, start, end)
            : variety.isMixed() || (variety.hasDigits(2) && variety.changes() >= 2);
    return random
        && !variety.isWordy()
        && !Placeholders.isPlaceholder(content.substring(start, end));
  }

  /** Whether an id is so long that it counts only where something else speaks of a key. */
  static boolean isDoubtful(String id) {
    return id.startsWith("LTAI") && id.length() > LONGEST_PLAIN_ID;
  }

  /**
   * Whether the range, which no letter or digit touches, can be a secret; placeholders are told
   * later, of the few that stand where a secret may.
   */
  static boolean isSecret(String content, int start, int end) {
    if (end - start != SECRET_LENGTH || touchesLongerToken(content, start, end)) {
      return false;
    }
    Variety variety = new Variety(content, start, end);
    boolean random =
        variety.isMixed() ? variety.changes() >= 6 : variety.hasDigits(2) && variety.changes() >= 4;
    return random && !variety.isHexadecimal() && !variety.isWordy();
  }

  /** Whether stars or dots follow that stand for the rest; emphasis and comment ends are none. */
  private static boolean isCutOff(String content, int start, int end) {
    char after = at(content, end);
    if (after == '*') {
      return at(content, end + 1) != '/' && at(content, start - 1) != '*';
    }
    return after == '…' || after == '•' || (after == '.' && at(content, end + 1) == '.');
  }

  private static boolean isTemporary(Variety variety, String content, int start, int end) {
    boolean quoted = at(content, start - 1) == '"' && at(content, end) == '"';
    return (quoted || variety.hasDigits(1)) && !isCode(content, start, end);
  }

  /** {@code STS.AssumeRole(…)} and {@code x.STS.Role2} are names in code. */
  private static boolean isCode(String content, int start, int end) {
    char before = at(content, start - 1);
    char after = at(content, end);
    return before == '.' || after == '(' || after == '<' || (after == '.' && isPart(content, end));
  }

  private static boolean isPart(String content, int separator) {
    return isLetterOrDigit(at(content, separator - 1))
        && isLetterOrDigit(at(content, separator + 1));
  }

  private static boolean touchesLongerToken(String content, int start, int end) {
    char before = at(content, start - 1);
    char after = at(content, end);
    boolean joinedBefore = "+/-_.".indexOf(before) >= 0 && isLetterOrDigit(at(content, start - 2));
    boolean joinedAfter = "+/-_.".indexOf(after) >= 0 && isLetterOrDigit(at(content, end + 1));
    return joinedBefore || joinedAfter || after == '=' || after == '*';
  }

  /** Whether the range is a piece of a long Base64 text that happens to read like an id. */
  private static boolean isInBlob(String content, int start, int end) {
    int from = start;
    while (from > 0 && start - from < BLOB && isBlobCharacter(content.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < content.length() && to - end < BLOB && isBlobCharacter(content.charAt(to))) {
      to++;
    }
    if (to - from < BLOB) {
      return false;
    }
    boolean mixedBefore = new Variety(content, from, start).isRich();
    return mixedBefore || new Variety(content, end, to).isRich();
  }

  private static boolean isBlobCharacter(char character) {
    return isLetterOrDigit(character) || "+/-_".indexOf(character) >= 0;
  }

  static boolean isLetterOrDigit(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
  }

  /** The character at an offset, or a blank outside of the text. */
  static char at(String content, int offset) {
    return offset >= 0 && offset < content.length() ? content.charAt(offset) : ' ';
  }
}
