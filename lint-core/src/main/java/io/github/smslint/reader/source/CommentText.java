package io.github.smslint.reader.source;

import io.github.smslint.reader.format.Whitespace;
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
    int from = comment.skip(mark, start + 1, last);
    int to = mark == '*' ? comment.skipBack('*', from, last) : last;
    from = comment.firstWord(from, to);
    return comment.lines(from, comment.lastWord(from, to));
  }

  /** The text of a comment on one line behind marks of one kind, as {@code # a}. */
  public static Literal ofLine(SourceFile file, int start, int end) {
    CommentText comment = new CommentText(file);
    int from = comment.skip(file.content().charAt(start), start, end);
    from = comment.firstWord(from, end);
    return comment.lines(from, comment.lastWord(from, end));
  }

  private static boolean isClosed(String content, int start, int end) {
    return end - start >= 4 && content.charAt(end - 1) == '/' && content.charAt(end - 2) == '*';
  }

  private Literal lines(int from, int to) {
    int lineEnd = Whitespace.nextBreak(content, from, to);
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
      lineEnd = Whitespace.nextBreak(content, at, to);
    }
    text.append(content, at, to);
    mapping.copy(at, to - at);
    return new Literal(file, text.toString(), mapping.build(), CommentNotation.COMMENT);
  }

  /** Where the next line begins to speak, behind its indentation, its star and one space. */
  private int nextLine(int lineEnd, int to) {
    int line = Whitespace.afterBreak(content, lineEnd, to);
    int at = Whitespace.skipBlanks(content, line, to);
    if (at < to && content.charAt(at) == '*') {
      at++;
      return at < to && content.charAt(at) == ' ' ? at + 1 : at;
    }
    return at;
  }

  /** Where the text begins, behind lines with nothing but a star and the star of its own line. */
  private int firstWord(int from, int to) {
    int behind = from;
    int at = Whitespace.firstVisible(content, from, to);
    while (at < to && content.charAt(at) == '*' && Whitespace.nextBreak(content, behind, at) < at) {
      behind = at + 1;
      at = Whitespace.firstVisible(content, behind, to);
    }
    return at;
  }

  /** Where the text ends, before spaces and lines with nothing but a star. */
  private int lastWord(int from, int to) {
    int at = Whitespace.afterLastVisible(content, from, to);
    while (at > from && content.charAt(at - 1) == '*' && isFirstOfLine(from, at - 1)) {
      at = Whitespace.afterLastVisible(content, from, at - 1);
    }
    return at;
  }

  private boolean isFirstOfLine(int from, int star) {
    int behind = Whitespace.afterLastVisible(content, from, star);
    return Whitespace.nextBreak(content, behind, star) < star;
  }

  private int skip(char character, int from, int to) {
    int at = from;
    while (at < to && content.charAt(at) == character) {
      at++;
    }
    return at;
  }

  private int skipBack(char character, int from, int to) {
    int at = to;
    while (at > from && content.charAt(at - 1) == character) {
      at--;
    }
    return at;
  }
}
