package io.github.smslint.reader.source;

import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;

/** What a comment says, in the languages that write it behind two slashes or between stars. */
public final class CommentText {

  private final SourceFile file;
  private final String content;

  private CommentText(SourceFile file) {
    this.file = file;
    this.content = file.content();
  }

  /** The text of a comment without its marks, the stars before its lines and outer spaces. */
  public static Literal read(SourceFile file, int start, int end) {
    CommentText comment = new CommentText(file);
    char mark = file.content().charAt(start + 1);
    int last = mark == '*' && isClosed(file.content(), start, end) ? end - 2 : end;
    int from = comment.firstWord(comment.skip(mark, start + 1, last), last);
    int stars = mark == '*' ? comment.skipBack(from, last) : last;
    return comment.lines(from, comment.lastWord(from, stars));
  }

  private static boolean isClosed(String content, int start, int end) {
    return end - start >= 4 && content.charAt(end - 1) == '/' && content.charAt(end - 2) == '*';
  }

  private Literal lines(int from, int to) {
    int lineEnd = lineEnd(from, to);
    if (lineEnd == to) {
      String value = content.substring(from, to);
      Mapping mapping = Mapping.copy(from, to - from);
      return new Literal(file, value, mapping, CommentNotation.COMMENT);
    }
    StringBuilder text = new StringBuilder(to - from);
    Mapping.Builder mapping = new Mapping.Builder(from);
    int at = from;
    while (lineEnd < to) {
      text.append(content, at, lineEnd).append('\n');
      mapping.copy(at, lineEnd - at);
      at = nextLine(lineEnd, to);
      mapping.escape(1, lineEnd, at - lineEnd);
      lineEnd = lineEnd(at, to);
    }
    text.append(content, at, to);
    mapping.copy(at, to - at);
    return new Literal(file, text.toString(), mapping.build(), CommentNotation.COMMENT);
  }

  private int lineEnd(int from, int to) {
    int at = from;
    while (at < to && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the next line begins to speak, behind its indentation, its star and one space. */
  private int nextLine(int lineEnd, int to) {
    boolean two = content.startsWith("\r\n", lineEnd);
    int line = lineEnd + (two ? 2 : 1);
    int at = line;
    while (at < to && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
      at++;
    }
    if (at < to && content.charAt(at) == '*') {
      at++;
      return at < to && content.charAt(at) == ' ' ? at + 1 : at;
    }
    return at;
  }

  private int skip(char character, int from, int to) {
    int at = from;
    while (at < to && content.charAt(at) == character) {
      at++;
    }
    return at;
  }

  /** Where the first line that says something begins to do so. */
  private int firstWord(int from, int to) {
    int at = from;
    int lineEnd = lineEnd(at, to);
    while (lineEnd < to && firstVisible(at, lineEnd) == lineEnd) {
      at = nextLine(lineEnd, to);
      lineEnd = lineEnd(at, to);
    }
    return firstVisible(at, to);
  }

  /** The end of what is said, before spaces and lines of a star alone. */
  private int lastWord(int from, int to) {
    int at = lastVisible(from, to);
    while (at > from && isStarAlone(from, at - 1)) {
      at = lastVisible(from, at - 1);
    }
    return at;
  }

  private boolean isStarAlone(int from, int star) {
    int at = star;
    while (at > from && (content.charAt(at - 1) == ' ' || content.charAt(at - 1) == '\t')) {
      at--;
    }
    boolean first = at > from && (content.charAt(at - 1) == '\n' || content.charAt(at - 1) == '\r');
    return first && content.charAt(star) == '*';
  }

  private int skipBack(int from, int to) {
    int at = to;
    while (at > from && content.charAt(at - 1) == '*') {
      at--;
    }
    return at;
  }

  private int firstVisible(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private int lastVisible(int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
