package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads arguments, lists, maps and fields: values with commas between them, with or without keys.
 */
final class Arguments {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  /** The values that were read last and all of which have keys, or null. */
  private List<Value> keyed;

  Arguments(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** The values in the parentheses here; those with keys are one map behind the others. */
  List<Value> inParentheses() {
    return items(false);
  }

  /** The values in the brackets here. */
  List<Value> inBrackets() {
    return items(false);
  }

  /** The values in the braces here, in which a name alone is its own key. */
  List<Value> inBraces() {
    return items(shape.has(Trait.MAP_BRACES));
  }

  /** The values of a literal or of a call as {@code mapOf}: a map where all have keys. */
  Value collection(List<Value> values, Span span) {
    if (values == keyed && values.get(0) instanceof MapValue map) {
      return new MapValue(map.entries(), span);
    }
    return new ListValue(values, span);
  }

  private List<Value> items(boolean namesAreKeys) {
    int open = cursor.at();
    if (!shape.descend()) {
      shape.skip();
      return List.of();
    }
    boolean bare = shape.operands.enterBrackets();
    int close = cursor.enter();
    List<Value> values = new ArrayList<>(2);
    List<Entry> pairs = new ArrayList<>(2);
    while (cursor.at() < close) {
      item(namesAreKeys, values, pairs);
      nextItem(close);
    }
    cursor.leave(open);
    shape.operands.leaveBrackets(bare);
    shape.ascend();
    if (pairs.isEmpty()) {
      return List.copyOf(values);
    }
    boolean all = values.isEmpty();
    Span span = pairs.get(0).span().cover(pairs.get(pairs.size() - 1).span());
    values.add(new MapValue(List.copyOf(pairs), span));
    List<Value> read = List.copyOf(values);
    keyed = all ? read : null;
    return read;
  }

  private void nextItem(int close) {
    while (cursor.at() < close && !cursor.is(COMMA) && !cursor.is(SEMICOLON)) {
      shape.skip();
    }
    if (cursor.at() < close) {
      cursor.advance();
    }
  }

  private void item(boolean namesAreKeys, List<Value> values, List<Entry> pairs) {
    shape.passLineEnds();
    while (cursor.is(ELLIPSIS)) {
      cursor.advance();
    }
    int from = cursor.at();
    if (isKey(from) && isSeparator(from + 1, true)) {
      Span keySpan = cursor.span(from);
      String key = key(from);
      cursor.moveTo(from + 2);
      pairs.add(Entry.pair(key, keySpan, shape.expressions.expression()));
      return;
    }
    if (shape.has(Trait.INITIALISERS) && isIndexed(from)) {
      indexed(from, pairs);
      return;
    }
    if (namesAreKeys && cursor.word() == Word.MODIFIER && isMethod(from + 1)) {
      // The modifier of a method in a map says nothing.
      cursor.advance();
      from++;
    }
    if (namesAreKeys && isMethod(from)) {
      String key = tokens.text(from);
      cursor.advance();
      pairs.add(Entry.pair(key, cursor.span(from), shape.functions.unnamed(from)));
      return;
    }
    Value value = shape.expressions.expression();
    if (isSeparator(cursor.at(), false)) {
      cursor.advance();
      pairs.add(Entry.pair(name(value), value.span(), shape.expressions.expression()));
    } else if (namesAreKeys && value instanceof Reference reference && isPlain(reference)) {
      pairs.add(
          new Entry(
              Entry.Kind.PAIR, reference.name(), value.span(), value, value.span(), "", List.of()));
    } else {
      values.add(value);
    }
  }

  /** An entry of a C# dictionary: <code>["a"] = b</code> or <code>{"a", b}</code>. */
  private boolean isIndexed(int at) {
    int type = tokens.type(at);
    if (type != OPEN_BRACKET && type != OPEN_BRACE || !isKey(at + 1)) {
      return false;
    }
    return type == OPEN_BRACE
        ? LooseShape.isText(tokens.type(at + 1)) && tokens.type(at + 2) == COMMA
        : tokens.type(at + 2) == CLOSE_BRACKET && tokens.type(at + 3) == ASSIGN;
  }

  private void indexed(int open, List<Entry> pairs) {
    Span keySpan = cursor.span(open + 1);
    String key = key(open + 1);
    boolean braces = cursor.is(OPEN_BRACE);
    cursor.moveTo(open + (braces ? 3 : 4));
    pairs.add(Entry.pair(key, keySpan, shape.expressions.expression()));
    if (braces) {
      cursor.leave(open);
    }
  }

  private static boolean isPlain(Reference reference) {
    return !reference.name().isEmpty() && reference.name().indexOf('.') < 0;
  }

  private boolean isKey(int at) {
    return tokens.type(at) == NAME || LooseShape.isText(tokens.type(at)) && isComplete(at);
  }

  private boolean isComplete(int at) {
    return shape.text(at).text().isComplete();
  }

  private String key(int at) {
    return tokens.type(at) == NAME ? tokens.text(at) : shape.text(at).text().value();
  }

  private static String name(Value key) {
    if (key instanceof TextValue text) {
      return text.text().value();
    }
    if (key instanceof Reference reference) {
      return reference.name().substring(reference.name().lastIndexOf('.') + 1);
    }
    return "";
  }

  private boolean isSeparator(int at, boolean behindKey) {
    switch (tokens.type(at)) {
      case COLON:
        return true;
      case ASSIGN:
        return behindKey && tokens.type(at - 1) == NAME;
      case ARROW:
        return shape.has(Trait.ARROW_PAIRS);
      case NAME:
        return tokens.word(at) == Word.PAIR;
      default:
        return false;
    }
  }

  private boolean isMethod(int at) {
    return tokens.type(at) == NAME
        && tokens.type(at + 1) == OPEN_PAREN
        && isBody(tokens.type(tokens.afterGroup(at + 1)));
  }

  private static boolean isBody(int type) {
    return type == OPEN_BRACE || type == COLON;
  }
}
