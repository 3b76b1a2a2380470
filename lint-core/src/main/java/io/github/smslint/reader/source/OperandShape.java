package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.ARROW;
import static io.github.smslint.reader.grammar.SourceToken.AT;
import static io.github.smslint.reader.grammar.SourceToken.CHARACTER;
import static io.github.smslint.reader.grammar.SourceToken.INCREMENT;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.NOT;
import static io.github.smslint.reader.grammar.SourceToken.NUMBER;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OPERATOR;
import static io.github.smslint.reader.grammar.SourceToken.PLUS;
import static io.github.smslint.reader.grammar.SourceToken.STRING;
import static io.github.smslint.reader.grammar.SourceToken.TEXT_BLOCK;
import static io.github.smslint.reader.grammar.SourceToken.UNCLOSED_STRING;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.List;

/** Reads what stands between operators: signs, casts, literals, lambdas, lists and chains. */
final class OperandShape {

  private final SourceShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  OperandShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.cursor.tokens();
  }

  /** The operand that begins here; a reference without name, and no move, where none does. */
  Value operand() {
    int from = cursor.at();
    boolean changed = false;
    boolean denied = true;
    int denials = 0;
    while (true) {
      if (isCast()) {
        shape.cursor.leave(cursor.at());
      } else if (isSignOfNumber()) {
        return number();
      } else if (isPrefix()) {
        denied &= cursor.is(NOT);
        denials += cursor.is(NOT) ? 1 : 0;
        changed = true;
        cursor.advance();
      } else {
        break;
      }
    }
    Value value = isLambda() ? lambda() : ChainShape.read(shape);
    if (!changed) {
      return value;
    }
    if (denied && value instanceof Call) {
      return denials % 2 == 0 ? value : denial(from, value);
    }
    shape.keep(value);
    return new Reference("", cursor.spanFrom(from));
  }

  /** {@code !call()} as a call of {@code !}, so that a condition can be told from its opposite. */
  private Call denial(int from, Value value) {
    Span mark = cursor.span(from);
    return new Call(null, "!", false, List.of(value), null, mark, cursor.spanFrom(from));
  }

  /** What a chain begins with, other than a name; null, and no move, where nothing does. */
  Value literal() {
    switch (cursor.type()) {
      case STRING:
      case TEXT_BLOCK:
      case UNCLOSED_STRING:
      case CHARACTER:
        cursor.advance();
        return shape.text(cursor.at() - 1);
      case NUMBER:
        return number();
      case OPEN_PAREN:
        return parenthesised();
      case OPEN_BRACE:
      case OPEN_BRACKET:
        return list();
      case AT:
        return shape.calls.annotation();
      case NAME:
        return cursor.word() == Word.BOOLEAN ? number() : null;
      default:
        return null;
    }
  }

  /** The values between the brackets here. */
  ListValue list() {
    int open = cursor.at();
    List<Value> items = shape.expressions.list(cursor.enter());
    cursor.leave(open);
    return new ListValue(List.copyOf(items), cursor.spanFrom(open));
  }

  private Value parenthesised() {
    int open = cursor.at();
    int close = cursor.enter();
    Value value = shape.expressions.expression();
    while (cursor.at() < close) {
      shape.skip();
    }
    cursor.leave(open);
    return value;
  }

  /** A number with its sign, or a truth value. */
  private TextValue number() {
    int start = tokens.start(cursor.at());
    if (cursor.is(OPERATOR)) {
      cursor.advance();
    }
    cursor.advance();
    int end = tokens.end(cursor.at() - 1);
    return new TextValue(Text.of(Literal.plain(shape.file, start, end)), new Span(start, end));
  }

  private boolean isLambda() {
    return cursor.is(OPEN_PAREN)
        ? tokens.type(tokens.afterGroup(cursor.at())) == ARROW
        : cursor.is(NAME) && cursor.type(1) == ARROW;
  }

  private MapValue lambda() {
    int from = cursor.at();
    List<Entry> outer = shape.open();
    if (cursor.is(OPEN_PAREN)) {
      shape.declarations.parameters();
    } else {
      shape.declarations.parameter();
    }
    cursor.take(ARROW);
    if (cursor.is(OPEN_BRACE)) {
      shape.statements.braces();
    } else {
      lambdaResult();
    }
    return new MapValue(shape.close(outer), cursor.spanFrom(from));
  }

  /** Whether anybody takes the result of a call cannot be told. */
  private void lambdaResult() {
    Value value = shape.expressions.expression();
    if (value instanceof Call) {
      shape.addStatement(value);
    } else {
      int start = value.span().start();
      shape.add(Kind.RETURN, "", new Span(start, start), value, value.span());
    }
  }

  private boolean isSignOfNumber() {
    return cursor.type(1) == NUMBER && isMinus(cursor.at());
  }

  private boolean isPrefix() {
    switch (cursor.type()) {
      case NOT:
      case INCREMENT:
      case PLUS:
        return true;
      case OPERATOR:
        return isMinus(cursor.at()) || tokens.firstCharacter(cursor.at()) == '~';
      default:
        return false;
    }
  }

  private boolean isMinus(int at) {
    return tokens.type(at) == OPERATOR
        && tokens.firstCharacter(at) == '-'
        && tokens.end(at) == tokens.start(at) + 1;
  }

  /** Whether a type in parentheses stands here and behind it something that can be cast. */
  private boolean isCast() {
    if (!cursor.is(OPEN_PAREN) || cursor.type(1) != NAME && cursor.type(1) != AT) {
      return false;
    }
    int close = tokens.close(cursor.at());
    int end = shape.types.end(cursor.at() + 1);
    while (end != TypeNames.NOT_A_TYPE && end < close && tokens.firstCharacter(end) == '&') {
      end = shape.types.end(end + 1);
    }
    if (end != close) {
      return false;
    }
    int next = tokens.afterGroup(cursor.at());
    switch (tokens.type(next)) {
      case NAME:
        return tokens.word(next) != Word.INSTANCEOF;
      case STRING:
      case TEXT_BLOCK:
      case UNCLOSED_STRING:
      case CHARACTER:
      case NUMBER:
      case OPEN_PAREN:
      case NOT:
        return true;
      case PLUS:
      case INCREMENT:
        return tokens.word(cursor.at() + 1) == Word.PRIMITIVE;
      case OPERATOR:
        return tokens.firstCharacter(next) == '~'
            || isMinus(next) && tokens.word(cursor.at() + 1) == Word.PRIMITIVE;
      default:
        return false;
    }
  }
}
