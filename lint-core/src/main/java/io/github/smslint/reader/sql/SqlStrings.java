package io.github.smslint.reader.sql;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;

/** Decodes strings and keeps where each character stands. */
final class SqlStrings {

  private static final String NAMED = "nrtb0Z";
  private static final String MEANT = "\n\r\t\b\0\u001A";

  private final SourceFile file;
  private final String content;

  SqlStrings(SourceFile file) {
    this.file = file;
    this.content = file.content();
  }

  /** A string between quotes. */
  TextValue quoted(int start, int innerStart, int innerEnd, int end, boolean escapes) {
    char quote = content.charAt(innerStart - 1);
    DecodedText out = new DecodedText(content, innerStart);
    int copied = innerStart;
    int at = innerStart;
    while (at < innerEnd) {
      char character = content.charAt(at);
      boolean special = at + 1 < innerEnd && (character == quote || (escapes && character == '\\'));
      if (special) {
        out.copy(copied, at);
        escape(at, out);
        at++;
        copied = at + 1;
      }
      at++;
    }
    out.copy(copied, innerEnd);
    Literal literal = out.literal(file, content, SqlNotation.of(quote, escapes));
    return new TextValue(Text.of(literal), new Span(start, end));
  }

  /** A number, or a string that cannot be written anew. */
  TextValue raw(int start, int innerStart, int innerEnd, int end) {
    Text text = UnwritableText.asWritten(file, innerStart, innerEnd).text();
    return new TextValue(text, new Span(start, end));
  }

  private void escape(int at, DecodedText out) {
    char next = content.charAt(at + 1);
    if (content.charAt(at) != '\\') {
      out.put(next, at, at + 2);
    } else if (next == '%' || next == '_') {
      out.copy(at, at + 2);
    } else {
      int named = NAMED.indexOf(next);
      out.put(named < 0 ? next : MEANT.charAt(named), at, at + 2);
    }
  }
}
