package io.github.smslint.reader.ini;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.LineComments;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one file of sections, line by line. */
final class IniTree {

  private final SourceFile file;
  private final String content;
  private final IniKeys keys;
  private final List<Comment> comments = new ArrayList<>();
  private final MapBuilder root = new MapBuilder();
  private MapBuilder section = root;

  IniTree(SourceFile file) {
    this.file = file;
    this.content = file.content();
    this.keys = new IniKeys(content);
  }

  Document read() {
    int at = 0;
    while (at < content.length()) {
      int start = Whitespace.skipBlanks(content, at, content.length());
      int end = Whitespace.nextBreak(content, start, content.length());
      if (start < end) {
        line(start, end);
      }
      at = end < content.length() ? Whitespace.afterBreak(content, end, content.length()) : end;
    }
    return new Document(file, Format.INI, List.of(root.build()), comments, List.of());
  }

  private void line(int start, int end) {
    switch (content.charAt(start)) {
      case '#':
      case ';':
        comments.add(LineComments.of(file, start, end));
        break;
      case '[':
        section(start, end);
        break;
      default:
        pair(start, end);
        break;
    }
  }

  /** {@code [name]} or {@code [name "part"]}; a list of sections has two brackets. */
  private void section(int start, int end) {
    int mark = commentMark(start, end);
    int closing = mark - 1;
    while (closing > start && content.charAt(closing) != ']') {
      closing--;
    }
    if (closing == start) {
      return;
    }
    boolean item = content.startsWith("[[", start) && content.charAt(closing - 1) == ']';
    int from = Whitespace.skipBlanks(content, start + (item ? 2 : 1), closing);
    int to = Whitespace.trimmedEnd(content, from, closing - (item ? 1 : 0));
    int quote = from;
    while (quote < to && content.charAt(quote) != '"') {
      quote++;
    }
    boolean parted = quote > from && quote < to - 1 && content.charAt(to - 1) == '"';
    Span name = new Span(from, parted ? Whitespace.trimmedEnd(content, from, quote) : to);
    section = item ? root.next(written(name), name) : root.in(written(name), name);
    if (parted) {
      Span part = new Span(quote + 1, Math.max(quote + 1, to - 1));
      section = section.in(written(part), part);
    }
    comment(mark, end);
  }

  private String written(Span span) {
    return content.substring(span.start(), span.end());
  }

  private void pair(int start, int end) {
    int sign = start;
    while (sign < end && !isSign(sign, end)) {
      sign++;
    }
    Span key = sign < end ? keys.key(start, sign, content.charAt(sign) == '=') : null;
    if (key == null) {
      comment(commentMark(start, end), end);
      return;
    }
    int behind = content.startsWith(":=", sign) ? sign + 2 : sign + 1;
    TextValue value = value(behind, end);
    section.add(written(key), key, value);
    comment(commentMark(value.span().end(), end), end);
  }

  private boolean isSign(int at, int end) {
    char character = content.charAt(at);
    return character == '=' || (character == ':' && keys.isColonSign(at, end));
  }

  private TextValue value(int behindSign, int end) {
    int start = Whitespace.skipBlanks(content, behindSign, end);
    char quote = start < end ? content.charAt(start) : 0;
    if (quote == '"' || quote == '\'') {
      int closing = closing(start, end, quote);
      int next = closing < 0 ? 0 : Whitespace.skipBlanks(content, closing + 1, end);
      if (closing >= 0 && (next == end || "#;,".indexOf(content.charAt(next)) >= 0)) {
        return text(start + 1, closing, IniNotation.QUOTED, new Span(start, closing + 1));
      }
    }
    int to = Whitespace.trimmedEnd(content, start, commentMark(start, end));
    if (to <= start) {
      return UnwritableText.absent(file, behindSign);
    }
    Notation notation = quote == '"' || quote == '\'' ? Notation.FIXED : IniNotation.UNQUOTED;
    return text(start, to, notation, new Span(start, to));
  }

  private TextValue text(int from, int to, Notation notation, Span span) {
    int reference = content.substring(from, to).indexOf("%(");
    if (reference >= 0 && content.startsWith(")s", to - 2)) {
      return new TextValue(Text.of(new Hole("", new Location(file, span))), span);
    }
    DecodedText out = new DecodedText(content, from);
    out.copy(from, to);
    return new TextValue(Text.of(out.literal(file, content, notation)), span);
  }

  private int closing(int start, int end, char quote) {
    for (int at = start + 1; at < end; at++) {
      if (content.charAt(at) == quote) {
        return at;
      }
      if (content.charAt(at) == '\\') {
        at++;
      }
    }
    return -1;
  }

  /** Where in a range a comment begins behind a blank; else the range's end. */
  private int commentMark(int from, int end) {
    for (int at = from; at < end; at++) {
      boolean mark = content.charAt(at) == '#' || content.charAt(at) == ';';
      if (mark && at > 0 && Whitespace.isBlank(content.charAt(at - 1))) {
        return at;
      }
    }
    return end;
  }

  private void comment(int mark, int end) {
    if (mark < end) {
      comments.add(LineComments.of(file, mark, end));
    }
  }
}
