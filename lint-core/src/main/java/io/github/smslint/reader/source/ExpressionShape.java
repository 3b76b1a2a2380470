package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.ADD_ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.AND;
import static io.github.smslint.reader.grammar.SourceToken.ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.COLON;
import static io.github.smslint.reader.grammar.SourceToken.COMMA;
import static io.github.smslint.reader.grammar.SourceToken.COMPOUND_ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.GREATER;
import static io.github.smslint.reader.grammar.SourceToken.LESS;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OPERATOR;
import static io.github.smslint.reader.grammar.SourceToken.OR;
import static io.github.smslint.reader.grammar.SourceToken.PLUS;
import static io.github.smslint.reader.grammar.SourceToken.QUESTION;

import io.github.smslint.document.Choice;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads operations, assignments and choices. */
final class ExpressionShape {

  private final SourceShape shape;
  private final TokenCursor cursor;

  ExpressionShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
  }

  /** The expression that begins here; a reference without name where none does. */
  Value expression() {
    if (!shape.descend()) {
      return shape.skipExpression();
    }
    int from = cursor.at();
    Value value = rest(from, operation(false));
    shape.ascend();
    return value;
  }

  /** Reads an expression whose value nobody takes. */
  void statement() {
    shape.keep(expression());
  }

  /**
   * The calls and names that a condition, which ends at {@code end}, joins by {@code &&}: all of
   * them are true behind it. What may be false there is kept in the body around. There is at least
   * one value, which is a reference without name where nothing is known.
   */
  List<Value> conditions(int end) {
    int from = cursor.at();
    List<Value> all = new ArrayList<>(1);
    addKnown(rest(from, operation(true)), all);
    while (cursor.take(AND)) {
      addKnown(operation(true), all);
    }
    if (cursor.at() < end) {
      keepAll(all);
      all.clear();
    }
    while (cursor.at() < end) {
      shape.skip();
      statement();
    }
    if (all.isEmpty()) {
      all.add(new Reference("", cursor.spanFrom(from)));
    }
    return all;
  }

  private static void addKnown(Value value, List<Value> all) {
    if (!(value instanceof Reference reference) || !reference.name().isEmpty()) {
      all.add(value);
    }
  }

  /** The expressions up to the token at {@code end}, which have commas between them. */
  List<Value> list(int end) {
    List<Value> values = new ArrayList<>(2);
    while (cursor.at() < end) {
      values.add(expression());
      nextItem(end);
    }
    return values;
  }

  /** Passes what is left of an item of a list, and the comma behind it. */
  void nextItem(int end) {
    shape.skipTo(COMMA, end);
    if (cursor.at() < end) {
      cursor.advance();
    }
  }

  private Value rest(int from, Value value) {
    switch (cursor.type()) {
      case ASSIGN:
      case ADD_ASSIGN:
      case COMPOUND_ASSIGN:
        return assignment(from, value);
      case QUESTION:
        return choice(from, value);
      default:
        return value;
    }
  }

  /**
   * Adds an assignment and gives a reference to its target, so that what is assigned stands in the
   * tree once.
   */
  private Value assignment(int from, Value target) {
    int to = cursor.at();
    Reference named = new Reference(targetName(from, to), cursor.spanFrom(from));
    shape.keep(target);
    cursor.advance();
    Value value = assigned(cursor.tokens().type(to), named, expression());
    if (named.name().isEmpty()) {
      return value;
    }
    Span span = named.span().cover(value.span());
    shape.add(Kind.ASSIGNMENT, named.name(), named.span(), value, span);
    return new Reference(named.name(), span);
  }

  private Value assigned(int operator, Reference target, Value value) {
    if (operator == ASSIGN) {
      return value;
    }
    if (operator == ADD_ASSIGN) {
      List<Value> terms = List.of(target, value);
      Value sum = Concatenation.of(shape.file, terms, target.span().cover(value.span()));
      if (sum != null) {
        keepUnnamed(terms);
        return sum;
      }
    }
    shape.keep(value);
    return new Reference("", value.span());
  }

  /**
   * The name to which a value is assigned: without indexes, and of a call with arguments only what
   * follows it.
   */
  private String targetName(int from, int to) {
    SourceTokens tokens = cursor.tokens();
    StringBuilder name = new StringBuilder();
    for (int at = from; at < to; at++) {
      switch (tokens.type(at)) {
        case NAME:
          if (name.length() > 0) {
            name.append('.');
          }
          name.append(tokens.text(at));
          break;
        case OPEN_BRACKET:
          at = tokens.afterGroup(at) - 1;
          break;
        case OPEN_PAREN:
          boolean empty = tokens.close(at) == at + 1;
          at = tokens.afterGroup(at) - 1;
          if (empty) {
            name.append("()");
          } else {
            name.setLength(0);
          }
          break;
        default:
          break;
      }
    }
    return name.toString();
  }

  private Choice choice(int from, Value condition) {
    shape.keep(condition);
    cursor.advance();
    List<Value> options = new ArrayList<>(2);
    options.add(expression());
    cursor.take(COLON);
    Value otherwise = expression();
    if (otherwise instanceof Choice more) {
      options.addAll(more.options());
    } else {
      options.add(otherwise);
    }
    return new Choice(List.copyOf(options), cursor.spanFrom(from));
  }

  private Value operation(boolean endsAtLogic) {
    int from = cursor.at();
    Value first = shape.operands.operand();
    if (!operates(endsAtLogic)) {
      return first;
    }
    List<Value> terms = new ArrayList<>(4);
    terms.add(first);
    boolean sum = true;
    while (operates(endsAtLogic)) {
      if (cursor.take(PLUS)) {
        terms.add(shape.operands.operand());
      } else if (cursor.word() == Word.INSTANCEOF) {
        pattern(terms.get(terms.size() - 1));
        sum = false;
      } else if (isProduct()) {
        cursor.advance();
        multiply(terms);
      } else {
        skipOperator();
        terms.add(shape.operands.operand());
        sum = false;
      }
    }
    Value text = sum ? Concatenation.of(shape.file, terms, cursor.spanFrom(from)) : null;
    if (text == null) {
      keepAll(terms);
      return new Reference("", cursor.spanFrom(from));
    }
    keepUnnamed(terms);
    return text;
  }

  private void multiply(List<Value> terms) {
    Value left = terms.remove(terms.size() - 1);
    Value right = shape.operands.operand();
    shape.keep(left);
    shape.keep(right);
    Span span = left.span().isEmpty() ? right.span() : left.span().cover(right.span());
    terms.add(new Reference("", span));
  }

  private boolean operates(boolean endsAtLogic) {
    switch (cursor.type()) {
      case PLUS:
      case LESS:
      case GREATER:
      case OPERATOR:
        return true;
      case AND:
      case OR:
        return !endsAtLogic;
      case NAME:
        return cursor.word() == Word.INSTANCEOF;
      default:
        return false;
    }
  }

  private boolean isProduct() {
    char operator = cursor.tokens().firstCharacter(cursor.at());
    return cursor.is(OPERATOR) && (operator == '*' || operator == '/' || operator == '%');
  }

  /** A shift is several tokens, because the brackets of type arguments must be told apart. */
  private void skipOperator() {
    int type = cursor.type();
    cursor.advance();
    while ((type == LESS || type == GREATER) && cursor.is(type)) {
      cursor.advance();
    }
  }

  /** A pattern behind {@code instanceof}; the variable that it makes has the value tested. */
  private void pattern(Value tested) {
    cursor.advance();
    while (cursor.word() == Word.MODIFIER) {
      cursor.advance();
    }
    int type = cursor.at();
    int end = shape.types.end(type);
    cursor.moveTo(end);
    if (cursor.is(OPEN_PAREN)) {
      shape.skip();
    } else if (end > type && cursor.is(NAME) && !cursor.word().isReserved()) {
      String key = cursor.text();
      Span keySpan = cursor.span(cursor.at());
      Reference value = new Reference(Concatenation.reference(tested), tested.span());
      Span span = tested.span().cover(keySpan);
      String name = shape.types.name(type, end);
      shape.add(new Entry(Kind.DECLARATION, key, keySpan, value, span, name, List.of()));
      cursor.advance();
    }
  }

  private void keepAll(List<Value> values) {
    for (Value value : values) {
      shape.keep(value);
    }
  }

  /** Keeps the calls that a text can only show as holes. */
  private void keepUnnamed(List<Value> terms) {
    for (Value term : terms) {
      if (!(term instanceof TextValue) && Concatenation.reference(term).isEmpty()) {
        shape.keep(term);
      }
    }
  }
}
