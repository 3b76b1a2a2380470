package io.github.smslint.reader;

import io.github.smslint.document.Comment;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;

/** Comments from a mark of one character to the line's end. */
final class LineComments {

  private LineComments() {}

  /** The comment from its mark to its end; one blank after the mark belongs to the mark. */
  static Comment of(SourceFile file, int mark, int end) {
    int start = mark + 1;
    if (start < end && Whitespace.isBlank(file.content().charAt(start))) {
      start++;
    }
    return new Comment(Text.of(Literal.plain(file, start, end)), new Span(mark, end));
  }
}
