package io.github.smslint.reader;

import io.github.smslint.document.TextValue;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;

/** Texts of places where a replacement cannot be written without changing what is around them. */
final class UnwritableText {

  private UnwritableText() {}

  /** The value that is missing at a place: an empty text. */
  static TextValue absent(SourceFile file, int at) {
    return asWritten(file, at, at);
  }

  /** The characters of the file as they stand there. */
  static TextValue asWritten(SourceFile file, int start, int end) {
    String value = file.content().substring(start, end);
    Literal literal = new Literal(file, value, Mapping.copy(start, end - start), Notation.FIXED);
    return new TextValue(Text.of(literal), new Span(start, end));
  }
}
