package io.github.smslint.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the templates whose placeholders are all plain {@code ${name}}; gives the same nodes as the
 * grammar at a hundredth of its time.
 */
final class PlainTemplateScanner {

  private PlainTemplateScanner() {}

  /** The nodes, or null where the text holds anything that may be a placeholder of another kind. */
  static List<TemplateNode> scan(String text) {
    List<TemplateNode> nodes = new ArrayList<>(10);
    int runStart = 0;
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      boolean usual = character > '}' && character < '\uFF04';
      if (usual || !isMark(character) || isPlainPercent(text, at)) {
        at++;
        continue;
      }
      int end = character == '$' ? variableEnd(text, at) : -1;
      if (end < 0) {
        return null;
      }
      if (at > runStart) {
        nodes.add(new TemplateNode.Run(runStart, at));
      }
      nodes.add(new TemplateNode.Variable(at, end, text.substring(at + 2, end - 1)));
      at = end;
      runStart = end;
    }
    if (at > runStart) {
      nodes.add(new TemplateNode.Run(runStart, at));
    }
    return nodes;
  }

  /** Chinese characters, of which there are most, are told by two comparisons. */
  private static boolean isMark(char character) {
    if (character > '}') {
      return character >= '\uFF04'
          && (character == '\uFF04' || character == '\uFF5B' || character == '\uFF5D');
    }
    return character >= '{' ? character != '|' : character >= '#' && character <= '%';
  }

  /** Whether a percent sign can only be one: after a digit, or before what starts no format. */
  private static boolean isPlainPercent(String text, int at) {
    if (text.charAt(at) != '%') {
      return false;
    }
    if (at > 0 && isDigit(text.charAt(at - 1))) {
      return true;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return next > 'z' || next == ' ' || next == ',' || next == ')' || next == '/';
  }

  /** Where the variable that begins at a dollar sign ends, or -1 where none begins there. */
  private static int variableEnd(String text, int dollar) {
    int nameStart = dollar + 2;
    if (nameStart >= text.length() || text.charAt(dollar + 1) != '{') {
      return -1;
    }
    int at = nameStart;
    while (at < text.length() && isNameCharacter(text.charAt(at))) {
      at++;
    }
    boolean closed = at > nameStart && at < text.length() && text.charAt(at) == '}';
    return closed && !isBlank(text.charAt(nameStart)) && !isBlank(text.charAt(at - 1))
        ? at + 1
        : -1;
  }

  private static boolean isNameCharacter(char character) {
    if (character >= 'a' && character <= 'z') {
      return true;
    }
    return character != '\n' && character != '\r' && !isMark(character);
  }

  /** Whether a character counts as a blank at the ends of a name. */
  static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\u00A0' || character == '\u3000';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
