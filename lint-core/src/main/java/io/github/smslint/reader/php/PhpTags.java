package io.github.smslint.reader.php;

/** What stands outside of the PHP tags of a file. */
final class PhpTags {

  private PhpTags() {}

  /** Where PHP goes on, if what the lexer saw begins or ends a text outside of it; else 0. */
  static int end(String content, int start, int end) {
    if (content.startsWith("<?", start)) {
      return content.startsWith("php", end) ? end + 3 : end;
    }
    boolean leaves = content.startsWith("?>", start) && end == start + 2;
    return leaves || start == 0 ? next(content, start == 0 ? 0 : end) : 0;
  }

  /** Whether what begins at an offset stands outside of the tags. */
  static boolean isOutside(String content, int start) {
    return start == 0 && !content.startsWith("<?");
  }

  /** The offset of the next opening tag, or the end of the file. */
  private static int next(String content, int from) {
    int at = content.indexOf("<?", from);
    while (at >= 0 && !opens(content, at + 2)) {
      at = content.indexOf("<?", at + 2);
    }
    return at < 0 ? content.length() : at;
  }

  private static boolean opens(String content, int at) {
    if (at >= content.length()) {
      return false;
    }
    char next = content.charAt(at);
    return next == '=' || next <= ' ' || content.startsWith("php", at);
  }
}
