package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.ARROW;
import static io.github.smslint.reader.grammar.SourceToken.ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.AT;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.COLON;
import static io.github.smslint.reader.grammar.SourceToken.COMMA;
import static io.github.smslint.reader.grammar.SourceToken.DOT;
import static io.github.smslint.reader.grammar.SourceToken.LESS;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OPERATOR;
import static io.github.smslint.reader.grammar.SourceToken.SEMICOLON;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads packages, imports, methods, variables and parameters. */
final class DeclarationShape {

  private final SourceShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  DeclarationShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.cursor.tokens();
  }

  /** Reads a declaration; false, with at most modifiers and annotations read, if none is here. */
  boolean declaration() {
    int from = cursor.at();
    List<Call> annotations = modifiers();
    if (isDeclared(annotations)) {
      return true;
    }
    for (Call annotation : annotations) {
      shape.addStatement(annotation);
    }
    if (cursor.is(OPEN_BRACE) && cursor.at() > from) {
      shape.statements.block(cursor.at() - 1);
      return true;
    }
    return false;
  }

  /** Passes modifiers and gives the annotations between them. */
  List<Call> modifiers() {
    List<Call> annotations = List.of();
    while (true) {
      if (cursor.is(AT) && cursor.word(1) != Word.CLASS) {
        if (annotations.isEmpty()) {
          annotations = new ArrayList<>(2);
        }
        annotations.add(shape.calls.annotation());
      } else if (isModifier()) {
        cursor.advance();
      } else if (isNonSealed()) {
        cursor.moveTo(cursor.at() + 3);
      } else {
        return annotations.isEmpty() ? annotations : List.copyOf(annotations);
      }
    }
  }

  /** Reads the parameters in the parentheses here. */
  void parameters() {
    int open = cursor.at();
    int close = cursor.enter();
    while (cursor.at() < close) {
      parameter();
      shape.expressions.nextItem(close);
    }
    cursor.leave(open);
  }

  /** Reads one parameter, with or without a type. */
  void parameter() {
    List<Call> annotations = modifiers();
    int from = cursor.at();
    int end = shape.types.end(from);
    boolean typed = end != TypeNames.NOT_A_TYPE && tokens.type(end) == NAME;
    if (typed) {
      cursor.moveTo(end);
    }
    if (cursor.is(NAME)) {
      variable(Kind.PARAMETER, typed ? shape.types.name(from, end) : "", annotations);
    }
  }

  private boolean isModifier() {
    switch (cursor.word()) {
      case MODIFIER:
        return true;
      case DEFAULT:
        return cursor.type(1) != COLON && cursor.type(1) != ARROW;
      case SYNCHRONIZED:
        return cursor.type(1) != OPEN_PAREN;
      case SEALED:
        return cursor.word(1).isReserved();
      default:
        return false;
    }
  }

  private boolean isNonSealed() {
    return cursor.type(1) == OPERATOR
        && cursor.word(2) == Word.SEALED
        && cursor.word(3).isReserved()
        && cursor.text().equals("non");
  }

  private boolean isDeclared(List<Call> annotations) {
    Word word = cursor.word();
    if (word == Word.PACKAGE || word == Word.IMPORT) {
      named(word == Word.PACKAGE ? Kind.PACKAGE : Kind.IMPORT, annotations);
      return true;
    }
    if (shape.typeDeclarations.isType()) {
      shape.typeDeclarations.type(annotations);
      return true;
    }
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    if (isConstructor()) {
      method("", annotations);
      return true;
    }
    int from = cursor.at();
    int end = shape.types.end(from);
    if (!isDeclaredName(end)) {
      return false;
    }
    String type = shape.types.name(from, end);
    cursor.moveTo(end);
    if (cursor.type(1) == OPEN_PAREN) {
      method(type, annotations);
    } else {
      variables(type, annotations);
    }
    return true;
  }

  private boolean isConstructor() {
    if (!cursor.is(NAME) || cursor.word().isReserved()) {
      return false;
    }
    if (cursor.type(1) != OPEN_PAREN) {
      return cursor.type(1) == OPEN_BRACE;
    }
    int after = tokens.afterGroup(cursor.at() + 1);
    return tokens.type(after) == OPEN_BRACE || tokens.word(after) == Word.THROWS;
  }

  /** Whether a name that something is declared by stands at an index. */
  private boolean isDeclaredName(int index) {
    if (index == TypeNames.NOT_A_TYPE
        || tokens.type(index) != NAME
        || tokens.word(index).isReserved()) {
      return false;
    }
    switch (tokens.type(index + 1)) {
      case ASSIGN:
      case SEMICOLON:
      case COMMA:
      case COLON:
      case OPEN_BRACKET:
      case OPEN_PAREN:
      case CLOSE_PAREN:
      case CLOSE_BRACE:
        return true;
      default:
        return false;
    }
  }

  /** A package or an import. */
  private void named(Kind kind, List<Call> annotations) {
    cursor.advance();
    if (cursor.is(NAME) && cursor.type(1) == NAME) {
      // Past the word static or module, which says what kind of import this is.
      cursor.advance();
    }
    int from = cursor.at();
    boolean more = true;
    while (more) {
      more = (cursor.take(NAME) || cursor.take(OPERATOR)) && cursor.take(DOT);
    }
    Span span = cursor.spanFrom(from);
    String name = cursor.at() > from ? shape.types.name(from, cursor.at()) : "";
    shape.add(new Entry(kind, name, span, shape.absent(span.end()), span, "", annotations));
    cursor.take(SEMICOLON);
  }

  /** A method, whose name stands here. */
  private void method(String type, List<Call> annotations) {
    int name = cursor.at();
    cursor.advance();
    List<Entry> outer = shape.open();
    if (cursor.is(OPEN_PAREN)) {
      parameters();
    }
    heading();
    if (cursor.is(OPEN_BRACE)) {
      shape.statements.braces();
    } else {
      cursor.take(SEMICOLON);
    }
    Span keySpan = cursor.span(name);
    Span whole = cursor.spanFrom(name);
    MapValue body = new MapValue(shape.close(outer), new Span(keySpan.end(), whole.end()));
    shape.add(new Entry(Kind.METHOD, tokens.text(name), keySpan, body, whole, type, annotations));
  }

  /** What may stand between the parameters and the body of a method. */
  private void heading() {
    dimensions();
    if (cursor.word() == Word.THROWS) {
      while (!cursor.is(OPEN_BRACE) && !SourceShape.endsStatement(cursor.type())) {
        shape.skip();
      }
    } else if (cursor.word() == Word.DEFAULT) {
      Span caret = cursor.caret();
      cursor.advance();
      Value value = shape.expressions.expression();
      shape.add(Kind.RETURN, "", caret, value, caret.cover(value.span()));
    }
  }

  private void variables(String type, List<Call> annotations) {
    boolean more = true;
    while (more) {
      variable(Kind.DECLARATION, type, annotations);
      more = cursor.is(COMMA) && cursor.type(1) == NAME;
      if (more) {
        cursor.advance();
      }
    }
    cursor.take(SEMICOLON);
  }

  /** A variable, whose name stands here. */
  private void variable(Kind kind, String type, List<Call> annotations) {
    Span keySpan = cursor.span(cursor.at());
    String key = cursor.text();
    cursor.advance();
    String whole = type + dimensions();
    Value value = shape.absent(keySpan.end());
    if (cursor.take(ASSIGN)) {
      value = shape.expressions.expression();
    } else if (kind == Kind.DECLARATION && cursor.take(COLON)) {
      Value elements = shape.expressions.expression();
      shape.keep(elements);
      value = new Reference("", elements.span());
    }
    Span span = keySpan.cover(value.span());
    shape.add(new Entry(kind, key, keySpan, value, span, whole, annotations));
  }

  private String dimensions() {
    String dimensions = "";
    while (cursor.is(OPEN_BRACKET) && cursor.type(1) == CLOSE_BRACKET) {
      dimensions += "[]";
      cursor.moveTo(cursor.at() + 2);
    }
    return dimensions;
  }
}
