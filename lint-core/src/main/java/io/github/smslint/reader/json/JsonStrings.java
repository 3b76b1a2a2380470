package io.github.smslint.reader.json;

import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;

/** Decodes the strings of one JSON file and keeps where each character stands. */
final class JsonStrings {

  private final SourceFile file;
  private final String content;
  private final ProblemList problems;
  private final StringBuilder decoded = new StringBuilder();
  private Mapping.Builder mapping;
  private boolean rawUnicode;
  private boolean escapedUnicode;

  JsonStrings(SourceFile file, ProblemList problems) {
    this.file = file;
    this.content = file.content();
    this.problems = problems;
  }

  /** A string without a backslash, told by the range between its quotes. */
  Literal plain(int start, int end) {
    JsonNotation notation = JsonNotation.of(quoteOf(start), false);
    String value = content.substring(start, end);
    return new Literal(file, value, Mapping.copy(start, end - start), notation);
  }

  /** A string with backslashes, told by the range between its quotes. */
  Literal escaped(int start, int end) {
    decoded.setLength(0);
    mapping = new Mapping.Builder(start);
    rawUnicode = false;
    escapedUnicode = false;
    int copied = start;
    int at = start;
    while (at < end) {
      char character = content.charAt(at);
      if (character == '\\') {
        copy(copied, at);
        at = escape(at, end);
        copied = at;
      } else {
        rawUnicode |= character >= 0x80;
        at++;
      }
    }
    copy(copied, end);
    JsonNotation notation = JsonNotation.of(quoteOf(start), escapedUnicode && !rawUnicode);
    return new Literal(file, decoded.toString(), mapping.build(), notation);
  }

  private char quoteOf(int start) {
    return content.charAt(start - 1);
  }

  private void copy(int start, int end) {
    decoded.append(content, start, end);
    mapping.copy(start, end - start);
  }

  /** Decodes the escape at the backslash and tells where it ends. */
  private int escape(int backslash, int end) {
    if (backslash + 1 == end) {
      copy(backslash, end);
      return end;
    }
    char kind = content.charAt(backslash + 1);
    if (kind == 'u') {
      return unicode(backslash, end);
    }
    int named = "bfnrt".indexOf(kind);
    if (named < 0 && kind != '"' && kind != '\'' && kind != '\\' && kind != '/') {
      problems.add(backslash, backslash + 2, "unknown escape");
      rawUnicode |= kind >= 0x80;
    }
    decoded.append(named < 0 ? kind : "\b\f\n\r\t".charAt(named));
    mapping.escape(1, backslash, 2);
    return backslash + 2;
  }

  private int unicode(int backslash, int end) {
    int unit = unitAt(backslash, end);
    if (unit < 0) {
      problems.add(backslash, backslash + 2, "\\u without four hexadecimal digits");
      copy(backslash, backslash + 2);
      return backslash + 2;
    }
    escapedUnicode |= unit >= 0x80;
    decoded.append((char) unit);
    int next = backslash + 6;
    int second = Character.isHighSurrogate((char) unit) ? unitAt(next, end) : -1;
    if (second >= 0 && Character.isLowSurrogate((char) second)) {
      decoded.append((char) second);
      mapping.escape(2, backslash, 12);
      return next + 6;
    }
    mapping.escape(1, backslash, 6);
    return next;
  }

  /** The UTF-16 unit of the {@code \}{@code uXXXX} that stands there, or -1 where none does. */
  private int unitAt(int backslash, int end) {
    if (backslash + 6 > end || !content.startsWith("\\u", backslash)) {
      return -1;
    }
    return Hex.parse(content, backslash + 2, backslash + 6);
  }
}
