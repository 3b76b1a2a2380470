package io.github.smslint.reader.shell;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;

/** One word of a command: what it means, and where it stands. */
final class ShellWord {

  private final SourceFile file;
  private final Text text;
  private final Span span;

  /**
   * @param text the word without its quotes; null for an empty one
   */
  ShellWord(SourceFile file, Text text, Span span) {
    this.file = file;
    this.text = text;
    this.span = span;
  }

  Span span() {
    return span;
  }

  /** The word's characters, a hole for each part that only the running script knows. */
  String value() {
    return text == null ? "" : text.value();
  }

  TextValue asValue() {
    return text == null ? UnwritableText.absent(file, span.start()) : new TextValue(text, span);
  }

  /** Whether characters stand unchanged at the word's beginning, without a quote. */
  boolean beginsBare(int length) {
    return file.content().regionMatches(span.start(), value(), 0, length);
  }

  /** The part from an index on, such as what stands behind an equals sign. */
  TextValue from(int index) {
    if (text == null || index >= text.length()) {
      return UnwritableText.absent(file, span.end());
    }
    Text part = text.slice(index, text.length());
    boolean bare = beginsBare(index);
    int start = bare ? span.start() + index : span.start();
    return new TextValue(part, new Span(start, span.end()));
  }

  /** Where a part of the word stands that ends before an index. */
  Span place(int from, int to) {
    return beginsBare(to) ? new Span(span.start() + from, span.start() + to) : span;
  }

  /** The index of the sign behind a name that begins at an index; negative where there is none. */
  int signAfterName(int from) {
    String value = value();
    int at = from;
    while (at < value.length() && isPartOfName(value.charAt(at))) {
      at++;
    }
    boolean named = at > from && at < value.length() && value.charAt(at) == '=';
    return named && !Character.isDigit(value.charAt(from)) ? at : -1;
  }

  static boolean isPartOfName(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || "_.-".indexOf(character) >= 0;
  }
}
