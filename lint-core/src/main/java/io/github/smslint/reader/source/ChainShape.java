package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.DOT;
import static io.github.smslint.reader.grammar.SourceToken.DOUBLE_COLON;
import static io.github.smslint.reader.grammar.SourceToken.INCREMENT;
import static io.github.smslint.reader.grammar.SourceToken.LESS;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;

import io.github.smslint.document.Call;
import io.github.smslint.document.Reference;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.Nesting;
import java.util.List;

/** Reads one chain: a literal, name, call or construction and all that dots join to it. */
final class ChainShape {

  /** No name has as many tokens; a bound keeps the reading linear. */
  private static final int LONGEST_NAME = 200;

  private final SourceShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;
  private final int from;

  /** What was read so far, or null where it ends with a plain name. */
  private Value value;

  /** Whether what was read so far is made of names and calls without arguments only. */
  private boolean named;

  private int longest;
  private int length;

  private ChainShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.cursor.tokens();
    this.from = cursor.at();
  }

  /**
   * The chain that begins here; a reference without name, and no move, where none does.
   *
   * <p>Each call of a chain puts those before it one level deeper. A chain that is longer than the
   * depth that is left allows is cut, and its parts stand as statements.
   */
  static Value read(SourceShape shape) {
    ChainShape chain = new ChainShape(shape);
    chain.longest = Math.min(chain.linksAhead(), shape.depthLeft() / 2);
    shape.takeDepth(chain.longest);
    chain.first();
    boolean more = shape.cursor.at() > chain.from;
    while (more) {
      more = chain.next();
    }
    shape.takeDepth(-chain.longest);
    return chain.value(shape.cursor.at());
  }

  private void first() {
    value = shape.operands.literal();
    if (value != null) {
      return;
    }
    Word word = cursor.word();
    if (word == Word.NEW) {
      value = shape.calls.construction(null, from);
    } else if (word == Word.SWITCH) {
      value = shape.switches.value();
    } else if (cursor.is(NAME) && !word.isReserved()) {
      named = true;
      if (cursor.type(1) == OPEN_PAREN) {
        call(null);
      } else {
        field();
      }
    }
  }

  /** Reads one more link, or tells that there is none. */
  private boolean next() {
    switch (cursor.type()) {
      case DOT:
        return dot();
      case OPEN_BRACKET:
        index();
        return true;
      case LESS:
        return typeArguments();
      case DOUBLE_COLON:
        methodReference();
        return false;
      case INCREMENT:
        drop();
        cursor.advance();
        return true;
      default:
        return false;
    }
  }

  private boolean dot() {
    int dot = cursor.at();
    int name = tokens.type(dot + 1) == LESS ? shape.types.argumentsEnd(dot + 1) : dot + 1;
    if (name == TypeNames.NOT_A_TYPE || tokens.type(name) != NAME) {
      return false;
    }
    named &= dot - from < LONGEST_NAME;
    if (tokens.word(name) == Word.NEW) {
      Value outer = cut(value(dot));
      cursor.moveTo(name);
      named = false;
      value = shape.calls.construction(outer, from);
    } else if (tokens.type(name + 1) == OPEN_PAREN) {
      Value receiver = value(dot);
      cursor.moveTo(name);
      call(receiver);
    } else {
      cursor.moveTo(name);
      field();
    }
    return true;
  }

  /** A call, whose name stands here. */
  private void call(Value receiver) {
    int name = cursor.at();
    cursor.advance();
    Value before = cut(receiver);
    List<Value> arguments = shape.calls.arguments();
    named &= arguments.isEmpty();
    value =
        new Call(
            before,
            tokens.text(name),
            false,
            arguments,
            null,
            cursor.span(name),
            cursor.spanFrom(from));
  }

  /** A field, whose name stands here. */
  private void field() {
    cursor.advance();
    if (value != null && !named) {
      shape.keep(value);
    }
    value = null;
  }

  private Value cut(Value receiver) {
    length++;
    if (receiver == null || length <= longest) {
      return receiver;
    }
    shape.keep(receiver);
    named = false;
    length = 1;
    return new Reference("", receiver.span());
  }

  private void index() {
    if (cursor.type(1) == CLOSE_BRACKET) {
      cursor.moveTo(cursor.at() + 2);
    } else {
      drop();
      shape.calls.indexes();
    }
  }

  private void methodReference() {
    if (!named) {
      drop();
    }
    value = null;
    cursor.advance();
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    cursor.take(NAME);
  }

  /** Type arguments are told from a comparison by what follows them. */
  private boolean typeArguments() {
    if (value != null || !named) {
      return false;
    }
    int end = shape.types.argumentsEnd(cursor.at());
    boolean type =
        end != TypeNames.NOT_A_TYPE
            && (tokens.type(end) == DOUBLE_COLON || tokens.type(end) == OPEN_BRACKET);
    if (type) {
      cursor.moveTo(end);
    }
    return type;
  }

  /** Goes on without a value: what was read is kept as a statement. */
  private void drop() {
    if (value != null) {
      shape.keep(value);
    }
    value = null;
    named = false;
  }

  private Value value(int end) {
    if (value != null) {
      return value;
    }
    String name = named ? shape.types.name(from, end) : "";
    return new Reference(name, cursor.spanFrom(from));
  }

  /** How many calls the chain has, as far as it matters. */
  private int linksAhead() {
    int at = afterFirst();
    int links = 1;
    while (links < Nesting.DEEPEST) {
      if (tokens.type(at) == OPEN_BRACKET) {
        at = tokens.afterGroup(at);
        continue;
      }
      if (tokens.type(at) != DOT) {
        return links;
      }
      at = tokens.type(at + 1) == LESS ? shape.types.argumentsEnd(at + 1) : at + 1;
      if (at == TypeNames.NOT_A_TYPE || tokens.type(at) != NAME) {
        return links;
      }
      at++;
      if (tokens.type(at) == OPEN_PAREN) {
        links++;
        at = tokens.afterGroup(at);
      }
    }
    return links;
  }

  private int afterFirst() {
    if (tokens.type(from) != NAME) {
      return SourceShape.isOpening(tokens.type(from)) ? tokens.afterGroup(from) : from + 1;
    }
    Word word = tokens.word(from);
    int at = word == Word.NEW ? Math.max(from + 1, shape.types.end(from + 1)) : from + 1;
    if (tokens.type(at) == OPEN_PAREN) {
      at = tokens.afterGroup(at);
    }
    boolean braces = word == Word.NEW || word == Word.SWITCH;
    return braces && tokens.type(at) == OPEN_BRACE ? tokens.afterGroup(at) : at;
  }
}
