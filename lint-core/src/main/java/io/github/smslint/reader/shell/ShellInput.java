package io.github.smslint.reader.shell;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.format.LineComments;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The characters of one script and how far they are read; collects comments. */
final class ShellInput {

  final SourceFile file;
  final String content;

  /** Where reading stops: the file's end, or the end of the part that is read as a script. */
  int limit;

  int at;
  private final boolean ofDocker;
  private final List<Comment> comments = new ArrayList<>();

  /**
   * @param ofDocker whether lines of comments may stand inside of a continued line
   */
  ShellInput(SourceFile file, boolean ofDocker) {
    this.file = file;
    this.content = file.content();
    this.limit = content.length();
    this.ofDocker = ofDocker;
  }

  List<Comment> comments() {
    return comments;
  }

  boolean isAtEnd() {
    return at >= limit;
  }

  /** The character that comes next, or NUL at the end. */
  char next() {
    return at < limit ? content.charAt(at) : 0;
  }

  char charAt(int offset) {
    return offset < limit ? content.charAt(offset) : 0;
  }

  boolean isAt(String expected) {
    return at + expected.length() <= limit && content.startsWith(expected, at);
  }

  boolean isAtBreak() {
    return isAtEnd() || Whitespace.isBreak(content.charAt(at));
  }

  int lineEnd() {
    return Whitespace.nextBreak(content, at, limit);
  }

  void skipBreak() {
    if (at < limit) {
      at = Whitespace.afterBreak(content, at, limit);
    }
  }

  /** The length of a backslash and the line end behind it; 0 where none stands here. */
  int continuation() {
    if (next() != '\\' || at + 1 >= limit || !Whitespace.isBreak(content.charAt(at + 1))) {
      return 0;
    }
    return Whitespace.afterBreak(content, at + 1, limit) - at;
  }

  /** Goes over blanks and line ends behind a backslash. */
  void skipBlanks() {
    while (at < limit) {
      int continuation = continuation();
      if (Whitespace.isBlank(next())) {
        at++;
      } else if (continuation > 0) {
        at += continuation;
        skipCommentLines();
      } else {
        return;
      }
    }
  }

  private void skipCommentLines() {
    while (ofDocker && at < limit) {
      int start = Whitespace.skipBlanks(content, at, limit);
      if (start == limit || content.charAt(start) != '#') {
        return;
      }
      at = start;
      comment();
      skipBreak();
    }
  }

  /** Takes the rest of the line for a comment. */
  void comment() {
    int end = lineEnd();
    comments.add(LineComments.of(file, at, end));
    at = end;
  }
}
