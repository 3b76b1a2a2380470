package io.github.smslint.reader.toml;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.format.LineComments;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The characters of one TOML file and how far they are read; collects comments and problems. */
final class TomlInput {

  final SourceFile file;
  final String content;
  final List<Comment> comments = new ArrayList<>();
  final ProblemList problems = new ProblemList();
  int at;

  TomlInput(SourceFile file) {
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

  void skipBlanks() {
    at = Whitespace.skipBlanks(content, at, content.length());
  }

  /** Goes over blanks, line ends and comments. */
  void skipSpace() {
    while (at < content.length()) {
      char character = content.charAt(at);
      if (character == '#') {
        comment();
      } else if (Whitespace.isBlankOrBreak(character)) {
        at++;
      } else {
        return;
      }
    }
  }

  /** Goes to the line's end; what stands there besides a comment is left out. */
  void skipLine() {
    skipBlanks();
    if (next() == '#') {
      comment();
    }
    at = lineEnd();
  }

  int lineEnd() {
    return Whitespace.nextBreak(content, at, content.length());
  }

  private void comment() {
    int end = lineEnd();
    comments.add(LineComments.of(file, at, end));
    at = end;
  }
}
