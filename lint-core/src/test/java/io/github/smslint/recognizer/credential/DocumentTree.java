package io.github.smslint.recognizer.credential;

import io.github.smslint.document.Call;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Builds trees over a file by hand, finding each part by the characters that are written there. */
final class DocumentTree {

  private final SourceFile file;

  DocumentTree(String path, String content) {
    this.file = SourceFile.of(path, content);
  }

  SourceFile file() {
    return file;
  }

  Document document(Format format, Entry... entries) {
    return new Document(file, format, List.of(map(entries)), List.of(), List.of());
  }

  MapValue map(Entry... entries) {
    Span span = entries[0].span();
    for (Entry entry : entries) {
      span = span.cover(entry.span());
    }
    return new MapValue(List.of(entries), span);
  }

  Entry entry(Entry.Kind kind, String key, Value value) {
    Span before = new Span(value.span().start(), value.span().start());
    return new Entry(kind, key, before, value, value.span(), "", List.of());
  }

  Entry pair(String key, Value value) {
    return entry(Entry.Kind.PAIR, key, value);
  }

  /** A text that stands in the file as it is, perhaps between quotes. */
  TextValue text(String written) {
    int start = file.content().indexOf(written);
    Span span = new Span(start, start + written.length());
    return new TextValue(Text.of(Literal.plain(file, start, start + written.length())), span);
  }

  /** A text of several literals that are added up. */
  TextValue sum(String... written) {
    List<Literal> pieces = new ArrayList<>();
    Span span = null;
    for (String piece : written) {
      int start = file.content().indexOf(piece);
      pieces.add(Literal.plain(file, start, start + piece.length()));
      Span quoted = new Span(start - 1, start + piece.length() + 1);
      span = span == null ? quoted : span.cover(quoted);
    }
    return new TextValue(Text.of(pieces), span);
  }

  /** A text whose first character is written as an escape. */
  TextValue escaped(String escape, String decoded, String rest) {
    int start = file.content().indexOf(escape + rest);
    Mapping mapping =
        new Mapping.Builder(start)
            .escape(decoded.length(), start, escape.length())
            .copy(start + escape.length(), rest.length())
            .build();
    Literal literal = new Literal(file, decoded + rest, mapping, Notation.PLAIN);
    return new TextValue(Text.of(literal), mapping.source());
  }

  Call call(String name, Value... arguments) {
    Span span = arguments[0].span();
    for (Value argument : arguments) {
      span = span.cover(argument.span());
    }
    return new Call(null, name, false, List.of(arguments), null, new Span(0, 0), span);
  }

  ListValue list(Value... items) {
    return new ListValue(List.of(items), items[0].span().cover(items[items.length - 1].span()));
  }
}
