package io.github.smslint.reader.xml;

import io.github.smslint.document.Entry;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.NameCache;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads start tags with their attributes; one object serves a whole file. */
final class XmlStartTag {

  private final SourceFile file;
  private final String content;
  private final ProblemList problems;
  private final XmlStrings strings;
  private final NameCache names;
  private List<Entry> attributes;
  private String name;
  private Span nameSpan;
  private boolean isEmpty;
  private int at;
  // One missing quote makes the rest of a tag wrong: only the first problem is told.
  private boolean quiet;

  XmlStartTag(SourceFile file, ProblemList problems, XmlStrings strings, NameCache names) {
    this.file = file;
    this.content = file.content();
    this.problems = problems;
    this.strings = strings;
    this.names = names;
  }

  /** Reads the tag at the {@code <}, behind which a name begins. */
  void read(int start) {
    attributes = new ArrayList<>(4);
    isEmpty = false;
    quiet = false;
    at = start + 1;
    nameSpan = readName();
    name = names.name(nameSpan.start(), nameSpan.end());
    boolean open = true;
    while (open) {
      skipBlanks();
      open = readPart();
    }
  }

  String name() {
    return name;
  }

  Span nameSpan() {
    return nameSpan;
  }

  List<Entry> attributes() {
    return attributes;
  }

  /** Whether the tag is its own end tag. */
  boolean isEmpty() {
    return isEmpty;
  }

  int end() {
    return at;
  }

  /** Reads an attribute or the end of the tag, and tells whether the tag goes on. */
  private boolean readPart() {
    if (at == content.length() || content.charAt(at) == '<') {
      complain(at, at, "'>' expected");
      return false;
    }
    char character = content.charAt(at);
    if (character == '>') {
      at++;
      return false;
    }
    if (content.startsWith("/>", at)) {
      isEmpty = true;
      at += 2;
      return false;
    }
    if (XmlCharacters.isNameStart(character)) {
      readAttribute();
    } else {
      complain(at, at + 1, "attribute expected");
      at++;
    }
    return true;
  }

  private void readAttribute() {
    Span key = readName();
    skipBlanks();
    TextValue value;
    if (at == content.length() || content.charAt(at) != '=') {
      complain(key.start(), key.end(), "attribute without a value");
      value = UnwritableText.absent(file, key.end());
    } else {
      at++;
      skipBlanks();
      value = readValue();
    }
    attributes.add(Entry.pair(names.name(key.start(), key.end()), key, value));
  }

  private TextValue readValue() {
    int start = at;
    char quote = at < content.length() ? content.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      while (at < content.length() && !isUnquotedEnd()) {
        at++;
      }
      complain(start, at, "attribute value without quotes");
      return UnwritableText.asWritten(file, start, at);
    }
    int end = endOfQuoted(start);
    at = end < content.length() && content.charAt(end) == quote ? end + 1 : end;
    XmlNotation notation = quote == '"' ? XmlNotation.DOUBLE_QUOTED : XmlNotation.SINGLE_QUOTED;
    Text text = Text.of(strings.literal(start + 1, end, notation));
    return new TextValue(text, new Span(start, at));
  }

  /** The place of the second quote; where it is missing, the likely end of the value. */
  private int endOfQuoted(int open) {
    char quote = content.charAt(open);
    int end = open + 1;
    while (end < content.length() && content.charAt(end) != quote) {
      if (content.charAt(end) == '<') {
        if (looksLikeNextTag(open, end)) {
          return endOfUnclosed(open, end);
        }
        complain(end, end + 1, "'<' is written &lt;");
      }
      end++;
    }
    return end == content.length() ? endOfUnclosed(open, end) : end;
  }

  private boolean looksLikeNextTag(int open, int bracket) {
    for (int before = bracket - 1; before > open; before--) {
      char character = content.charAt(before);
      if (character == '\n' || character == '\r' || character == '>') {
        return true;
      }
      if (!XmlCharacters.isBlank(character)) {
        return false;
      }
    }
    return false;
  }

  private int endOfUnclosed(int open, int limit) {
    complain(open, open + 1, "closing quote missing");
    int end = open + 1;
    while (end < limit) {
      char character = content.charAt(end);
      if (character == '\n' || character == '\r') {
        return end;
      }
      if (character == '>') {
        return content.charAt(end - 1) == '/' ? end - 1 : end;
      }
      end++;
    }
    return limit;
  }

  private boolean isUnquotedEnd() {
    char character = content.charAt(at);
    return XmlCharacters.isBlank(character)
        || character == '>'
        || character == '<'
        || content.startsWith("/>", at);
  }

  private Span readName() {
    int start = at;
    while (at < content.length() && XmlCharacters.isNamePart(content.charAt(at))) {
      at++;
    }
    return new Span(start, at);
  }

  private void skipBlanks() {
    while (at < content.length() && XmlCharacters.isBlank(content.charAt(at))) {
      at++;
    }
  }

  private void complain(int start, int end, String reason) {
    if (!quiet) {
      problems.add(start, end, reason);
      quiet = true;
    }
  }
}
