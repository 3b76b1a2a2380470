package io.github.smslint.reader;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one {@code .properties} file. */
final class PropertiesTree {

  private final SourceFile file;
  private final String content;
  private final PropertiesLine line;
  private final PropertiesStyle style;
  private final List<List<Entry>> documents = new ArrayList<>(1);
  private final List<Comment> comments = new ArrayList<>();
  private final ProblemList problems = new ProblemList();
  private List<Entry> document = new ArrayList<>();
  private char lastMark;
  private int afterLastComment = -1;
  private boolean escapes;
  private boolean raw;

  PropertiesTree(SourceFile file) {
    this.file = file;
    this.content = file.content();
    this.line = new PropertiesLine(content);
    this.style = new PropertiesStyle(file.text().charset());
  }

  Document read() {
    int at = 0;
    while (at < content.length()) {
      char character = content.charAt(at);
      if (PropertiesLine.isBlank(character) || Whitespace.isBreak(character)) {
        at++;
      } else if (character == '#' || character == '!') {
        at = comment(at, character);
      } else {
        line.read(at);
        at = line.next();
        if (line.isPair()) {
          pair();
        }
      }
    }
    return new Document(file, Format.PROPERTIES, roots(), comments, problems.all());
  }

  private List<Value> roots() {
    if (!document.isEmpty() || documents.isEmpty()) {
      documents.add(document);
    }
    List<Value> roots = new ArrayList<>(documents.size());
    for (List<Entry> entries : documents) {
      Span span = new Span(0, 0);
      if (!entries.isEmpty()) {
        span = entries.get(0).span().cover(entries.get(entries.size() - 1).span());
      }
      roots.add(new MapValue(entries, span));
    }
    return roots;
  }

  private int comment(int mark, char character) {
    int end = Whitespace.nextBreak(content, mark, content.length());
    int after =
        end < content.length() ? Whitespace.afterBreak(content, end, content.length()) : end;
    if (isSeparator(mark, end)) {
      if (!document.isEmpty()) {
        documents.add(document);
        document = new ArrayList<>();
      }
      return after;
    }
    boolean rejoins = document.isEmpty() && !documents.isEmpty();
    if (rejoins) {
      document = documents.remove(documents.size() - 1);
    }
    comments.add(LineComments.of(file, mark, end));
    lastMark = character;
    afterLastComment = after;
    return after;
  }

  /** Spring's rule: at the line's start, three hyphens, and not in a block of comments. */
  private boolean isSeparator(int mark, int end) {
    boolean atLineStart = mark == 0 || Whitespace.isBreak(content.charAt(mark - 1));
    boolean inBlock = mark == afterLastComment && content.charAt(mark) == lastMark;
    if (!atLineStart || inBlock || !content.startsWith("---", mark + 1)) {
      return false;
    }
    for (int at = mark + 4; at < end; at++) {
      if (!PropertiesLine.isBlank(content.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private void pair() {
    int keyEnd = keyEnd();
    int start = skipBlanks(keyEnd);
    boolean separated = start < line.length() && isSign(line.charAt(start));
    if (separated) {
      start = skipBlanks(start + 1);
    }
    DecodedText key = decode(0, keyEnd);
    DecodedText value = decode(start, line.length());
    Notation notation = Notation.FIXED;
    if (start > keyEnd) {
      notation = new PropertiesNotation(style, !separated, escapes && !raw, raw);
    }
    Literal literal = value.literal(file, content, notation);
    TextValue text = new TextValue(Text.of(literal), literal.location().span());
    document.add(Entry.pair(key.toString(), key.mapping().source(), text));
  }

  private int keyEnd() {
    boolean escaped = false;
    int at = 0;
    while (at < line.length()) {
      char character = line.charAt(at);
      if (!escaped && (isSign(character) || PropertiesLine.isBlank(character))) {
        return at;
      }
      escaped = character == '\\' && !escaped;
      at++;
    }
    return at;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < line.length() && PropertiesLine.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSign(char character) {
    return character == '=' || character == ':';
  }

  private DecodedText decode(int from, int to) {
    escapes = false;
    raw = false;
    DecodedText out = new DecodedText(content, line.place(from));
    int at = from;
    while (at < to) {
      if (line.charAt(at) == '\\' && at + 1 < to) {
        at = escape(out, at, to);
      } else {
        raw |= line.charAt(at) > 0x7F;
        out.copy(line.place(at), line.place(at) + 1);
        at++;
      }
    }
    style.learn(escapes, raw);
    return out;
  }

  private int escape(DecodedText out, int at, int to) {
    char escaped = line.charAt(at + 1);
    if (escaped != 'u') {
      int known = "tnrf".indexOf(escaped);
      char meant = known < 0 ? escaped : "\t\n\r\f".charAt(known);
      out.put(meant, line.place(at), line.place(at + 1) + 1);
      return at + 2;
    }
    int end = Math.min(to, at + 6);
    int number = end == at + 6 ? Hex.parse(line.text(at + 2, end), 0, 4) : -1;
    if (number >= 0) {
      escapes |= number > 0x7F;
      out.put((char) number, line.place(at), line.place(end - 1) + 1);
      return end;
    }
    int spanEnd = line.place(end - 1) + 1;
    problems.add(line.place(at), spanEnd, "\\u without four hexadecimal digits");
    out.copy(line.place(at), line.place(at) + 1);
    out.copy(line.place(at + 1), line.place(at + 1) + 1);
    return at + 2;
  }
}
