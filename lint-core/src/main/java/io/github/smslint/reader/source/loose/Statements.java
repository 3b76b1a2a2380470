package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import java.util.List;

/** Reads statements and the blocks that they make. */
final class Statements {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  Statements(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** Reads all declarations and statements up to the token at {@code end}. */
  void entries(int end) {
    while (cursor.at() < end) {
      int before = cursor.at();
      entry();
      if (cursor.at() == before) {
        shape.skip();
      }
    }
  }

  /** Reads what the braces here hold into the body being read. */
  void braces() {
    if (!shape.descend()) {
      shape.skip();
      return;
    }
    boolean before = shape.operands.enterBrackets();
    boolean members = shape.typeDeclarations.leaveMembers();
    int open = cursor.at();
    entries(cursor.enter());
    cursor.leave(open);
    shape.typeDeclarations.enterMembers(members);
    shape.operands.leaveBrackets(before);
    shape.ascend();
  }

  /** Reads the braces or the single statement here into the body being read. */
  void bracesOrStatement() {
    shape.passLineEnds();
    if (cursor.is(OPEN_BRACE)) {
      braces();
    } else if (shape.descend()) {
      entry();
      shape.ascend();
    } else {
      shape.skipExpression();
    }
  }

  private void entry() {
    switch (cursor.type()) {
      case SEMICOLON:
      case COMMA:
        cursor.advance();
        break;
      case OPEN_BRACE:
        if (shape.has(Trait.LAMBDA_BRACES)) {
          shape.expressions.statement();
        } else {
          anonymousBlock();
        }
        break;
      default:
        worded();
        break;
    }
  }

  private void anonymousBlock() {
    int open = cursor.at();
    Span caret = cursor.caret();
    List<Entry> outer = shape.open();
    braces();
    MapValue body = new MapValue(shape.close(outer), cursor.spanFrom(open));
    shape.add(Kind.BLOCK, "", caret, body, body.span());
  }

  private void worded() {
    switch (cursor.word()) {
      case IF:
      case WHILE:
        conditional();
        break;
      case FOR:
      case CATCH:
      case SYNCHRONIZED:
        headed();
        break;
      case TRY:
        headed();
        break;
      case DO:
      case ELSE:
      case FINALLY:
      case BLOCK:
        block();
        break;
      case SWITCH:
        if (isHead()) {
          shape.switches.statement();
        } else {
          simple();
        }
        break;
      case RETURN:
        result();
        break;
      case THROW:
      case ASSERT:
      case YIELD:
        cursor.advance();
        shape.expressions.statement();
        break;
      case JUMP:
        jump();
        break;
      default:
        simple();
    }
  }

  /** A word that begins a statement only before its head or braces. */
  private boolean isHead() {
    return cursor.type(1) != ASSIGN && cursor.type(1) != DOT && cursor.type(1) != COMMA;
  }

  private void jump() {
    cursor.advance();
    if (cursor.is(NAME) && !tokens.startsLine(cursor.at())) {
      cursor.advance();
    }
  }

  private void simple() {
    boolean label = cursor.is(NAME) && cursor.type(1) == COLON && !cursor.word().isReserved();
    if (label && !shape.typeDeclarations.isMembers()) {
      cursor.moveTo(cursor.at() + 2);
    } else if (!shape.declarations.declaration()) {
      shape.expressions.statement();
    }
  }

  /** A block behind a condition, which always stands first in it. */
  private void conditional() {
    int word = cursor.at();
    cursor.advance();
    List<Entry> outer = shape.open();
    for (Value condition : condition()) {
      shape.addStatement(condition);
    }
    bracesOrStatement();
    shape.addBlock(word, outer);
    shape.passLineEnds();
    if (tokens.word(word) == Word.IF && cursor.word() == Word.ELSE) {
      block();
    }
  }

  /** The condition here, with or without parentheses. */
  List<Value> condition() {
    if (cursor.is(OPEN_PAREN) && !shape.has(Trait.BARE_CONDITIONS)) {
      int open = cursor.at();
      boolean before = shape.operands.enterBrackets();
      List<Value> conditions = shape.expressions.conditions(cursor.enter());
      cursor.leave(open);
      shape.operands.leaveBrackets(before);
      return conditions;
    }
    int from = cursor.at();
    int end = headEnd();
    boolean before = shape.operands.enterHead();
    List<Value> conditions;
    if (holdsSemicolon(from, end)) {
      entries(end);
      conditions = List.of(shape.unknown(cursor.at()));
    } else {
      conditions = shape.expressions.conditions(end);
    }
    shape.operands.leaveBrackets(before);
    return conditions;
  }

  private boolean holdsSemicolon(int from, int end) {
    int at = from;
    while (at < end) {
      if (tokens.type(at) == SEMICOLON) {
        return true;
      }
      at = after(at);
    }
    return false;
  }

  private int after(int at) {
    boolean opens = LooseShape.isOpening(tokens.type(at));
    return opens ? Math.max(at + 1, tokens.afterGroup(at)) : at + 1;
  }

  /** The brace behind a head without parentheses, or where the statement ends. */
  private int headEnd() {
    int at = cursor.at();
    while (at < tokens.count() && tokens.type(at) != OPEN_BRACE) {
      if (tokens.type(at) != SEMICOLON && LooseShape.endsStatement(tokens.type(at))) {
        return at;
      }
      at = after(at);
    }
    return at;
  }

  /** A block behind a word alone. */
  private void block() {
    int word = cursor.at();
    cursor.advance();
    List<Entry> outer = shape.open();
    bracesOrStatement();
    shape.addBlock(word, outer);
  }

  /** A block behind a word and declarations, which stand first in it. */
  private void headed() {
    int word = cursor.at();
    cursor.advance();
    List<Entry> outer = shape.open();
    head();
    bracesOrStatement();
    shape.addBlock(word, outer);
  }

  private void head() {
    boolean parentheses = cursor.is(OPEN_PAREN) && !shape.has(Trait.BARE_CONDITIONS);
    boolean bare = shape.has(Trait.BARE_CONDITIONS) && !cursor.is(OPEN_BRACE);
    if (!parentheses && !bare) {
      return;
    }
    if (!shape.descend()) {
      shape.skip();
      return;
    }
    int open = cursor.at();
    boolean before = bare ? shape.operands.enterHead() : shape.operands.enterBrackets();
    entries(bare ? headEnd() : cursor.enter());
    if (parentheses) {
      cursor.leave(open);
    }
    shape.operands.leaveBrackets(before);
    shape.ascend();
  }

  private void result() {
    int from = cursor.at();
    Span caret = cursor.caret();
    cursor.advance();
    if (cursor.is(AT)) {
      cursor.advance();
      cursor.take(NAME);
    }
    int start = cursor.at();
    Value value = shape.expressions.expression();
    if (cursor.at() == start) {
      value = shape.absent(tokens.end(from));
    }
    shape.add(Kind.RETURN, "", caret, value, cursor.spanFrom(from));
    while (cursor.take(COMMA)) {
      shape.keep(shape.expressions.expression());
    }
  }
}
