package io.github.smslint.reader.shell;

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
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one batch file of Windows: {@code set A=b}, {@code set "A=b"}. */
final class BatchTree {

  private final SourceFile file;
  private final String content;
  private final List<Comment> comments = new ArrayList<>();
  private final MapBuilder root = new MapBuilder();

  BatchTree(SourceFile file) {
    this.file = file;
    this.content = file.content();
  }

  Document read() {
    int at = 0;
    while (at < content.length()) {
      int start = Whitespace.skipBlanks(content, at, content.length());
      start += start < content.length() && content.charAt(start) == '@' ? 1 : 0;
      int end = Whitespace.nextBreak(content, start, content.length());
      line(start, end);
      at = end < content.length() ? Whitespace.afterBreak(content, end, content.length()) : end;
    }
    return new Document(file, Format.SHELL, List.of(root.build()), comments, List.of());
  }

  private void line(int start, int end) {
    if (content.startsWith("::", start)) {
      comments.add(LineComments.of(file, start, 2, end));
    } else if (beginsWith("rem", start, end)) {
      comments.add(LineComments.of(file, start, 3, end));
    } else if (beginsWith("set", start, end)) {
      variable(Whitespace.skipBlanks(content, start + 3, end), end);
    }
  }

  private boolean beginsWith(String word, int start, int end) {
    int behind = start + word.length();
    return content.regionMatches(true, start, word, 0, word.length())
        && behind < end
        && Whitespace.isBlank(content.charAt(behind));
  }

  private void variable(int start, int lineEnd) {
    int end = Whitespace.trimmedEnd(content, start, lineEnd);
    boolean quoted = end - start > 1 && content.charAt(start) == '"';
    quoted &= end > start && content.charAt(end - 1) == '"';
    int from = quoted ? start + 1 : start;
    int to = quoted ? end - 1 : end;
    int sign = from;
    while (sign < to && ShellWord.isPartOfName(content.charAt(sign))) {
      sign++;
    }
    if (sign > from && sign < to && content.charAt(sign) == '=') {
      String name = content.substring(from, sign);
      root.add(name, new Span(from, sign), value(sign + 1, to));
    }
  }

  /** A value, in which names between percent signs are holes. */
  private TextValue value(int from, int to) {
    List<Piece> pieces = new ArrayList<>(1);
    int start = from;
    int open = -1;
    for (int at = from; at < to; at++) {
      if (content.charAt(at) != '%') {
        continue;
      }
      if (open < 0 || open + 1 == at) {
        open = at;
        continue;
      }
      literal(pieces, start, open);
      Span span = new Span(open, at + 1);
      pieces.add(new Hole(content.substring(open + 1, at), new Location(file, span)));
      start = at + 1;
      open = -1;
    }
    literal(pieces, start, to);
    return pieces.isEmpty()
        ? UnwritableText.absent(file, from)
        : new TextValue(Text.of(pieces), new Span(from, to));
  }

  private void literal(List<Piece> pieces, int from, int to) {
    if (from < to) {
      DecodedText out = new DecodedText(content, from);
      out.copy(from, to);
      pieces.add(out.literal(file, content, Notation.FIXED));
    }
  }
}
