package io.github.smslint.reader.ini;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.format.LineComments;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The characters of one file of braces and how far they are read; collects comments. */
final class HoconInput {

  final SourceFile file;
  final String content;
  final List<Comment> comments = new ArrayList<>();
  int at;
  private int lineWithOpenQuote = -1;

  HoconInput(SourceFile file) {
    this.file = file;
    this.content = file.content();
  }

  boolean isAtEnd() {
    return at >= content.length();
  }

  /** The character that comes next, or NUL at the end. */
  char next() {
    return at < content.length() ? content.charAt(at) : 0;
  }

  boolean isAtBreak() {
    return isAtEnd() || Whitespace.isBreak(content.charAt(at));
  }

  boolean isAt(char expected) {
    return !isAtEnd() && content.charAt(at) == expected;
  }

  void skipBlanks() {
    at = Whitespace.skipBlanks(content, at, content.length());
  }

  /**
   * Whether a comment begins here; behind other characters only where a blank parts it from them.
   */
  boolean isAtComment() {
    boolean mark = isAt('#') || content.startsWith("//", at);
    return mark && (at == 0 || "{},; \t\r\n[]\"".indexOf(content.charAt(at - 1)) >= 0);
  }

  void comment() {
    int end = Whitespace.nextBreak(content, at, content.length());
    comments.add(LineComments.of(file, at, isAt('#') ? 1 : 2, end));
    at = end;
  }

  /** Goes over blanks, line ends, what parts entries, and comments. */
  void skipSpace() {
    while (!isAtEnd()) {
      if (isAtComment()) {
        comment();
      } else if (Whitespace.isBlankOrBreak(next()) || isAt(',') || isAt(';')) {
        at++;
      } else {
        return;
      }
    }
  }

  /**
   * The quote in the same line that closes the one at an offset; negative where none does, or where
   * one before it in that line was found open.
   */
  int closing(int start) {
    if (start < lineWithOpenQuote) {
      return -1;
    }
    int found = findClosing(start);
    if (found < 0) {
      lineWithOpenQuote = Whitespace.nextBreak(content, start, content.length());
    }
    return found;
  }

  private int findClosing(int start) {
    char quote = content.charAt(start);
    for (int here = start + 1; here < content.length(); here++) {
      char character = content.charAt(here);
      if (character == quote) {
        return here;
      }
      if (Whitespace.isBreak(character)) {
        return -1;
      }
      if (character == '\\' && here + 1 < content.length()) {
        here += Whitespace.isBreak(content.charAt(here + 1)) ? 0 : 1;
      }
    }
    return -1;
  }
}
