package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.TypeNames;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads packages, imports and variables, and finds out what a declaration is. */
final class Declarations {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  Declarations(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** Reads a declaration; false, with at most modifiers and annotations read, if none is here. */
  boolean declaration() {
    List<Call> annotations = modifiers();
    if (isDeclared(annotations)) {
      return true;
    }
    for (Call annotation : annotations) {
      shape.addStatement(annotation);
    }
    return false;
  }

  /** Passes modifiers and gives the annotations between them. */
  List<Call> modifiers() {
    List<Call> annotations = List.of();
    while (true) {
      if (cursor.is(AT) && (cursor.type(1) == NAME || cursor.type(1) == OPEN_BRACKET)) {
        annotations = annotations.isEmpty() ? new ArrayList<>(2) : annotations;
        annotations(annotations);
        shape.passLineEnds();
      } else if (cursor.word() == Word.MODIFIER && cursor.type(1) != ASSIGN) {
        cursor.advance();
        shape.passLineEnds();
      } else {
        return annotations.isEmpty() ? annotations : List.copyOf(annotations);
      }
    }
  }

  /** One annotation, perhaps with a target as in {@code @field:Value}, or several in brackets. */
  private void annotations(List<Call> found) {
    cursor.advance();
    if (cursor.is(NAME) && cursor.type(1) == COLON) {
      cursor.moveTo(cursor.at() + 2);
    }
    if (!cursor.is(OPEN_BRACKET)) {
      if (cursor.is(NAME)) {
        found.add(annotation());
      }
      return;
    }
    int open = cursor.at();
    int close = cursor.enter();
    while (cursor.at() < close) {
      if (cursor.is(NAME)) {
        found.add(annotation());
      } else {
        cursor.advance();
      }
    }
    cursor.leave(open);
  }

  private Call annotation() {
    int from = cursor.at();
    String name = shape.typeDeclarations.dottedName();
    Span nameSpan = cursor.spanFrom(from);
    List<Value> arguments = cursor.is(OPEN_PAREN) ? shape.arguments.inParentheses() : List.of();
    return new Call(null, name, false, arguments, null, nameSpan, cursor.spanFrom(from));
  }

  private boolean isDeclared(List<Call> annotations) {
    switch (cursor.word()) {
      case PACKAGE:
      case IMPORT:
        if (shape.has(Trait.IMPORTS_FROM)) {
          shape.imports.statement();
          return true;
        }
        imports(cursor.word() == Word.PACKAGE ? Kind.PACKAGE : Kind.IMPORT);
        return true;
      case CLASS:
      case ENUM:
        return cursor.type(1) == NAME
            && cursor.word(1) != Word.EXTENDS
            && shape.typeDeclarations.type(annotations);
      case OBJECT:
        return shape.typeDeclarations.object(annotations);
      case FUNCTION:
        return shape.functions.function(annotations);
      case VARIABLE:
        variables(annotations);
        return true;
      default:
        return isTyped(annotations) || isMember(annotations);
    }
  }

  /** Imports, several of them in parentheses; the name of one may be a text, or follow another. */
  private void imports(Kind kind) {
    cursor.advance();
    if (cursor.is(OPEN_PAREN)) {
      int open = cursor.at();
      int close = cursor.enter();
      while (cursor.at() < close) {
        oneImport(kind);
        shape.passLineEnds();
        if (cursor.at() < close && !cursor.is(NAME) && !LooseShape.isText(cursor.type())) {
          cursor.advance();
        }
      }
      cursor.leave(open);
      return;
    }
    oneImport(kind);
  }

  private void oneImport(Kind kind) {
    if (cursor.is(NAME) && LooseShape.isText(cursor.type(1)) || cursor.is(DOT)) {
      // Go: a name under which the file knows the package.
      cursor.advance();
    }
    int from = cursor.at();
    if (LooseShape.isText(cursor.type())) {
      String path = shape.text(from).text().value();
      cursor.advance();
      Span span =
          new Span(tokens.start(from) + 1, Math.max(tokens.start(from) + 1, tokens.end(from) - 1));
      addImport(kind, path, span);
      return;
    }
    boolean more = true;
    while (more) {
      more = (cursor.take(NAME) || cursor.take(OPERATOR)) && cursor.take(DOT);
    }
    if (cursor.at() > from) {
      String name = shape.types.name(from, cursor.at());
      addImport(kind, name, cursor.spanFrom(from));
      if (cursor.word() == Word.IMPORT) {
        importedFrom(kind, name);
        return;
      }
    }
    if (cursor.word() == Word.CAST) {
      cursor.advance();
      cursor.take(NAME);
    }
  }

  /** Python: the names behind {@code from a.b import}, perhaps in parentheses. */
  private void importedFrom(Kind kind, String owner) {
    cursor.advance();
    cursor.take(OPEN_PAREN);
    while (cursor.is(NAME)) {
      addImport(kind, owner + "." + cursor.text(), cursor.span(cursor.at()));
      cursor.advance();
      if (cursor.word() == Word.CAST) {
        cursor.advance();
        cursor.take(NAME);
      }
      cursor.take(COMMA);
    }
    cursor.take(CLOSE_PAREN);
  }

  void addImport(Kind kind, String name, Span span) {
    shape.add(kind, name, span, shape.absent(span.end()), span);
  }

  /** The variables behind the word here, several of them in parentheses. */
  private void variables(List<Call> annotations) {
    cursor.advance();
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    if (cursor.is(OPEN_PAREN) && !isDestructured()) {
      int open = cursor.at();
      int close = cursor.enter();
      while (cursor.at() < close) {
        if (cursor.is(NAME)) {
          variable(annotations);
        } else {
          cursor.advance();
        }
      }
      cursor.leave(open);
      return;
    }
    if (LooseShape.isOpening(cursor.type())) {
      if (shape.has(Trait.IMPORTS_FROM)) {
        shape.imports.ofDestructured();
      }
      shape.skip();
      if (cursor.take(ASSIGN)) {
        shape.keep(shape.expressions.expression());
      }
      return;
    }
    if (shape.has(Trait.COMPOSITES) && cursor.is(NAME) && cursor.type(1) == COMMA) {
      shape.expressions.statement();
      return;
    }
    variable(annotations);
    while (cursor.is(COMMA) && cursor.type(1) == NAME) {
      cursor.advance();
      variable(annotations);
    }
  }

  private boolean isDestructured() {
    return tokens.type(tokens.afterGroup(cursor.at())) == ASSIGN;
  }

  /** A variable, whose name stands here, or an extension of a type. */
  private void variable(List<Call> annotations) {
    while (cursor.is(NAME) && cursor.type(1) == DOT) {
      cursor.moveTo(cursor.at() + 2);
    }
    if (!cursor.is(NAME)) {
      return;
    }
    int name = cursor.at();
    cursor.advance();
    named(name, Kind.DECLARATION, "", annotations);
  }

  /** What may stand behind the name of a variable or parameter: a type and a value. */
  void named(int name, Kind kind, String typeBefore, List<Call> annotations) {
    String type = typeBefore;
    cursor.take(QUESTION);
    boolean typed = cursor.take(COLON) || cursor.is(NAME) && !cursor.word().isReserved();
    boolean pointer = cursor.is(OPERATOR) && "*".equals(cursor.text()) || cursor.is(OPEN_BRACKET);
    if (typed || pointer && typeBefore.isEmpty()) {
      if (!cursor.is(NAME) || !tokens.text(cursor.at()).equals("by")) {
        type = shape.typeDeclarations.typeName();
      }
    }
    Span keySpan = cursor.span(name);
    Value value = shape.absent(keySpan.end());
    boolean delegated = cursor.is(NAME) && tokens.text(cursor.at()).equals("by");
    if (cursor.is(ASSIGN) || delegated) {
      cursor.advance();
      value = shape.expressions.expression();
    } else if (cursor.word() == Word.INFIX) {
      cursor.advance();
      shape.keep(shape.expressions.expression());
    }
    Span span = keySpan.cover(value.span());
    shape.add(new Entry(kind, tokens.text(name), keySpan, value, span, type, annotations));
    if (shape.typeDeclarations.isMembers() && LooseShape.isText(cursor.type())) {
      // Go: the tag of a field.
      cursor.advance();
    }
  }

  /** {@code String x = "a"}, where the language writes types so. */
  private boolean isTyped(List<Call> annotations) {
    if (!shape.has(Trait.TYPES_FIRST) || !cursor.is(NAME) || cursor.word().isReserved()) {
      return false;
    }
    int from = cursor.at();
    int end = shape.types.end(from);
    while (end > 0 && tokens.type(end) == QUESTION && tokens.type(end + 1) == NAME) {
      end++;
    }
    if (end == TypeNames.NOT_A_TYPE || tokens.type(end) != NAME || tokens.word(end).isReserved()) {
      return false;
    }
    String type = shape.types.name(from, end);
    switch (tokens.type(end + 1)) {
      case ASSIGN:
      case SEMICOLON:
      case COMMA:
      case CLOSE_PAREN:
      case CLOSE_BRACE:
        cursor.moveTo(end + 1);
        named(end, Kind.DECLARATION, type, annotations);
        return true;
      case OPEN_PAREN:
        cursor.moveTo(end);
        shape.functions.method(type, annotations);
        return true;
      case OPEN_BRACE:
      case ARROW:
        cursor.moveTo(end + 1);
        property(end, type, annotations);
        return true;
      default:
        return false;
    }
  }

  /** A property with accessors in braces or its value behind an arrow. */
  private void property(int name, String type, List<Call> annotations) {
    if (cursor.is(OPEN_BRACE)) {
      shape.skip();
    }
    Span keySpan = cursor.span(name);
    Value value = shape.absent(keySpan.end());
    if (cursor.take(ASSIGN) || cursor.take(ARROW)) {
      value = shape.expressions.expression();
    }
    Span span = keySpan.cover(value.span());
    shape.add(
        new Entry(Kind.DECLARATION, tokens.text(name), keySpan, value, span, type, annotations));
  }

  /** A field or method of a type that no word announces. */
  private boolean isMember(List<Call> annotations) {
    if (!shape.typeDeclarations.isMembers() || !cursor.is(NAME) || cursor.word().isReserved()) {
      return false;
    }
    int name = cursor.at();
    switch (cursor.type(1)) {
      case OPEN_PAREN:
        int after = tokens.afterGroup(name + 1);
        int next = tokens.type(after);
        boolean method = next == OPEN_BRACE || next == COLON || next == ASSIGN || next == ARROW;
        if (method) {
          shape.functions.method("", annotations);
        }
        return method;
      case ASSIGN:
      case COLON:
      case QUESTION:
        cursor.advance();
        named(name, Kind.DECLARATION, "", annotations);
        return true;
      case NAME:
      case OPERATOR:
      case OPEN_BRACKET:
        if (!shape.has(Trait.COMPOSITES)) {
          return false;
        }
        cursor.advance();
        named(name, Kind.DECLARATION, "", annotations);
        return true;
      default:
        return false;
    }
  }
}
