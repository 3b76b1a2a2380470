package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.DOT;
import static io.github.smslint.reader.grammar.SourceToken.LESS;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads arguments, constructions and annotations. */
final class CallShape {

  private final SourceShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  CallShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.cursor.tokens();
  }

  /** An annotation as a call; its named arguments are one map. */
  Call annotation() {
    int from = cursor.at();
    cursor.advance();
    int name = cursor.at();
    while (cursor.take(NAME) && cursor.is(DOT)) {
      cursor.advance();
    }
    boolean named = cursor.at() > name;
    int end = tokens.end(cursor.at() - 1);
    Span nameSpan = new Span(named ? tokens.start(name) : end, end);
    String written = named ? shape.types.name(name, cursor.at()) : "";
    List<Value> arguments = cursor.is(OPEN_PAREN) ? annotationArguments() : List.of();
    return new Call(null, written, false, arguments, null, nameSpan, cursor.spanFrom(from));
  }

  /** The values in the brackets here. */
  List<Value> arguments() {
    int open = cursor.at();
    List<Value> values = shape.expressions.list(cursor.enter());
    cursor.leave(open);
    return List.copyOf(values);
  }

  private List<Value> annotationArguments() {
    int open = cursor.at();
    int close = cursor.enter();
    List<Value> values = new ArrayList<>(1);
    List<Entry> named = new ArrayList<>(2);
    while (cursor.at() < close) {
      if (cursor.is(NAME) && cursor.type(1) == ASSIGN) {
        String key = cursor.text();
        Span keySpan = cursor.span(cursor.at());
        cursor.moveTo(cursor.at() + 2);
        named.add(Entry.pair(key, keySpan, shape.expressions.expression()));
      } else {
        values.add(shape.expressions.expression());
      }
      shape.expressions.nextItem(close);
    }
    cursor.leave(open);
    if (!named.isEmpty()) {
      Span span = named.get(0).span().cover(named.get(named.size() - 1).span());
      values.add(new MapValue(List.copyOf(named), span));
    }
    return List.copyOf(values);
  }

  /** What {@code new} makes, with the object before it or null. */
  Value construction(Value receiver, int from) {
    cursor.advance();
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    int type = cursor.at();
    int end = shape.types.end(type);
    cursor.moveTo(end);
    if (end == TypeNames.NOT_A_TYPE || cursor.is(OPEN_BRACKET) || cursor.is(OPEN_BRACE)) {
      if (receiver != null) {
        shape.keep(receiver);
      }
      return array(from);
    }
    Span nameSpan = cursor.spanFrom(type);
    String name = shape.types.name(type, end);
    List<Value> arguments = cursor.is(OPEN_PAREN) ? arguments() : List.of();
    MapValue body = cursor.is(OPEN_BRACE) ? shape.statements.body() : null;
    return new Call(receiver, name, true, arguments, body, nameSpan, cursor.spanFrom(from));
  }

  /** The brackets here, of whose contents only calls and texts are kept. */
  void indexes() {
    for (Value index : arguments()) {
      shape.keep(index);
    }
  }

  private Value array(int from) {
    while (cursor.is(OPEN_BRACKET)) {
      indexes();
    }
    return cursor.is(OPEN_BRACE) ? shape.operands.list() : new Reference("", cursor.spanFrom(from));
  }
}
