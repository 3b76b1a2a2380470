package io.github.smslint.reader;

/**
 * Hides the actions of Helm, Jinja and their kin from the YAML parser: {@code {{ x }}} and {@code
 * {% if x %}}. Lines that hold nothing else vanish, others keep the action as plain characters.
 */
final class YamlTemplating {

  private static final String SPECIAL = ":#{}[],\"'@%&*!|>`";

  /** An action over several lines that is longer is taken for two stray marks. */
  private static final int LONGEST_BLOCK = 4000;

  private final String content;
  private final YamlMask mask;
  private final int[] knownEnds = {-1, -1};
  private int knownLineEnd = -1;
  private int vanishedEnd = -1;
  private int lastIndent;

  YamlTemplating(String content, YamlMask mask) {
    this.content = content;
    this.mask = mask;
  }

  void hide() {
    int at = content.indexOf('{');
    while (at >= 0) {
      int end = actionEnd(at);
      if (end < 0) {
        at = content.indexOf('{', at + 1);
        continue;
      }
      int lineStart = end - at > LONGEST_BLOCK ? -1 : lineStartBefore(at);
      int linesEnd = lineStart < 0 ? -1 : linesEnd(end);
      if (linesEnd >= 0) {
        vanish(lineStart, at, linesEnd);
        end = linesEnd;
      } else if (lineEnd(at) >= end) {
        keep(at, end);
      } else {
        end = at + 2;
      }
      at = content.indexOf('{', end);
    }
  }

  /** The offset after the action that begins at the brace, or -1 where none begins. */
  private int actionEnd(int at) {
    if (at + 1 >= content.length()) {
      return -1;
    }
    char second = content.charAt(at + 1);
    if (second != '{' && second != '%') {
      return -1;
    }
    int kind = second == '{' ? 0 : 1;
    if (knownEnds[kind] < at + 2) {
      int found = content.indexOf(kind == 0 ? "}}" : "%}", at + 2);
      knownEnds[kind] = found < 0 ? Integer.MAX_VALUE : found;
    }
    if (knownEnds[kind] == Integer.MAX_VALUE) {
      return -1;
    }
    int end = knownEnds[kind] + 2;
    boolean triple = kind == 0 && content.startsWith("{{{", at) && content.startsWith("}", end);
    return triple ? end + 1 : end;
  }

  /** The end of the line up to which only actions follow, or -1 where something else does. */
  private int linesEnd(int actionEnd) {
    int at = actionEnd;
    while (true) {
      while (at < content.length() && Whitespace.isBlank(content.charAt(at))) {
        at++;
      }
      if (at == content.length() || Whitespace.isBreak(content.charAt(at))) {
        return at;
      }
      at = content.charAt(at) == '{' ? actionEnd(at) : -1;
      if (at < 0) {
        return -1;
      }
    }
  }

  private int lineStartBefore(int at) {
    int start = at;
    while (start > 0 && Whitespace.isBlank(content.charAt(start - 1))) {
      start--;
    }
    return start == 0 || Whitespace.isBreak(content.charAt(start - 1)) ? start : -1;
  }

  private int lineEnd(int at) {
    if (knownLineEnd < at) {
      knownLineEnd = at;
      while (knownLineEnd < content.length() && !Whitespace.isBreak(content.charAt(knownLineEnd))) {
        knownLineEnd++;
      }
    }
    return knownLineEnd;
  }

  /** Plain characters from here to there, except what an enclosing quoted scalar has escaped. */
  private void keep(int from, int to) {
    for (int at = from; at < to; at++) {
      char character = content.charAt(at);
      boolean escaped =
          character == '\\' || (character == '\'' && content.startsWith("''", at) && at + 2 <= to);
      if (escaped) {
        at++;
      } else if (SPECIAL.indexOf(character) >= 0) {
        mask.hide(at);
      }
    }
  }

  /**
   * A comment holds the place of a line where it cannot end a block scalar, and stays readable when
   * it is content of one; elsewhere empty lines do, which mean nothing at any indentation.
   */
  private void vanish(int lineStart, int from, int to) {
    int indent = from - lineStart;
    if (vanishedEnd < 0 || !isBlankBetween(vanishedEnd, lineStart)) {
      lastIndent = indentBefore(lineStart);
    }
    boolean comments = indent >= lastIndent && indent > 0;
    boolean first = true;
    for (int at = from; at < to; at++) {
      char character = content.charAt(at);
      if (Whitespace.isBreak(character)) {
        first = true;
      } else if (!comments) {
        mask.replace(at, '\n');
      } else if (first && !Whitespace.isBlank(character)) {
        mask.comment(at);
        first = false;
      }
    }
    vanishedEnd = to;
  }

  private boolean isBlankBetween(int from, int to) {
    int at = from;
    while (at < to && Whitespace.isBlankOrBreak(content.charAt(at))) {
      at++;
    }
    return at >= to;
  }

  /** How far the nearest line above that is not empty is indented. */
  private int indentBefore(int lineStart) {
    int at = lineStart;
    while (at > 0 && Whitespace.isBlankOrBreak(content.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && !Whitespace.isBreak(content.charAt(at - 1))) {
      at--;
    }
    int indent = at;
    while (indent < lineStart && Whitespace.isBlank(content.charAt(indent))) {
      indent++;
    }
    return indent - at;
  }
}
