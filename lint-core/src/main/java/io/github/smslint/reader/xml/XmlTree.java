package io.github.smslint.reader.xml;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.NameCache;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds the elements of one XML file out of its markup, and goes on behind what is wrong. */
final class XmlTree {

  private final SourceFile file;
  private final String content;
  private final ProblemList problems = new ProblemList();
  private final List<Comment> comments = new ArrayList<>(0);
  private final XmlSkipper skipper;
  private final XmlText text;
  private final XmlStartTag tag;
  private final XmlElement root;
  private XmlElement top;
  private int leftOut;
  private int at;

  XmlTree(SourceFile file) {
    this.file = file;
    this.content = file.content();
    this.skipper = new XmlSkipper(content);
    XmlStrings strings = new XmlStrings(file, problems);
    this.text = new XmlText(content, strings);
    this.tag = new XmlStartTag(file, problems, strings, new NameCache(content));
    this.root = new XmlElement(null, "", new Span(0, 0), 0, 0, new ArrayList<>(1));
    this.top = root;
  }

  Document read() {
    while (at < content.length()) {
      int bracket = content.indexOf('<', at);
      int end = bracket < 0 ? content.length() : bracket;
      if (end > at) {
        text.addCharacters(at, end);
        at = end;
      }
      if (bracket >= 0) {
        readMarkup();
      }
    }
    while (top != root) {
      closeUnclosed(at);
    }
    addText();
    Value whole = root.finish(file, null, content.length());
    return new Document(file, Format.XML, List.of(whole), List.copyOf(comments), problems.all());
  }

  private void readMarkup() {
    char next = at + 1 < content.length() ? content.charAt(at + 1) : ' ';
    if (XmlCharacters.isNameStart(next)) {
      readStartTag();
    } else if (next == '/') {
      readEndTag();
    } else if (next == '?') {
      skipInstruction();
    } else if (content.startsWith("<!--", at)) {
      readComment();
    } else if (content.startsWith(XmlText.CDATA_START, at)) {
      readCdata();
    } else if (skipper.isDeclaration(at)) {
      skipDeclaration();
    } else {
      problems.add(at, at + 1, "'<' is written &lt;");
      text.addCharacters(at, at + 1);
      at++;
    }
  }

  private void readStartTag() {
    int start = at;
    addText();
    tag.read(at);
    at = tag.end();
    if (leftOut > 0) {
      leftOut += tag.isEmpty() ? 0 : 1;
    } else if (tag.isEmpty()) {
      addEmpty(start);
    } else if (top.depth == Nesting.DEEPEST) {
      problems.add(tag.nameSpan().start(), tag.nameSpan().end(), "nested too deeply, left out");
      top.add(Entry.pair(tag.name(), tag.nameSpan(), UnwritableText.absent(file, at)));
      leftOut = 1;
    } else {
      top = new XmlElement(top, tag.name(), tag.nameSpan(), start, at, tag.attributes());
    }
  }

  private void addEmpty(int start) {
    Span name = tag.nameSpan();
    Value value =
        tag.attributes().isEmpty()
            ? UnwritableText.absent(file, name.end())
            : new XmlElement(top, tag.name(), name, start, at, tag.attributes())
                .finish(file, null, at);
    top.add(Entry.pair(tag.name(), name, value));
  }

  private void readEndTag() {
    int start = at;
    int nameStart = at + 2;
    int nameEnd = nameStart;
    while (nameEnd < content.length() && XmlCharacters.isNamePart(content.charAt(nameEnd))) {
      nameEnd++;
    }
    at = endOfEndTag(nameEnd);
    if (leftOut > 0) {
      text.take();
      leftOut--;
    } else {
      close(start, nameStart, nameEnd);
    }
  }

  private int endOfEndTag(int nameEnd) {
    int end = nameEnd;
    boolean blank = true;
    while (end < content.length() && content.charAt(end) != '>' && content.charAt(end) != '<') {
      blank &= XmlCharacters.isBlank(content.charAt(end));
      end++;
    }
    boolean closed = end < content.length() && content.charAt(end) == '>';
    if (!blank || !closed) {
      problems.add(nameEnd, nameEnd, "'>' expected");
    }
    return closed ? end + 1 : end;
  }

  private void close(int tagStart, int nameStart, int nameEnd) {
    XmlElement opened = top;
    while (opened != root && !isNamed(opened, nameStart, nameEnd)) {
      opened = opened.parent;
    }
    if (opened == root) {
      problems.add(tagStart, at, "end tag without a start tag");
      return;
    }
    while (top != opened) {
      closeUnclosed(tagStart);
    }
    pop(at);
  }

  private boolean isNamed(XmlElement element, int start, int end) {
    return element.name.length() == end - start && content.startsWith(element.name, start);
  }

  private void closeUnclosed(int end) {
    problems.add(top.nameSpan.start(), top.nameSpan.end(), "element is not closed");
    pop(end);
  }

  private void pop(int end) {
    Value value = top.finish(file, text.take(), end);
    Entry entry = Entry.pair(top.name, top.nameSpan, value);
    top = top.parent;
    top.add(entry);
  }

  private void addText() {
    TextValue found = text.take();
    if (found == null || leftOut > 0) {
      return;
    }
    if (top == root) {
      problems.add(found.span().start(), found.span().end(), "text outside of the root element");
    }
    top.addText(found);
  }

  private void readComment() {
    int start = at;
    int textEnd = endOf("-->", at + 4, "comment is not closed");
    Literal written = Literal.plain(file, start + 4, textEnd);
    at = Math.min(textEnd + 3, content.length());
    comments.add(new Comment(Text.of(written), new Span(start, at)));
  }

  private void readCdata() {
    int start = at + XmlText.CDATA_START.length();
    int end = endOf(XmlText.CDATA_END, start, "CDATA section is not closed");
    text.addCdata(start, end);
    at = Math.min(end + XmlText.CDATA_END.length(), content.length());
  }

  private int endOf(String mark, int from, String problem) {
    int end = content.indexOf(mark, from);
    if (end < 0) {
      problems.add(at, from, problem);
      return content.length();
    }
    return end;
  }

  private void skipInstruction() {
    int end = skipper.endOfInstruction(at);
    if (!content.startsWith("?>", end - 2)) {
      problems.add(at, at + 2, "'?>' expected");
    }
    at = end;
  }

  private void skipDeclaration() {
    int end = skipper.endOfDeclaration(at);
    if (end < 0) {
      problems.add(at, at + 2, "declaration is not closed");
    }
    at = end < 0 ? content.length() : end;
  }
}
