package io.github.smslint.reader.csv;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;

/** Goes over a table cell by cell. */
final class CsvCells {

  private final SourceFile file;
  private final String content;
  private final char separator;
  private final ProblemList problems;
  private int at;

  /** Whether a quote was met that nothing closes; from there on no cell is longer than its line. */
  private boolean quoteIsOpen;

  CsvCells(SourceFile file, int start, char separator, ProblemList problems) {
    this.file = file;
    this.content = file.content();
    this.separator = separator;
    this.problems = problems;
    this.at = start;
  }

  int at() {
    return at;
  }

  /** Goes to the next line that is not empty; false at the end of the file. */
  boolean nextRow() {
    while (at < content.length() && Whitespace.isBreak(content.charAt(at))) {
      at++;
    }
    return at < content.length();
  }

  /** Goes over the separator behind a cell; false where the row ends. */
  boolean nextCell() {
    boolean more = at < content.length() && content.charAt(at) == separator;
    if (more) {
      at++;
    }
    return more;
  }

  /** Reads the cell that begins here and stops behind it. */
  TextValue cell() {
    int start = at;
    int quote = start;
    while (quote < content.length() && content.charAt(quote) == ' ') {
      quote++;
    }
    if (quote < content.length() && content.charAt(quote) == '"') {
      int closing = closing(quote);
      if (closing >= 0) {
        return quoted(quote, closing);
      }
      quoteIsOpen = true;
      problems.add(quote, endOfCell(quote), "quote without an end");
    }
    return unquoted(start);
  }

  /** The quote that ends the cell: before a separator or the row's end; -1 where there is none. */
  private int closing(int quote) {
    int from = quote + 1;
    while (from < content.length()) {
      char character = content.charAt(from);
      if (quoteIsOpen && Whitespace.isBreak(character)) {
        return -1;
      }
      if (character == '"') {
        if (isQuote(from + 1)) {
          from++;
        } else if (isEndOfCell(afterBlanks(from + 1))) {
          return from;
        }
      }
      from++;
    }
    return -1;
  }

  private boolean isQuote(int offset) {
    return offset < content.length() && content.charAt(offset) == '"';
  }

  private int afterBlanks(int from) {
    int end = from;
    while (end < content.length() && content.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private boolean isEndOfCell(int offset) {
    return offset >= content.length()
        || content.charAt(offset) == separator
        || Whitespace.isBreak(content.charAt(offset));
  }

  private int endOfCell(int from) {
    int end = from;
    while (!isEndOfCell(end)) {
      end++;
    }
    return end;
  }

  private TextValue quoted(int quote, int closing) {
    DecodedText out = new DecodedText(content, quote + 1);
    boolean stray = false;
    int copied = quote + 1;
    for (int next = content.indexOf('"', copied);
        next >= 0 && next < closing;
        next = content.indexOf('"', next + 1)) {
      if (isQuote(next + 1) && next + 1 < closing) {
        out.copy(copied, next);
        out.put('"', next, next + 2);
        next++;
        copied = next + 1;
      } else {
        stray = true;
        problems.add(next, next + 1, "a quote inside a quoted cell is written twice");
      }
    }
    out.copy(copied, closing);
    at = afterBlanks(closing + 1);
    Notation notation = stray ? Notation.FIXED : CsvNotation.QUOTED;
    Literal literal = out.literal(file, content, notation);
    return new TextValue(Text.of(literal), new Span(quote, closing + 1));
  }

  private TextValue unquoted(int start) {
    at = endOfCell(start);
    boolean plain = content.substring(start, at).indexOf('"') < 0;
    DecodedText out = new DecodedText(content, start);
    out.copy(start, at);
    Notation notation = plain ? CsvNotation.unquoted(separator) : Notation.FIXED;
    return new TextValue(Text.of(out.literal(file, content, notation)), new Span(start, at));
  }
}
