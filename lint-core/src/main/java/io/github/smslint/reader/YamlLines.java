package io.github.smslint.reader;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Entry;
import io.github.smslint.document.TextValue;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of a broken YAML file one by one: {@code key: value}, whatever the indentation. */
final class YamlLines {

  private final SourceFile file;
  private final YamlMask mask;
  private final String content;
  private final List<Comment> comments;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param comments where the comments go that are met
   */
  YamlLines(SourceFile file, YamlMask mask, List<Comment> comments) {
    this.file = file;
    this.mask = mask;
    this.content = file.content();
    this.comments = comments;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Reads from the first line that begins at the offset or after it; the offset may be too far. */
  void readFrom(int offset) {
    if (offset > content.length()) {
      return;
    }
    LineIndex lines = file.lines();
    int first = lines.lineOf(offset);
    if (lines.line(first).start() < offset) {
      first++;
    }
    for (int line = first; line <= lines.lineCount(); line++) {
      read(lines.line(line));
    }
  }

  void read(Span line) {
    int start = contentStart(content, line);
    if (start < line.end() && content.charAt(start) == '#') {
      comments.add(LineComments.of(file, start, line.end()));
      return;
    }
    int value = valueStart(mask, line);
    int colon = Whitespace.trimmedEnd(content, start, value);
    if (colon > start && content.charAt(colon - 1) == ':') {
      Span key = unquoted(trimmed(start, colon - 1));
      String name = content.substring(key.start(), key.end());
      entries.add(Entry.pair(name, key, value(value, line.end())));
    }
  }

  private TextValue value(int from, int lineEnd) {
    int end = lineEnd;
    for (int at = afterQuoted(from, end); at < end; at++) {
      if (content.charAt(at) == '#' && Whitespace.isBlank(content.charAt(at - 1))) {
        comments.add(LineComments.of(file, at, end));
        end = at;
      }
    }
    Span span = trimmed(from, end);
    Span inner = unquoted(span);
    Literal literal =
        new Literal(
            file,
            content.substring(inner.start(), inner.end()),
            Mapping.copy(inner.start(), inner.length()),
            Notation.FIXED);
    return new TextValue(Text.of(literal), span);
  }

  /** The offset of the quote that closes the one here; the given one where none does. */
  private int afterQuoted(int from, int end) {
    if (from < end && isQuote(content.charAt(from))) {
      for (int at = from + 1; at < end; at++) {
        if (content.charAt(at) == content.charAt(from)) {
          return at;
        }
      }
    }
    return from;
  }

  private Span trimmed(int from, int to) {
    return new Span(from, Whitespace.trimmedEnd(content, from, to));
  }

  private Span unquoted(Span span) {
    if (span.isEmpty() || !isQuote(content.charAt(span.start()))) {
      return span;
    }
    boolean closed =
        span.length() > 1 && content.charAt(span.end() - 1) == content.charAt(span.start());
    return new Span(span.start() + 1, closed ? span.end() - 1 : span.end());
  }

  private static boolean isQuote(char character) {
    return character == '"' || character == '\'';
  }

  /** The offset in the line after its indentation and list marks. */
  private static int contentStart(String content, Span line) {
    int at = line.start();
    while (at < line.end()) {
      boolean mark =
          content.charAt(at) == '-'
              && (at + 1 == line.end() || Whitespace.isBlank(content.charAt(at + 1)));
      if (!mark && !Whitespace.isBlank(content.charAt(at))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The offset in the line after its first key and the blanks after that; else the content's. */
  static int valueStart(YamlMask mask, Span line) {
    int start = contentStart(mask.content(), line);
    for (int at = start; at < line.end(); at++) {
      boolean last = at + 1 == line.end();
      if (mask.charAt(at) == ':' && (last || Whitespace.isBlank(mask.charAt(at + 1)))) {
        return Whitespace.skipBlanks(mask.content(), at + 1, line.end());
      }
    }
    return start;
  }
}
