package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.source.Span;
import java.util.List;

/** Reads functions without a name that stand where a value may. */
final class Lambdas {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  Lambdas(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** The braces here as a function, with its parameters before an arrow if there is one. */
  MapValue braced() {
    int open = cursor.at();
    List<Entry> outer = shape.open();
    if (shape.descend()) {
      boolean before = shape.operands.enterBrackets();
      boolean members = shape.typeDeclarations.leaveMembers();
      int close = cursor.enter();
      int arrow = parametersEnd(close);
      if (arrow > 0) {
        shape.functions.parametersTo(arrow);
        cursor.moveTo(arrow + 1);
      }
      shape.statements.entries(close);
      cursor.leave(open);
      shape.typeDeclarations.enterMembers(members);
      shape.operands.leaveBrackets(before);
      shape.ascend();
    } else {
      shape.skip();
    }
    return new MapValue(shape.close(outer), cursor.spanFrom(open));
  }

  /** The arrow behind the parameters of a braced function; 0 where it has none. */
  private int parametersEnd(int close) {
    int at = cursor.at();
    while (at < close && at < cursor.at() + 100) {
      switch (tokens.type(at)) {
        case ARROW:
          return at;
        case NAME:
          if (tokens.word(at).isReserved()) {
            return 0;
          }
          at++;
          break;
        case COMMA:
        case COLON:
        case DOT:
        case QUESTION:
        case LESS:
        case GREATER:
          at++;
          break;
        case OPEN_PAREN:
          at = tokens.afterGroup(at);
          break;
        default:
          return 0;
      }
    }
    return 0;
  }

  /** A function whose parameters stand here before an arrow. */
  MapValue arrow() {
    int from = cursor.at();
    List<Entry> outer = shape.open();
    if (cursor.is(OPEN_PAREN)) {
      shape.functions.parameters();
    } else {
      shape.functions.parametersTo(cursor.at() + 1);
    }
    if (cursor.take(COLON)) {
      shape.typeDeclarations.typeName();
    }
    cursor.take(ARROW);
    result();
    return new MapValue(shape.close(outer), cursor.spanFrom(from));
  }

  /** The braces or the value here as what a function does or gives. */
  void result() {
    if (cursor.is(OPEN_BRACE)) {
      shape.statements.braces();
      return;
    }
    boolean before = shape.operands.enterBrackets();
    boolean members = shape.typeDeclarations.leaveMembers();
    Value value = shape.expressions.expression();
    shape.typeDeclarations.enterMembers(members);
    shape.operands.leaveBrackets(before);
    if (value instanceof Call) {
      shape.addStatement(value);
    } else {
      int start = value.span().start();
      shape.add(Kind.RETURN, "", new Span(start, start), value, value.span());
    }
  }
}
