package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.ADD_ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.COLON;
import static io.github.smslint.reader.grammar.SourceToken.COMPOUND_ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.DOT;
import static io.github.smslint.reader.grammar.SourceToken.INCREMENT;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OPERATOR;
import static io.github.smslint.reader.grammar.SourceToken.SEMICOLON;

import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.List;

/** Reads statements and the blocks that they make. */
final class StatementShape {

  private final SourceShape shape;
  private final TokenCursor cursor;

  StatementShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
  }

  /** Reads all declarations and statements up to the token at {@code end}. */
  void entries(int end) {
    while (cursor.at() < end) {
      next();
    }
  }

  /** Reads one declaration or statement, or passes what cannot be one. */
  void next() {
    int before = cursor.at();
    entry();
    if (cursor.at() == before) {
      shape.skip();
    }
  }

  /** The braces here and what they hold as a map. */
  MapValue body() {
    int open = cursor.at();
    List<Entry> outer = shape.open();
    braces();
    return new MapValue(shape.close(outer), cursor.spanFrom(open));
  }

  /** Reads what the braces here hold into the body being read. */
  void braces() {
    if (!shape.descend()) {
      shape.skip();
      return;
    }
    int open = cursor.at();
    entries(cursor.enter());
    cursor.leave(open);
    shape.ascend();
  }

  /** Reads the braces or the single statement here into the body being read. */
  void bracesOrStatement() {
    if (cursor.is(OPEN_BRACE)) {
      braces();
    } else if (shape.descend()) {
      entry();
      shape.ascend();
    } else {
      shape.skipExpression();
    }
  }

  /** The braces here as a block behind the word at an index. */
  void block(int word) {
    List<Entry> outer = shape.open();
    braces();
    shape.addBlock(word, outer);
  }

  private void entry() {
    switch (cursor.type()) {
      case SEMICOLON:
        cursor.advance();
        break;
      case OPEN_BRACE:
        Span caret = cursor.caret();
        MapValue body = body();
        shape.add(Kind.BLOCK, "", caret, body, body.span());
        break;
      default:
        worded();
        break;
    }
  }

  private void worded() {
    switch (cursor.word()) {
      case IF:
        conditional();
        if (cursor.word() == Word.ELSE) {
          block();
        }
        break;
      case WHILE:
        conditional();
        break;
      case FOR:
      case CATCH:
        headed();
        break;
      case TRY:
        headed();
        handlers();
        break;
      case DO:
        block();
        tail();
        break;
      case ELSE:
      case FINALLY:
        block();
        break;
      case SWITCH:
        shape.switches.statement();
        break;
      case RETURN:
      case YIELD:
      case THROW:
      case ASSERT:
      case JUMP:
        leaving();
        break;
      default:
        simple();
    }
  }

  private void handlers() {
    while (cursor.word() == Word.CATCH || cursor.word() == Word.FINALLY) {
      worded();
    }
  }

  /** What leaves the statements around it, with the values behind its word. */
  private void leaving() {
    Word word = cursor.word();
    if (word == Word.RETURN || word == Word.YIELD && isYield()) {
      result();
    } else if (word == Word.YIELD) {
      simple();
    } else if (word == Word.JUMP) {
      cursor.advance();
      cursor.take(NAME);
    } else {
      thrown();
    }
    cursor.take(SEMICOLON);
  }

  private void thrown() {
    cursor.advance();
    shape.expressions.statement();
    if (cursor.take(COLON)) {
      shape.expressions.statement();
    }
  }

  private void simple() {
    if (cursor.word() == Word.SYNCHRONIZED && cursor.type(1) == OPEN_PAREN) {
      conditional();
    } else if (cursor.is(NAME) && cursor.type(1) == COLON && !cursor.word().isReserved()) {
      cursor.moveTo(cursor.at() + 2);
    } else if (!shape.declarations.declaration()) {
      shape.expressions.statement();
      cursor.take(SEMICOLON);
    }
  }

  /** A block behind a condition, which always stands first in it. */
  private void conditional() {
    int word = cursor.at();
    cursor.advance();
    List<Value> conditions = condition();
    List<Entry> outer = shape.open();
    for (Value condition : conditions) {
      shape.addStatement(condition);
    }
    bracesOrStatement();
    shape.addBlock(word, outer);
  }

  private List<Value> condition() {
    if (!cursor.is(OPEN_PAREN)) {
      return List.of(new Reference("", cursor.spanFrom(cursor.at())));
    }
    int open = cursor.at();
    List<Value> conditions = shape.expressions.conditions(cursor.enter());
    cursor.leave(open);
    return conditions;
  }

  /** A block behind a word alone. */
  private void block() {
    int word = cursor.at();
    cursor.advance();
    List<Entry> outer = shape.open();
    bracesOrStatement();
    shape.addBlock(word, outer);
  }

  /** A block behind a word and declarations in parentheses, which stand first in it. */
  private void headed() {
    int word = cursor.at();
    boolean caught = cursor.word() == Word.CATCH;
    cursor.advance();
    List<Entry> outer = shape.open();
    if (cursor.is(OPEN_PAREN)) {
      head(caught);
    }
    bracesOrStatement();
    shape.addBlock(word, outer);
  }

  private void head(boolean caught) {
    if (!shape.descend()) {
      shape.skip();
      return;
    }
    int open = cursor.at();
    int close = cursor.enter();
    if (caught) {
      lastAlternative(close);
    }
    entries(close);
    cursor.leave(open);
    shape.ascend();
  }

  /** Of {@code A | B error} only {@code B error} reads as a declaration. */
  private void lastAlternative(int close) {
    int last = close - 1;
    while (last > cursor.at() && cursor.tokens().type(last) != OPERATOR) {
      last--;
    }
    while (cursor.at() < last) {
      shape.skip();
    }
    cursor.take(OPERATOR);
  }

  private void tail() {
    if (cursor.word() == Word.WHILE) {
      cursor.advance();
      for (Value condition : condition()) {
        shape.keep(condition);
      }
      cursor.take(SEMICOLON);
    }
  }

  private void result() {
    int from = cursor.at();
    boolean yields = cursor.word() == Word.YIELD;
    Span caret = cursor.caret();
    cursor.advance();
    int start = cursor.at();
    Value value = shape.expressions.expression();
    if (cursor.at() == start) {
      value = shape.absent(cursor.tokens().end(from));
    }
    if (!yields || !shape.switches.take(value)) {
      shape.add(Kind.RETURN, "", caret, value, cursor.spanFrom(from));
    }
  }

  /** Whether {@code yield} is a statement here rather than a variable of that name. */
  private boolean isYield() {
    switch (cursor.type(1)) {
      case ASSIGN:
      case ADD_ASSIGN:
      case COMPOUND_ASSIGN:
      case DOT:
      case OPEN_BRACKET:
      case INCREMENT:
      case SEMICOLON:
        return false;
      default:
        return true;
    }
  }
}
