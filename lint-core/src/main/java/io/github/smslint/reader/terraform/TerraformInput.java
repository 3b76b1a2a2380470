package io.github.smslint.reader.terraform;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.format.LineComments;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The characters of one file and how far they are read; collects comments. */
final class TerraformInput {

  final SourceFile file;
  final String content;
  final List<Comment> comments = new ArrayList<>();
  int at;

  TerraformInput(SourceFile file) {
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

  boolean isAt(char expected) {
    return !isAtEnd() && content.charAt(at) == expected;
  }

  boolean isAtBreak() {
    return isAtEnd() || Whitespace.isBreak(content.charAt(at));
  }

  boolean isAtComment() {
    return isAt('#') || content.startsWith("//", at) || content.startsWith("/*", at);
  }

  int lineEnd() {
    return Whitespace.nextBreak(content, at, content.length());
  }

  /** Goes over blanks and over comments inside of the line. */
  void skipBlanks() {
    at = Whitespace.skipBlanks(content, at, content.length());
    while (content.startsWith("/*", at)) {
      comment();
      at = Whitespace.skipBlanks(content, at, content.length());
    }
  }

  /** Goes over blanks, line ends, commas and comments. */
  void skipSpace() {
    while (!isAtEnd()) {
      if (isAtComment()) {
        comment();
      } else if (Whitespace.isBlankOrBreak(next()) || isAt(',')) {
        at++;
      } else {
        return;
      }
    }
  }

  void comment() {
    int start = at;
    if (!content.startsWith("/*", start)) {
      at = lineEnd();
      comments.add(LineComments.of(file, start, isAt(start, '#') ? 1 : 2, at));
      return;
    }
    int closing = content.indexOf("*/", start + 2);
    int end = closing < 0 ? content.length() : closing;
    at = closing < 0 ? end : end + 2;
    Text text = Text.of(Literal.plain(file, start + 2, end));
    comments.add(new Comment(text, new Span(start, at)));
  }

  private boolean isAt(int offset, char expected) {
    return content.charAt(offset) == expected;
  }

  /** Goes behind the name that begins here; an empty range where none does. */
  Span name() {
    int start = at;
    while (!isAtEnd() && isPartOfName(next())) {
      at++;
    }
    return new Span(start, at);
  }

  String written(Span span) {
    return content.substring(span.start(), span.end());
  }

  static boolean isPartOfName(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '-';
  }
}
