package io.github.smslint.suppression;

import io.github.smslint.source.Span;

/** Finds what is to be deleted so that a directive is gone and all else stays as it is. */
final class Removal {

  private final String content;
  private final CommentMarks marks;

  Removal(String content, CommentMarks marks) {
    this.content = content;
    this.marks = marks;
  }

  /**
   * The comment where it says nothing else, with its line where it stands alone there; else the
   * directive's own characters.
   *
   * @param comment the comment with its marks, at whose beginning the directive stands
   */
  Span of(Directive directive, Span comment) {
    Span words = directive.span();
    int behind = marks.behindEnd(words.end(), comment.end());
    boolean ended = behind > words.end();
    boolean whole = behind == comment.end() && ended == marks.needEnd(comment.start());
    return whole ? withBlanks(comment, words) : words;
  }

  private Span withBlanks(Span comment, Span words) {
    int before = comment.start();
    while (before > 0 && isBlankInLine(before - 1)) {
      before--;
    }
    int after = comment.end();
    while (after < content.length() && isBlankInLine(after)) {
      after++;
    }
    boolean first = before == 0 || Blanks.isBreak(content.charAt(before - 1));
    boolean last = after == content.length() || Blanks.isBreak(content.charAt(after));
    if (first && last) {
      return new Span(before, behindBreak(after));
    }
    if (first || last) {
      return first ? new Span(comment.start(), after) : new Span(before, comment.end());
    }
    boolean apart = before < comment.start() || after > comment.end();
    return apart ? comment : words;
  }

  private boolean isBlankInLine(int at) {
    char character = content.charAt(at);
    return Blanks.isBlank(character) && !Blanks.isBreak(character);
  }

  private int behindBreak(int lineEnd) {
    if (content.startsWith("\r\n", lineEnd)) {
      return lineEnd + 2;
    }
    return Math.min(lineEnd + 1, content.length());
  }
}
