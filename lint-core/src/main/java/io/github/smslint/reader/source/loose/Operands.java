package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between operators: signs, literals, functions, lists, maps and chains. */
final class Operands {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  /** Whether a brace here begins the body of a statement whose head is being read. */
  private boolean bare;

  Operands(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** Tells that brackets begin, in which braces are values again; gives what was before. */
  boolean enterBrackets() {
    boolean before = bare;
    bare = false;
    return before;
  }

  void leaveBrackets(boolean before) {
    bare = before;
  }

  /** Tells that the head of a statement begins, behind which braces are its body. */
  boolean enterHead() {
    boolean before = bare;
    bare = true;
    return before;
  }

  boolean mayOpenBraces() {
    return !bare;
  }

  /** The operand that begins here; a reference without name, and no move, where none does. */
  Value operand() {
    int from = cursor.at();
    boolean changed = false;
    while (isPrefix()) {
      changed |= !isTransparent();
      cursor.advance();
    }
    Value value = isLambda() ? lambda() : Chain.read(shape);
    if (!changed || value instanceof TextValue) {
      return value;
    }
    shape.keep(value);
    return shape.unknown(from);
  }

  /** Whether a name that can begin a chain stands at an index. */
  boolean isName(int at) {
    Word word = tokens.word(at);
    return !word.isReserved() || word == Word.THIS || word == Word.NULL;
  }

  /** What a chain begins with, other than a name; null, and no move, where nothing does. */
  Value first() {
    int from = cursor.at();
    switch (cursor.type()) {
      case STRING:
      case TEXT_BLOCK:
      case UNCLOSED_STRING:
      case CHARACTER:
        return texts();
      case NUMBER:
        return number();
      case OPEN_PAREN:
        return parenthesised();
      case OPEN_BRACKET:
        List<Value> items = shape.arguments.inBrackets();
        return typed(shape.arguments.collection(items, cursor.spanFrom(from)), from);
      case OPEN_BRACE:
        return bare ? null : braced();
      case NAME:
        return worded();
      default:
        return null;
    }
  }

  /** The braces here as a function, with its parameters before an arrow if there is one. */
  MapValue bracedLambda() {
    int open = cursor.at();
    List<Entry> outer = shape.open();
    if (shape.descend()) {
      boolean before = enterBrackets();
      int close = cursor.enter();
      int arrow = parametersEnd(close);
      if (arrow > 0) {
        shape.functions.parametersTo(arrow);
        cursor.moveTo(arrow + 1);
      }
      shape.statements.entries(close);
      cursor.leave(open);
      leaveBrackets(before);
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

  /** Strings that stand one behind the other are one. */
  private TextValue texts() {
    int from = cursor.at();
    TextValue first = shape.text(from);
    cursor.advance();
    Text text = first.text();
    int parts = 0;
    while (LooseShape.isText(cursor.type()) && parts++ < 200) {
      text = text.append(shape.text(cursor.at()).text());
      cursor.advance();
    }
    return new TextValue(text, cursor.spanFrom(from));
  }

  private TextValue number() {
    Span span = cursor.span(cursor.at());
    cursor.advance();
    return new TextValue(Text.of(Literal.plain(shape.file, span.start(), span.end())), span);
  }

  private Value parenthesised() {
    int from = cursor.at();
    List<Value> values = shape.arguments.inParentheses();
    if (values.size() == 1) {
      return values.get(0);
    }
    for (Value value : values) {
      shape.keep(value);
    }
    return shape.unknown(from);
  }

  /** A map of Go, whose type has its key in the brackets here: {@code map[string]string{...}}. */
  Value typedMap(int from) {
    cursor.leave(cursor.at());
    return typed(shape.unknown(from), from);
  }

  /** In Go a type stands between brackets and the braces of a list or map. */
  private Value typed(Value brackets, int from) {
    if (!shape.has(Trait.COMPOSITES) || bare) {
      return brackets;
    }
    int at = cursor.at();
    int end = elementTypeEnd(at);
    if (end == at && !cursor.is(OPEN_BRACE)) {
      return brackets;
    }
    cursor.moveTo(end);
    if (cursor.is(OPEN_BRACE)) {
      List<Value> items = shape.arguments.inBraces();
      return shape.arguments.collection(items, cursor.spanFrom(from));
    }
    return cursor.is(OPEN_PAREN) ? parenthesised() : shape.unknown(from);
  }

  private int elementTypeEnd(int from) {
    int at = from;
    while (true) {
      switch (tokens.type(at)) {
        case NAME:
          boolean inPlace = tokens.word(at) == Word.CLASS && tokens.type(at + 1) == OPEN_BRACE;
          at = inPlace ? tokens.afterGroup(at + 1) : at + 1;
          break;
        case DOT:
          at++;
          break;
        case OPEN_BRACKET:
          at = Math.max(at + 1, tokens.afterGroup(at));
          break;
        case OPERATOR:
          if (tokens.firstCharacter(at) != '*') {
            return at;
          }
          at++;
          break;
        default:
          return at;
      }
    }
  }

  private Value braced() {
    int from = cursor.at();
    if (shape.has(Trait.LAMBDA_BRACES)) {
      return bracedLambda();
    }
    if (shape.has(Trait.COMPOSITES)) {
      List<Value> fields = shape.arguments.inBraces();
      return shape.arguments.collection(fields, cursor.spanFrom(from));
    }
    List<Value> items = shape.arguments.inBraces();
    if (items.isEmpty()) {
      return new MapValue(List.of(), cursor.spanFrom(from));
    }
    return shape.arguments.collection(items, cursor.spanFrom(from));
  }

  private Value worded() {
    int from = cursor.at();
    switch (cursor.word()) {
      case BOOLEAN:
        return number();
      case NEW:
        return construction();
      case IF:
        return shape.switches.conditional();
      case SWITCH:
        return shape.switches.value();
      case TRY:
        return shape.switches.attempt();
      case OBJECT:
        return object();
      case CLASS:
        return shape.typeDeclarations.inPlace();
      case FUNCTION:
        cursor.advance();
        if (cursor.is(OPERATOR)) {
          cursor.advance();
        }
        if (cursor.is(NAME)) {
          cursor.advance();
        }
        return shape.functions.unnamed(from);
      default:
        return null;
    }
  }

  /** What {@code new} makes. */
  private Value construction() {
    int from = cursor.at();
    cursor.advance();
    if (cursor.is(OPEN_BRACKET)) {
      shape.arguments.inBrackets();
      return cursor.is(OPEN_BRACE) ? list(from) : shape.unknown(from);
    }
    if (cursor.is(OPEN_BRACE)) {
      return list(from);
    }
    int type = cursor.at();
    String name = shape.typeDeclarations.dottedName();
    Span nameSpan = cursor.spanFrom(type);
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    if (cursor.is(OPEN_BRACKET)) {
      shape.arguments.inBrackets();
      return cursor.is(OPEN_BRACE) ? list(from) : shape.unknown(from);
    }
    List<Value> arguments = cursor.is(OPEN_PAREN) ? shape.arguments.inParentheses() : List.of();
    MapValue body = null;
    if (cursor.is(OPEN_BRACE) && !bare) {
      if (shape.has(Trait.INITIALISERS)) {
        arguments = new ArrayList<>(arguments);
        arguments.addAll(shape.arguments.inBraces());
        arguments = List.copyOf(arguments);
      } else {
        body = shape.typeDeclarations.body();
      }
    }
    return new Call(null, name, true, arguments, body, nameSpan, cursor.spanFrom(from));
  }

  private Value list(int from) {
    List<Value> items = shape.arguments.inBraces();
    return shape.arguments.collection(items, cursor.spanFrom(from));
  }

  /** An object without a class: {@code object : Base() { ... }}. */
  private Value object() {
    int from = cursor.at();
    cursor.advance();
    Span nameSpan = cursor.span(from);
    String name = "";
    if (cursor.take(COLON)) {
      int type = cursor.at();
      name = shape.typeDeclarations.dottedName();
      nameSpan = cursor.spanFrom(type);
      shape.typeDeclarations.passTo(OPEN_BRACE);
    }
    MapValue body = cursor.is(OPEN_BRACE) ? shape.typeDeclarations.body() : null;
    return new Call(null, name, true, List.of(), body, nameSpan, cursor.spanFrom(from));
  }

  private boolean isLambda() {
    if (shape.has(Trait.ARROW_PAIRS) || shape.has(Trait.LAMBDA_BRACES)) {
      return false;
    }
    if (cursor.is(OPEN_PAREN)) {
      int after = tokens.afterGroup(cursor.at());
      return tokens.type(after) == ARROW || shape.functions.isTypedLambda(after);
    }
    return cursor.is(NAME) && cursor.type(1) == ARROW && !cursor.word().isReserved();
  }

  private MapValue lambda() {
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
    boolean before = enterBrackets();
    Value value = shape.expressions.expression();
    leaveBrackets(before);
    if (value instanceof Call) {
      shape.addStatement(value);
    } else {
      int start = value.span().start();
      shape.add(Kind.RETURN, "", new Span(start, start), value, value.span());
    }
  }

  private boolean isTransparent() {
    return cursor.is(NAME)
        || cursor.is(ELLIPSIS)
        || cursor.is(OPERATOR) && "*&".indexOf(tokens.firstCharacter(cursor.at())) >= 0;
  }

  private boolean isPrefix() {
    switch (cursor.type()) {
      case NOT:
      case INCREMENT:
      case PLUS:
      case ELLIPSIS:
        return true;
      case OPERATOR:
        boolean one = tokens.end(cursor.at()) == tokens.start(cursor.at()) + 1;
        boolean power = tokens.text(cursor.at()).equals("**");
        return power || one && "-~*&@".indexOf(tokens.firstCharacter(cursor.at())) >= 0;
      case NAME:
        boolean changes = cursor.word() == Word.MODIFIER && cursor.type(1) != ARROW;
        return cursor.word() == Word.PREFIX || changes;
      default:
        return false;
    }
  }
}
