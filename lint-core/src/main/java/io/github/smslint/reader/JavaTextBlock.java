package io.github.smslint.reader;

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
      int last = lastVisible(line, lineEnd);
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
      int first = firstVisible(line, lineEnd);
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
    while (lineEnd > 0 && isLineEnd(content.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    String written = content.substring(lineEnd, start);
    return written.isEmpty() ? "\n" : written;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < end && !isLineEnd(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private int nextLine(int lineEnd) {
    if (lineEnd >= end) {
      return end;
    }
    boolean two =
        content.charAt(lineEnd) == '\r' && lineEnd + 1 < end && content.charAt(lineEnd + 1) == '\n';
    return lineEnd + (two ? 2 : 1);
  }

  private int firstVisible(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character of a line that is no space; its start if all are. */
  private int lastVisible(int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}
