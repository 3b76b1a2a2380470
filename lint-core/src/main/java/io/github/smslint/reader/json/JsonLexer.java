package io.github.smslint.reader.json;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Splits JSON into tokens and sets the comments aside. */
final class JsonLexer {

  static final char END = 0;
  static final char STRING = '"';

  /** A number, a name, or any other characters that stand together. */
  static final char WORD = 'w';

  private final SourceFile file;
  private final String content;
  private final ProblemList problems;
  private final List<Comment> comments = new ArrayList<>(0);
  private int at;
  private int start;
  private int previousEnd;
  private boolean closed;
  private boolean escaped;

  JsonLexer(SourceFile file, ProblemList problems) {
    this.file = file;
    this.content = file.content();
    this.problems = problems;
  }

  /** Goes to the next token and tells its kind: the mark itself or one of the constants. */
  char next() {
    previousEnd = at;
    skipToToken();
    start = at;
    if (at == content.length()) {
      return END;
    }
    char first = content.charAt(at);
    switch (first) {
      case '{':
      case '}':
      case '[':
      case ']':
      case ',':
      case ':':
        at++;
        return first;
      case '"':
      case '\'':
        readString(first);
        return STRING;
      default:
        readWord();
        return WORD;
    }
  }

  int start() {
    return start;
  }

  int end() {
    return at;
  }

  /** Where the token before this one ends. */
  int previousEnd() {
    return previousEnd;
  }

  /** Whether the string has its second quote. */
  boolean isClosed() {
    return closed;
  }

  /** Whether the string has a backslash. */
  boolean isEscaped() {
    return escaped;
  }

  /** Whether nothing stands before the token in its line. */
  boolean isAtLineStart() {
    return start == 0 || isLineEnd(content.charAt(start - 1));
  }

  List<Comment> comments() {
    return List.copyOf(comments);
  }

  private void skipToToken() {
    while (at < content.length()) {
      char character = content.charAt(at);
      if (isBlank(character)) {
        at++;
      } else if (isCommentStart(at)) {
        readComment();
      } else {
        return;
      }
    }
  }

  private void readString(char quote) {
    escaped = false;
    closed = false;
    int end = at + 1;
    while (end < content.length()) {
      char character = content.charAt(end);
      if (character == quote) {
        closed = true;
        end++;
        break;
      }
      if (isLineEnd(character)) {
        break;
      }
      if (character == '\\') {
        escaped = true;
        if (end + 1 < content.length() && !isLineEnd(content.charAt(end + 1))) {
          end++;
        }
      }
      end++;
    }
    at = end;
  }

  private void readWord() {
    do {
      at++;
    } while (at < content.length() && !isWordEnd());
  }

  private boolean isWordEnd() {
    char character = content.charAt(at);
    switch (character) {
      case '{':
      case '}':
      case '[':
      case ']':
      case ',':
      case ':':
      case '"':
      case '\'':
        return true;
      default:
        return isBlank(character) || isCommentStart(at);
    }
  }

  private boolean isCommentStart(int place) {
    if (content.charAt(place) != '/' || place + 1 == content.length()) {
      return false;
    }
    char second = content.charAt(place + 1);
    return second == '/' || second == '*';
  }

  private void readComment() {
    int from = at;
    int textEnd;
    if (content.charAt(at + 1) == '/') {
      while (at < content.length() && !isLineEnd(content.charAt(at))) {
        at++;
      }
      textEnd = at;
    } else {
      textEnd = content.indexOf("*/", from + 2);
      if (textEnd < 0) {
        textEnd = content.length();
        problems.add(from, from + 2, "comment is not closed");
      }
      at = Math.min(textEnd + 2, content.length());
    }
    Literal text = Literal.plain(file, from + 2, textEnd);
    comments.add(new Comment(Text.of(text), new Span(from, at)));
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  private static boolean isBlank(char character) {
    return character <= ' ' || character == '\u00A0' || character == '\uFEFF';
  }
}
