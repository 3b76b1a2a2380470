package io.github.smslint.reader.xml;

/** Finds the ends of what is not kept: processing instructions and declarations. */
final class XmlSkipper {

  private final String content;

  XmlSkipper(String content) {
    this.content = content;
  }

  /** The end of the instruction that starts there; where it is not closed, the next tag. */
  int endOfInstruction(int start) {
    int end = start + 2;
    while (end < content.length() && content.charAt(end) != '<') {
      if (content.startsWith("?>", end)) {
        return end + 2;
      }
      end++;
    }
    return end;
  }

  boolean isDeclaration(int start) {
    int name = start + 2;
    return content.startsWith("<!", start)
        && name < content.length()
        && Character.isLetter(content.charAt(name));
  }

  /**
   * The end of the document type that starts there, with all declarations in it, or -1 where it is
   * not closed.
   */
  int endOfDeclaration(int start) {
    boolean inside = false;
    int end = start + 2;
    while (end < content.length()) {
      char character = content.charAt(end);
      if (character == '>' && !inside) {
        return end + 1;
      }
      if (character == '[' || character == ']') {
        inside = character == '[';
      } else if (character == '"' || character == '\'') {
        end = endOfQuoted(end, inside);
      } else if (content.startsWith("<!--", end)) {
        int close = content.indexOf("-->", end + 4);
        end = close < 0 ? content.length() : close + 2;
      }
      end++;
    }
    return -1;
  }

  /** Outside of the inner declarations no quoted name holds a bracket: there a quote is missing. */
  private int endOfQuoted(int open, boolean inside) {
    char quote = content.charAt(open);
    int end = open + 1;
    while (end < content.length() && content.charAt(end) != quote) {
      if (content.charAt(end) == '>' && !inside) {
        return end - 1;
      }
      end++;
    }
    return end;
  }
}
