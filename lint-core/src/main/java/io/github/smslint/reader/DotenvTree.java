package io.github.smslint.reader;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one {@code .env} file. */
final class DotenvTree {

  private static final String EXPORT = "export";

  /** What may follow a backslash between double quotes, and what it means then. */
  private static final String ESCAPED = "nrt\"\\$";

  private static final String MEANT = "\n\r\t\"\\$";

  private final SourceFile file;
  private final String content;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final ProblemList problems = new ProblemList();

  DotenvTree(SourceFile file) {
    this.file = file;
    this.content = file.content();
  }

  Document read() {
    int at = 0;
    while (at < content.length()) {
      int start = Whitespace.skipBlanks(content, at, content.length());
      int end = Whitespace.nextBreak(content, start, content.length());
      if (start < end) {
        end = line(start, end);
      }
      at = end < content.length() ? Whitespace.afterBreak(content, end, content.length()) : end;
    }
    Span span = new Span(0, 0);
    if (!entries.isEmpty()) {
      span = entries.get(0).span().cover(entries.get(entries.size() - 1).span());
    }
    MapValue root = new MapValue(entries, span);
    return new Document(file, Format.DOTENV, List.of(root), comments, problems.all());
  }

  /** Reads what begins in the line; returns the end of the line in which it ends. */
  private int line(int start, int end) {
    if (content.charAt(start) == '#') {
      comments.add(LineComments.of(file, start, end));
      return end;
    }
    int sign = start;
    while (sign < end && content.charAt(sign) != '=') {
      sign++;
    }
    if (sign == end) {
      return end;
    }
    Span key = key(start, sign);
    if (!isKey(key)) {
      problems.add(start, sign, "not the name of a variable");
    }
    TextValue value = value(sign + 1, end);
    String name = content.substring(key.start(), key.end());
    entries.add(Entry.pair(name, key, value));
    int lineEnd = Whitespace.nextBreak(content, value.span().end(), content.length());
    comment(value.span().end(), lineEnd);
    return lineEnd;
  }

  private Span key(int start, int sign) {
    int from = start;
    int afterExport = start + EXPORT.length();
    boolean exported =
        content.startsWith(EXPORT, start)
            && afterExport < sign
            && Whitespace.isBlank(content.charAt(afterExport));
    if (exported) {
      from = Whitespace.skipBlanks(content, afterExport, sign);
    }
    return new Span(from, Math.max(from, Whitespace.trimmedEnd(content, from, sign)));
  }

  private boolean isKey(Span key) {
    for (int at = key.start(); at < key.end(); at++) {
      char character = content.charAt(at);
      boolean letter = (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
      boolean digit = character >= '0' && character <= '9';
      if (!letter && !digit && "_.-".indexOf(character) < 0) {
        return false;
      }
    }
    return !key.isEmpty();
  }

  private TextValue value(int afterSign, int lineEnd) {
    int start = Whitespace.skipBlanks(content, afterSign, lineEnd);
    char quote = start < lineEnd ? content.charAt(start) : 0;
    if (isQuote(quote)) {
      int closing = closing(start, quote);
      if (closing >= 0 && nothingFollows(closing + 1)) {
        return quoted(start, closing, quote == '"');
      }
      if (closing < 0) {
        problems.add(start, lineEnd, "quote without an end");
      }
    }
    return unquoted(afterSign, start, lineEnd);
  }

  private static boolean isQuote(char character) {
    return character == '"' || character == '\'';
  }

  private int closing(int start, char quote) {
    for (int at = start + 1; at < content.length(); at++) {
      char character = content.charAt(at);
      if (character == quote) {
        return at;
      }
      if (character == '\\' && quote == '"') {
        at++;
      }
    }
    return -1;
  }

  private boolean nothingFollows(int from) {
    int at = Whitespace.skipBlanks(content, from, content.length());
    return at == content.length()
        || Whitespace.isBreak(content.charAt(at))
        || (content.charAt(at) == '#' && at > from);
  }

  private TextValue quoted(int start, int closing, boolean doubled) {
    DecodedText out = new DecodedText(content, start + 1);
    int at = start + 1;
    while (at < closing) {
      int known = content.charAt(at) == '\\' ? ESCAPED.indexOf(content.charAt(at + 1)) : -1;
      if (doubled && known >= 0) {
        out.put(MEANT.charAt(known), at, at + 2);
        at += 2;
      } else {
        out.copy(at, at + 1);
        at++;
      }
    }
    DotenvNotation notation = doubled ? DotenvNotation.DOUBLE : DotenvNotation.SINGLE;
    Literal literal = out.literal(file, content, notation);
    return new TextValue(Text.of(literal), new Span(start, closing + 1));
  }

  private TextValue unquoted(int afterSign, int start, int lineEnd) {
    int end = afterSign;
    while (end < lineEnd && !isCommentMark(end)) {
      end++;
    }
    int from = Math.min(start, end);
    end = Whitespace.trimmedEnd(content, from, end);
    if (end == from) {
      from = afterSign;
      end = afterSign;
    }
    DecodedText out = new DecodedText(content, from);
    out.copy(from, end);
    boolean openQuote = from < end && isQuote(content.charAt(from));
    Notation notation = openQuote ? Notation.FIXED : DotenvNotation.UNQUOTED;
    Literal literal = out.literal(file, content, notation);
    return new TextValue(Text.of(literal), new Span(from, end));
  }

  private boolean isCommentMark(int at) {
    return content.charAt(at) == '#' && Whitespace.isBlank(content.charAt(at - 1));
  }

  private void comment(int valueEnd, int lineEnd) {
    int mark = Whitespace.skipBlanks(content, valueEnd, lineEnd);
    if (mark < lineEnd && isCommentMark(mark)) {
      comments.add(LineComments.of(file, mark, lineEnd));
    }
  }
}
