package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.AT;
import static io.github.smslint.reader.grammar.SourceToken.COMMA;
import static io.github.smslint.reader.grammar.SourceToken.LESS;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.List;

/** Reads classes, interfaces, enums, records and annotation types. */
final class TypeShape {

  private final SourceShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  TypeShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.cursor.tokens();
  }

  boolean isType() {
    switch (cursor.word()) {
      case CLASS:
      case ENUM:
        return cursor.type(1) == NAME;
      case RECORD:
        return cursor.type(1) == NAME && (cursor.type(2) == OPEN_PAREN || cursor.type(2) == LESS);
      default:
        return cursor.is(AT) && cursor.word(1) == Word.CLASS && cursor.type(2) == NAME;
    }
  }

  /** Reads the type that {@link #isType} found here. */
  void type(List<Call> annotations) {
    if (cursor.is(AT)) {
      cursor.advance();
    }
    boolean constants = cursor.word() == Word.ENUM;
    cursor.advance();
    int name = cursor.at();
    cursor.advance();
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    List<Entry> outer = shape.open();
    if (cursor.is(OPEN_PAREN)) {
      shape.declarations.parameters();
    }
    String superTypes = superTypes();
    if (cursor.is(OPEN_BRACE) && shape.descend()) {
      members(constants ? name : -1);
      shape.ascend();
    }
    Span keySpan = cursor.span(name);
    Span whole = cursor.spanFrom(name);
    MapValue body = new MapValue(shape.close(outer), new Span(keySpan.end(), whole.end()));
    shape.add(
        new Entry(Kind.TYPE, tokens.text(name), keySpan, body, whole, superTypes, annotations));
  }

  private void members(int enumName) {
    int open = cursor.at();
    int close = cursor.enter();
    if (enumName >= 0) {
      constants(tokens.text(enumName), close);
    }
    shape.statements.entries(close);
    cursor.leave(open);
  }

  private String superTypes() {
    StringBuilder names = new StringBuilder();
    while (cursor.word() == Word.EXTENDS || cursor.word() == Word.PERMITS) {
      boolean above = cursor.word() == Word.EXTENDS;
      do {
        cursor.advance();
        int from = cursor.at();
        cursor.moveTo(shape.types.end(from));
        if (above && cursor.at() > from) {
          names.append(names.length() > 0 ? "," : "").append(shape.types.name(from, cursor.at()));
        }
      } while (cursor.is(COMMA));
    }
    return names.toString();
  }

  private void constants(String enumName, int close) {
    boolean more = true;
    while (more && cursor.at() < close) {
      List<Call> annotations = shape.declarations.modifiers();
      if (!cursor.is(NAME) || cursor.word().isReserved()) {
        return;
      }
      constant(enumName, annotations);
      more = cursor.take(COMMA);
    }
  }

  private void constant(String enumName, List<Call> annotations) {
    int name = cursor.at();
    Span keySpan = cursor.span(name);
    cursor.advance();
    List<Value> arguments = cursor.is(OPEN_PAREN) ? shape.calls.arguments() : List.of();
    MapValue body = cursor.is(OPEN_BRACE) ? shape.statements.body() : null;
    Span whole = cursor.spanFrom(name);
    Call call = new Call(null, enumName, true, arguments, body, keySpan, whole);
    shape.add(
        new Entry(
            Kind.DECLARATION, tokens.text(name), keySpan, call, whole, enumName, annotations));
  }
}
