package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.TypeNames;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import java.util.List;

/** Reads classes, interfaces, objects and structures, and the names of types. */
final class Types {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  /** Whether the innermost body is that of a type. */
  private boolean members;

  Types(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  boolean isMembers() {
    return members;
  }

  /** Tells that a body begins which is none of a type; gives what was before. */
  boolean leaveMembers() {
    boolean before = members;
    members = false;
    return before;
  }

  void enterMembers(boolean before) {
    members = before;
  }

  /** Whether an assignment to a name declares a field here. */
  boolean isField(String name) {
    return members && name.indexOf('.') < 0;
  }

  /** Reads the type whose word stands here; false where it only gives another a name. */
  boolean type(List<Call> annotations) {
    cursor.advance();
    if (cursor.word() == Word.CLASS && cursor.type(1) == NAME) {
      cursor.advance();
    }
    declared(cursor.at(), annotations);
    return true;
  }

  /** Reads a type that stands where a value may, and gives a reference to it. */
  Value inPlace() {
    int from = cursor.at();
    boolean named = cursor.type(1) == NAME && cursor.word(1) != Word.EXTENDS;
    if (named) {
      cursor.advance();
    }
    String name = cursor.text();
    declared(cursor.at(), List.of());
    return new Reference(name, cursor.spanFrom(from));
  }

  /** Reads an object that is declared; false where it is a value. */
  boolean object(List<Call> annotations) {
    boolean companion = cursor.at() > 0 && tokens.text(cursor.at() - 1).equals("companion");
    if (!companion && cursor.type(1) != NAME) {
      return false;
    }
    cursor.advance();
    if (!companion) {
      declared(cursor.at(), annotations);
      return true;
    }
    cursor.take(NAME);
    passTo(OPEN_BRACE);
    if (cursor.is(OPEN_BRACE)) {
      readMembers();
    }
    return true;
  }

  /** A type, whose name stands here. */
  private void declared(int name, List<Call> annotations) {
    cursor.advance();
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    List<Entry> outer = shape.open();
    boolean before = leaveMembers();
    shape.declarations.modifiers();
    if (cursor.is(NAME) && cursor.text().equals("constructor")) {
      cursor.advance();
    }
    if (cursor.is(OPEN_PAREN) && !shape.has(Trait.BASES_IN_PARENTHESES)) {
      shape.functions.parameters();
    } else if (cursor.is(OPEN_PAREN)) {
      cursor.leave(cursor.at());
    }
    enterMembers(before);
    String above = superTypes();
    if (cursor.is(OPEN_BRACE)) {
      readMembers();
    }
    Span keySpan = cursor.span(name);
    Span whole = cursor.spanFrom(name);
    MapValue body = new MapValue(shape.close(outer), new Span(keySpan.end(), whole.end()));
    shape.add(new Entry(Kind.TYPE, tokens.text(name), keySpan, body, whole, above, annotations));
  }

  /** The braces here and the members that they hold as a map. */
  MapValue body() {
    int open = cursor.at();
    List<Entry> outer = shape.open();
    readMembers();
    return new MapValue(shape.close(outer), cursor.spanFrom(open));
  }

  private void readMembers() {
    if (!shape.descend()) {
      shape.skip();
      return;
    }
    boolean outer = members;
    boolean bare = shape.operands.enterBrackets();
    members = true;
    int open = cursor.at();
    shape.statements.entries(cursor.enter());
    cursor.leave(open);
    members = outer;
    shape.operands.leaveBrackets(bare);
    shape.ascend();
  }

  /** The names of the types above, with commas between them. */
  private String superTypes() {
    StringBuilder names = new StringBuilder();
    while (!cursor.is(OPEN_BRACE) && !LooseShape.endsStatement(cursor.type())) {
      if (cursor.is(NAME) && !cursor.word().isReserved()) {
        names.append(names.length() > 0 ? "," : "").append(dottedName());
      } else if (cursor.is(LESS)) {
        int end = shape.types.argumentsEnd(cursor.at());
        cursor.moveTo(end == TypeNames.NOT_A_TYPE ? cursor.at() + 1 : end);
      } else {
        shape.skip();
      }
    }
    return names.toString();
  }

  /** Passes all before a token of that type, or before the end of the statement. */
  void passTo(int type) {
    while (!cursor.is(type) && !LooseShape.endsStatement(cursor.type())) {
      shape.skip();
    }
  }

  /** The names with dots between them that stand here, and nothing behind them. */
  String dottedName() {
    int from = cursor.at();
    boolean more = true;
    while (more) {
      more = cursor.take(NAME) && cursor.is(DOT) && cursor.type(1) == NAME && cursor.take(DOT);
    }
    return cursor.at() > from ? shape.types.name(from, cursor.at()) : "";
  }

  /** Passes the type here, however it is written, and gives its name without arguments. */
  String typeName() {
    String name = "";
    int angles = 0;
    while (!endsType(angles)) {
      if (cursor.is(NAME) && name.isEmpty()) {
        boolean structure = cursor.type(1) == OPEN_BRACE && shape.has(Trait.COMPOSITES);
        boolean inPlace = cursor.word() == Word.CLASS && structure;
        name = dottedName();
        if (inPlace) {
          cursor.leave(cursor.at());
        }
        continue;
      }
      if (cursor.is(NAME) && cursor.type(1) == OPEN_BRACE && cursor.word() == Word.CLASS) {
        cursor.advance();
        cursor.leave(cursor.at());
        continue;
      }
      angles += cursor.is(LESS) ? 1 : cursor.is(GREATER) ? -1 : 0;
      boolean group = LooseShape.isOpening(cursor.type());
      cursor.moveTo(group ? tokens.afterGroup(cursor.at()) : cursor.at() + 1);
    }
    return name;
  }

  private boolean endsType(int angles) {
    switch (cursor.type()) {
      case COMMA:
        return angles <= 0;
      case ASSIGN:
        return true;
      case OPEN_BRACE:
        int behind = tokens.afterGroup(cursor.at());
        return !shape.has(Trait.MAP_BRACES) || tokens.type(behind) != ASSIGN;
      case ARROW:
        return !shape.has(Trait.LAMBDA_BRACES);
      case STRING:
      case TEXT_BLOCK:
        return true;
      case NAME:
        return tokens.text(cursor.at()).equals("by");
      default:
        return LooseShape.endsStatement(cursor.type());
    }
  }
}
