package io.github.smslint.reader;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A text that is a file of its own, read as such; every place leads into the file around it. */
final class EmbeddedText {

  private final Literal outer;
  private final Document inner;

  private EmbeddedText(Literal outer, Document inner) {
    this.outer = outer;
    this.inner = inner;
  }

  /** Reads a text as a file of a format; null where its characters are not all known. */
  static EmbeddedText read(Text text, String name, Format format) {
    boolean whole = text.pieces().size() == 1 && text.pieces().get(0) instanceof Literal;
    if (!whole) {
      return null;
    }
    SourceFile file = SourceFile.of(name, text.value());
    if (!file.content().equals(text.value())) {
      return null;
    }
    return new EmbeddedText((Literal) text.pieces().get(0), Readers.of(format).read(file));
  }

  boolean hasProblems() {
    return !inner.problems().isEmpty();
  }

  /** The root, or a list of them where there are several; null without any. */
  Value value() {
    List<Value> roots = values(inner.roots());
    if (roots.size() <= 1) {
      return roots.isEmpty() ? null : roots.get(0);
    }
    Span span = roots.get(0).span();
    for (Value root : roots) {
      span = span.cover(root.span());
    }
    return new ListValue(roots, span);
  }

  List<Comment> comments() {
    List<Comment> moved = new ArrayList<>(inner.comments().size());
    for (Comment comment : inner.comments()) {
      moved.add(new Comment(text(comment.text()), span(comment.span())));
    }
    return moved;
  }

  private List<Value> values(List<Value> written) {
    List<Value> moved = new ArrayList<>(written.size());
    for (Value value : written) {
      moved.add(value(value));
    }
    return moved;
  }

  private Value value(Value written) {
    if (written instanceof TextValue text) {
      return new TextValue(text(text.text()), span(text.span()));
    }
    if (written instanceof ListValue list) {
      return new ListValue(values(list.items()), span(list.span()));
    }
    if (written instanceof MapValue map) {
      List<Entry> entries = new ArrayList<>(map.entries().size());
      for (Entry entry : map.entries()) {
        entries.add(entry(entry));
      }
      return new MapValue(entries, span(map.span()));
    }
    return written;
  }

  private Entry entry(Entry written) {
    return new Entry(
        written.kind(),
        written.key(),
        span(written.keySpan()),
        value(written.value()),
        span(written.span()),
        written.type(),
        List.of());
  }

  private Text text(Text written) {
    List<Piece> pieces = new ArrayList<>(written.pieces().size());
    for (Piece piece : written.pieces()) {
      if (piece instanceof Literal literal) {
        Mapping places = literal.mapping().through(outer.mapping());
        Notation notation = new Nested(literal.notation(), outer.notation());
        pieces.add(new Literal(outer.file(), literal.value(), places, notation));
      } else {
        pieces.add(hole(piece));
      }
    }
    return Text.of(pieces);
  }

  private Piece hole(Piece piece) {
    Location location = new Location(outer.file(), span(piece.location().span()));
    String reference = piece instanceof Hole hole ? hole.reference() : "";
    return new Hole(reference, location);
  }

  private Span span(Span written) {
    return outer.mapping().source(written.start(), written.end());
  }

  /** Writes as the inner file wants it, and that as the file around it does. */
  private static final class Nested implements Notation {

    private final Notation inner;
    private final Notation outer;

    Nested(Notation inner, Notation outer) {
      this.inner = inner;
      this.outer = outer;
    }

    @Override
    public String encode(String text) {
      String written = inner.encode(text);
      return written == null ? null : outer.encode(written);
    }
  }
}
