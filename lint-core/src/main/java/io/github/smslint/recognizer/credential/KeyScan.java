package io.github.smslint.recognizer.credential;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Goes once over a text and stops at everything that has the shape of an id or a secret. */
final class KeyScan {

  private static final String TEMPORARY = "STS.";

  /** What stands behind the mark of a temporary id; everything else is longer. */
  private static final int SHORTEST_RUN = CredentialScanner.SHORTEST_RUN;

  private static final String ENCODED_ID = "TFRBS";
  private static final int LONGEST_ENCODED = 64;
  private static final int ENCODED_SECRET = KeyShape.SECRET_LENGTH / 3 * 4;

  private final String content;
  private int at;
  private int run;
  private int start;
  private int end;
  private boolean id;
  private String value;

  KeyScan(String content) {
    this.content = content;
  }

  /** Goes to the next one; false at the end. */
  boolean next() {
    while (toRun()) {
      int from = run;
      int token = from - TEMPORARY.length();
      if (isTemporary(token) && KeyShape.isId(content, token, at)) {
        return take(token, at, true);
      }
      if (found(from, at)) {
        return true;
      }
      int unescaped = afterEscape(from);
      if (unescaped > from && unescaped < at && found(unescaped, at)) {
        return true;
      }
    }
    return false;
  }

  /** Goes behind the next run that is long enough; most characters need no look. */
  private boolean toRun() {
    while (at + SHORTEST_RUN <= content.length()) {
      int probe = at + SHORTEST_RUN - 1;
      if (!KeyShape.isLetterOrDigit(content.charAt(probe))) {
        at = probe + 1;
        continue;
      }
      run = startOfRun(probe);
      at = endOfRun(probe);
      if (at - run >= SHORTEST_RUN) {
        return true;
      }
    }
    return false;
  }

  private boolean isTemporary(int token) {
    if (token < 0 || !content.startsWith(TEMPORARY, token)) {
      return false;
    }
    int from = startOfRun(token);
    return from == token || afterEscape(from) == token;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isId() {
    return id;
  }

  /** The id or secret itself, decoded where it stands there in Base64. */
  String value() {
    return value;
  }

  private boolean found(int from, int to) {
    int length = to - from;
    if (content.charAt(from) == 'L' && KeyShape.isId(content, from, to)) {
      return take(from, to, true);
    }
    if (length == KeyShape.SECRET_LENGTH) {
      return KeyShape.isSecret(content, from, to) && take(from, to, false);
    }
    boolean encodedId = length <= LONGEST_ENCODED && content.startsWith(ENCODED_ID, from);
    boolean encodedSecret = length == ENCODED_SECRET || length == ENCODED_SECRET + 2;
    return (encodedId || encodedSecret) && takeEncoded(from, to, encodedId);
  }

  private boolean take(int from, int to, boolean isId) {
    start = from;
    end = to;
    at = to;
    id = isId;
    value = content.substring(from, to);
    return true;
  }

  private boolean takeEncoded(int from, int to, boolean isId) {
    String decoded = decode(content.substring(from, to));
    boolean shaped =
        isId
            ? KeyShape.isId(decoded, 0, decoded.length())
            : KeyShape.isSecret(decoded, 0, decoded.length());
    if (!shaped) {
      return false;
    }
    int padded = to;
    while (padded < content.length() && content.charAt(padded) == '=') {
      padded++;
    }
    take(from, padded, isId);
    value = decoded;
    return true;
  }

  private static String decode(String encoded) {
    try {
      byte[] bytes = Base64.getDecoder().decode(encoded);
      return new String(bytes, StandardCharsets.ISO_8859_1).strip();
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }

  private int startOfRun(int within) {
    int from = within;
    while (from > 0 && KeyShape.isLetterOrDigit(content.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private int endOfRun(int from) {
    int to = from;
    while (to < content.length() && KeyShape.isLetterOrDigit(content.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Where the run begins without the letters of an escape before it: \n, \u0022, %22. */
  private int afterEscape(int from) {
    char before = KeyShape.at(content, from - 1);
    char first = content.charAt(from);
    if (before == '\\') {
      return first == 'u' ? from + 5 : "ntrbf".indexOf(first) >= 0 ? from + 1 : from;
    }
    return before == '%' ? from + 2 : from;
  }
}
