package io.github.smslint.reader.xml;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Text;
import java.util.List;

/** An element that is being read, or the file itself around the root element. */
final class XmlElement {

  final XmlElement parent;
  final String name;
  final Span nameSpan;
  final int depth;

  private final int start;
  private final int contentStart;
  private final List<Entry> entries;

  /**
   * @param start where its tag begins
   * @param contentStart where its tag ends
   * @param attributes its attributes, to which the children are added
   */
  XmlElement(
      XmlElement parent,
      String name,
      Span nameSpan,
      int start,
      int contentStart,
      List<Entry> attributes) {
    this.parent = parent;
    this.name = name;
    this.nameSpan = nameSpan;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.start = start;
    this.contentStart = contentStart;
    this.entries = attributes;
  }

  void add(Entry child) {
    entries.add(child);
  }

  void addText(TextValue text) {
    add(Entry.pair("", new Span(text.span().start(), text.span().start()), text));
  }

  /** All of the element's value; {@code text} is what stands before the end tag, or null. */
  Value finish(SourceFile file, TextValue text, int end) {
    if (entries.isEmpty() && parent != null) {
      return text == null ? empty(file) : text;
    }
    if (text != null) {
      addText(text);
    }
    return new MapValue(List.copyOf(entries), new Span(start, end));
  }

  private TextValue empty(SourceFile file) {
    Mapping caret = Mapping.copy(contentStart, 0);
    Literal literal = new Literal(file, "", caret, XmlNotation.TEXT);
    return new TextValue(Text.of(literal), caret.source());
  }
}
