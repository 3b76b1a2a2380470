package io.github.smslint.reader.format;

import io.github.smslint.document.Comment;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;

/** Comments from a mark of one character to the line's end. */
public final class LineComments {

  private LineComments() {}

  /** The comment from its mark to its end; one blank after the mark belongs to the mark. */
  public static Comment of(SourceFile file, int mark, int end) {
    return of(file, mark, 1, end);
  }

  /** The same of a mark of several characters. */
  public static Comment of(SourceFile file, int mark, int markLength, int end) {
    int start = Math.min(end, mark + markLength);
    if (start < end && Whitespace.isBlank(file.content().charAt(start))) {
      start++;
    }
    return new Comment(Text.of(Literal.plain(file, start, end)), new Span(mark, end));
  }
}
