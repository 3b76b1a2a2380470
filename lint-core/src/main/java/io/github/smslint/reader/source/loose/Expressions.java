package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.Concatenation;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads operations, assignments and choices. */
final class Expressions {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  Expressions(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
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

  /** Reads an expression whose value nobody takes, or an assignment to several names. */
  void statement() {
    int from = cursor.at();
    Value first = expression();
    if (!cursor.is(COMMA) || !(first instanceof Reference reference)) {
      shape.keep(first);
      return;
    }
    List<Reference> targets = new ArrayList<>(2);
    targets.add(reference);
    while (cursor.take(COMMA)) {
      Value next = operation(false);
      if (!(next instanceof Reference target)) {
        shape.keep(next);
        return;
      }
      targets.add(target);
    }
    if (cursor.is(ASSIGN)) {
      cursor.advance();
      assignAll(from, targets);
    }
  }

  /** Gives each name its value; a single value belongs to the first. */
  private void assignAll(int from, List<Reference> targets) {
    boolean declares = isDeclaring(cursor.at() - 1);
    for (int at = 0; at < targets.size(); at++) {
      Value value = at == 0 || cursor.take(COMMA) ? expression() : shape.unknown(cursor.at());
      assign(targets.get(at), value, declares);
    }
  }

  /**
   * The calls and names that a condition, which ends at {@code end}, joins by {@code &&}. There is
   * at least one value, which is a reference without name where nothing is known.
   */
  List<Value> conditions(int end) {
    int from = cursor.at();
    List<Value> all = new ArrayList<>(1);
    addKnown(comparison(from), all);
    while (cursor.at() < end && cursor.take(AND)) {
      addKnown(comparison(cursor.at()), all);
    }
    if (cursor.at() < end) {
      for (Value value : all) {
        shape.keep(value);
      }
      all.clear();
    }
    while (cursor.at() < end) {
      shape.skip();
      if (cursor.at() < end) {
        shape.keep(expression());
      }
    }
    if (all.isEmpty()) {
      all.add(shape.unknown(from));
    }
    return all;
  }

  /** What is equal to a text is told as a call, as {@code equals} would be. */
  private Value comparison(int from) {
    Value left = shape.operands.operand();
    if (cursor.is(OPERATOR) && tokens.text(cursor.at()).startsWith("==")) {
      Span sign = cursor.span(cursor.at());
      cursor.advance();
      Value right = shape.operands.operand();
      Span span = left.span().cover(sign).cover(right.span());
      return new Call(left, "equals", false, List.of(right), null, sign, span);
    }
    return rest(from, operationFrom(from, left, true));
  }

  private static void addKnown(Value value, List<Value> all) {
    if (!(value instanceof Reference reference) || !reference.name().isEmpty()) {
      all.add(value);
    }
  }

  private Value rest(int from, Value value) {
    switch (cursor.type()) {
      case ASSIGN:
      case ADD_ASSIGN:
      case COMPOUND_ASSIGN:
        return assignment(from, value);
      case QUESTION:
        return choice(value);
      case NAME:
        return cursor.word() == Word.IF ? conditional(value) : switched(value);
      default:
        return value;
    }
  }

  /** Adds an assignment and gives a reference to its target. */
  private Value assignment(int from, Value target) {
    int operator = cursor.at();
    String name = target instanceof Reference reference ? reference.name() : "";
    Reference named = new Reference(name, cursor.spanFrom(from));
    shape.keep(target);
    cursor.advance();
    Value value = assigned(tokens.type(operator), named, expression());
    if (name.isEmpty()) {
      return value;
    }
    assign(named, value, isDeclaring(operator));
    return new Reference(name, named.span().cover(value.span()));
  }

  /** Whether an assignment, as {@code :=}, makes the variable that it sets. */
  private boolean isDeclaring(int operator) {
    return tokens.firstCharacter(operator) == ':';
  }

  private void assign(Reference target, Value value, boolean declares) {
    if (target.name().isEmpty() || target.name().equals("_")) {
      shape.keep(value);
      return;
    }
    boolean declared = declares || shape.typeDeclarations.isField(target.name());
    Kind kind = declared ? Kind.DECLARATION : Kind.ASSIGNMENT;
    shape.add(kind, target.name(), target.span(), value, target.span().cover(value.span()));
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

  private Value choice(Value condition) {
    shape.keep(condition);
    cursor.advance();
    List<Value> options = new ArrayList<>(2);
    options.add(expression());
    if (cursor.take(COLON)) {
      add(expression(), options);
    }
    return LooseShape.choice(options);
  }

  /** {@code a if b else c}; behind a statement an {@code if} alone is its condition. */
  private Value conditional(Value value) {
    cursor.advance();
    shape.keep(operation(false));
    if (cursor.word() != Word.ELSE) {
      return value;
    }
    cursor.advance();
    List<Value> options = new ArrayList<>(2);
    options.add(value);
    add(expression(), options);
    return LooseShape.choice(options);
  }

  /** {@code a switch { ... }}: the ways of a switch whose word stands behind what it asks for. */
  private Value switched(Value value) {
    if (cursor.word() != Word.SWITCH || cursor.type(1) != OPEN_BRACE) {
      return value;
    }
    shape.keep(value);
    return shape.switches.value();
  }

  static void add(Value value, List<Value> options) {
    if (value instanceof Choice more) {
      options.addAll(more.options());
    } else {
      options.add(value);
    }
  }

  private Value operation(boolean endsAtLogic) {
    int from = cursor.at();
    return operationFrom(from, shape.operands.operand(), endsAtLogic);
  }

  private Value operationFrom(int from, Value first, boolean endsAtLogic) {
    if (!operates(endsAtLogic)) {
      return first;
    }
    List<Value> terms = new ArrayList<>(4);
    terms.add(first);
    boolean sum = true;
    boolean either = true;
    while (operates(endsAtLogic)) {
      if (cursor.word() == Word.CAST) {
        cursor.advance();
        shape.typeDeclarations.dottedName();
        continue;
      }
      sum &= cursor.is(PLUS);
      either &= cursor.is(OR);
      passOperator();
      terms.add(shape.operands.operand());
    }
    if (terms.size() == 1) {
      return first;
    }
    return together(from, terms, sum, either);
  }

  private Value together(int from, List<Value> terms, boolean sum, boolean either) {
    Span span = cursor.spanFrom(from).cover(LooseShape.around(terms));
    if (either) {
      List<Value> options = new ArrayList<>(terms.size());
      for (Value term : terms) {
        add(term, options);
      }
      return LooseShape.choice(options);
    }
    Value text = sum ? Concatenation.of(shape.file, terms, span) : null;
    if (text == null) {
      for (Value term : terms) {
        shape.keep(term);
      }
      return new Reference("", span);
    }
    keepUnnamed(terms);
    return text;
  }

  private boolean operates(boolean endsAtLogic) {
    switch (cursor.type()) {
      case PLUS:
      case LESS:
      case GREATER:
      case OPERATOR:
      case NOT:
        return true;
      case AND:
      case OR:
        return !endsAtLogic;
      case NAME:
        Word word = cursor.word();
        return word == Word.INFIX || word == Word.INSTANCEOF || word == Word.CAST;
      default:
        return false;
    }
  }

  private void passOperator() {
    int type = cursor.type();
    cursor.advance();
    while ((type == LESS || type == GREATER) && cursor.is(type)
        || cursor.word() == Word.INFIX
        || cursor.word() == Word.INSTANCEOF) {
      cursor.advance();
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
