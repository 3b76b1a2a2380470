package io.github.smslint.reader.java;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;

/** Decodes one text block: strips its indentation and the spaces at line ends, then unescapes. */
final class JavaTextBlock {

  private final SourceFile file;
  private final String content;
  private final int start;
  private final int end;
  private String indentation;

  /**
   * @param afterQuotes the offset behind the opening quotes
   * @param end the offset of the closing quotes
   */
  JavaTextBlock(SourceFile file, int afterQuotes, int end) {
    this.file = file;
    this.content = file.content();
    this.end = end;
    this.start = nextLine(lineEnd(afterQuotes));
  }

  Literal read() {
    findIndentation();
    JavaEscapes escapes = new JavaEscapes(content, start);
    int line = start;
    int feedFrom = -1;
    boolean more = true;
    while (more) {
      int lineEnd = lineEnd(line);
      int last = Whitespace.afterLastVisible(content, line, lineEnd);
      int first = last == line ? lineEnd : line + indentation.length();
      if (feedFrom >= 0) {
        escapes.lineFeed(feedFrom, first);
      }
      last = Math.max(first, last);
      escapes.read(first, last);
      feedFrom = escapes.joinsLines() ? -1 : last;
      more = lineEnd < end;
      line = nextLine(lineEnd);
    }
    TextBlockNotation notation =
        new TextBlockNotation(indentation, firstLineEnd(), escapes.hasOctal());
    return new Literal(file, escapes.decoded(), escapes.mapping(), notation);
  }

  /** The least indentation of all lines that are not blank, the one of the closing quotes too. */
  private void findIndentation() {
    int least = Integer.MAX_VALUE;
    int line = start;
    boolean more = true;
    while (more) {
      int lineEnd = lineEnd(line);
      int first = Whitespace.firstVisible(content, line, lineEnd);
      more = lineEnd < end;
      if ((first < lineEnd || !more) && first - line < least) {
        least = first - line;
        indentation = content.substring(line, first);
      }
      line = nextLine(lineEnd);
    }
  }

  private String firstLineEnd() {
    int lineEnd = start;
    while (lineEnd > 0 && Whitespace.isBreak(content.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    String written = content.substring(lineEnd, start);
    return written.isEmpty() ? "\n" : written;
  }

  private int lineEnd(int from) {
    return Whitespace.nextBreak(content, from, end);
  }

  private int nextLine(int lineEnd) {
    return lineEnd < end ? Whitespace.afterBreak(content, lineEnd, end) : end;
  }
}
