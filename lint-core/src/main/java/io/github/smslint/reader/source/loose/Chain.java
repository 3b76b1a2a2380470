package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Call;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.source.Concatenation;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.TypeNames;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads one chain: a literal, name, call or construction and all that dots join to it. */
final class Chain {

  /** No name has as many characters; a bound keeps the reading linear. */
  private static final int LONGEST_NAME = 300;

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;
  private final int from;

  /** What was read so far, or null where it begins with a plain name. */
  private Value value;

  /** The names behind the value, with dots between them. */
  private String path = "";

  /** The token of the last of these names. */
  private int last;

  private boolean known = true;
  private int longest;
  private int length;

  private Chain(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
    this.from = cursor.at();
    this.last = from;
  }

  /** The chain that begins here; a reference without name, and no move, where none does. */
  static Value read(LooseShape shape) {
    Chain chain = new Chain(shape);
    chain.longest = Math.min(chain.linksAhead(), shape.depthLeft() / 2);
    shape.takeDepth(chain.longest);
    chain.first();
    boolean more = shape.cursor.at() > chain.from;
    while (more) {
      more = chain.next();
    }
    shape.takeDepth(-chain.longest);
    return chain.value();
  }

  private void first() {
    if (cursor.is(NAME) && shape.operands.isName(cursor.at())) {
      path = shape.functions.headName(cursor.at());
      cursor.advance();
      return;
    }
    value = shape.operands.first();
  }

  /** Reads one more link, or tells that there is none. */
  private boolean next() {
    switch (cursor.type()) {
      case DOT:
        return field();
      case OPEN_PAREN:
        call(shape.arguments.inParentheses());
        return true;
      case OPEN_BRACKET:
        index();
        return true;
      case OPEN_BRACE:
        return braces();
      case LESS:
        return typeArguments();
      case DOUBLE_COLON:
        cursor.advance();
        cursor.take(NAME);
        drop();
        return false;
      case INCREMENT:
        cursor.advance();
        return true;
      default:
        return false;
    }
  }

  private boolean field() {
    int name = cursor.at() + 1;
    if (tokens.type(name) == OPEN_PAREN && path.isEmpty() && value != null) {
      cursor.advance();
      return true;
    }
    if (tokens.type(name) != NAME) {
      cursor.advance();
      return cursor.is(OPEN_PAREN) || cursor.is(OPEN_BRACKET);
    }
    cursor.moveTo(name + 1);
    append(tokens.text(name));
    last = name;
    return true;
  }

  private void append(String name) {
    known &= path.length() < LONGEST_NAME;
    if (known) {
      path = path.isEmpty() ? name : path + "." + name;
    }
  }

  /** Makes a call of what was read, whose last name is that of the method. */
  private void call(List<Value> arguments) {
    if (value == null && path.equals("require") && shape.has(Trait.IMPORTS_FROM)) {
      shape.imports.required(arguments);
    }
    int dot = path.lastIndexOf('.');
    String name = path.substring(dot + 1);
    Span nameSpan = name.isEmpty() ? cursor.span(from) : cursor.span(last);
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    if (value == null && known && shape.language.collects(name)) {
      value = shape.arguments.collection(arguments, cursor.spanFrom(from));
    } else if (capital && value == null && shape.has(Trait.CAPITALS_CONSTRUCT)) {
      Span whole = new Span(tokens.start(from), nameSpan.end());
      value = new Call(null, path, true, arguments, null, whole, cursor.spanFrom(from));
    } else {
      Value receiver = cut(dot < 0 && value == null ? null : owner(dot));
      value = new Call(receiver, name, false, arguments, null, nameSpan, cursor.spanFrom(from));
    }
    path = "";
    known = true;
  }

  /** What stands before the last name. */
  private Value owner(int dot) {
    if (dot < 0) {
      return value;
    }
    String before = path.substring(0, dot);
    Span span = new Span(tokens.start(from), tokens.end(Math.max(from, last - 2)));
    return referenceTo(before, span);
  }

  private Value referenceTo(String names, Span span) {
    if (value == null) {
      return new Reference(known ? names : "", span);
    }
    String head = Concatenation.reference(value);
    if (head.isEmpty() || !known) {
      shape.keep(value);
      return new Reference("", span);
    }
    return new Reference(head + "." + names, span);
  }

  private Value cut(Value receiver) {
    length++;
    if (receiver == null || length <= longest) {
      return receiver;
    }
    shape.keep(receiver);
    length = 1;
    return new Reference("", receiver.span());
  }

  /** An index that is a text is as good as a name. */
  private void index() {
    if (shape.has(Trait.COMPOSITES) && value == null && path.equals("map")) {
      value = shape.operands.typedMap(from);
      path = "";
      return;
    }
    List<Value> indexes = shape.arguments.inBrackets();
    boolean text = indexes.size() == 1 && indexes.get(0) instanceof TextValue;
    String name = text ? ((TextValue) indexes.get(0)).text().value() : "";
    boolean plain = !name.isEmpty() && name.indexOf('.') < 0 && name.length() < LONGEST_NAME;
    if (plain && ((TextValue) indexes.get(0)).text().isComplete()) {
      append(name);
      last = cursor.at() - 1;
      return;
    }
    for (Value index : indexes) {
      shape.keep(index);
    }
    if (!tokens.text(cursor.at() - 2).equals("[")) {
      drop();
    }
  }

  private boolean braces() {
    if (!shape.operands.mayOpenBraces()) {
      return false;
    }
    boolean named = !path.isEmpty() && known;
    if (shape.has(Trait.COMPOSITES) && named && value == null) {
      Span nameSpan = new Span(tokens.start(from), tokens.end(last));
      List<Value> fields = shape.arguments.inBraces();
      value = new Call(null, path, true, fields, null, nameSpan, cursor.spanFrom(from));
      path = "";
      return true;
    }
    boolean called = value instanceof Call && path.isEmpty();
    if (!shape.has(Trait.TRAILING_BLOCKS) || !named && !called) {
      return false;
    }
    MapValue lambda = shape.operands.bracedLambda();
    if (named) {
      call(List.of(lambda));
    } else {
      value = withArgument((Call) value, lambda);
    }
    return true;
  }

  private Call withArgument(Call call, Value argument) {
    List<Value> all = new ArrayList<>(call.arguments());
    all.add(argument);
    return new Call(
        call.receiver(),
        call.name(),
        call.constructs(),
        List.copyOf(all),
        call.body(),
        call.nameSpan(),
        cursor.spanFrom(from));
  }

  /** Type arguments are told from a comparison by what follows them. */
  private boolean typeArguments() {
    int end = path.isEmpty() ? TypeNames.NOT_A_TYPE : shape.types.argumentsEnd(cursor.at());
    if (end == TypeNames.NOT_A_TYPE) {
      return false;
    }
    int next = tokens.type(end);
    boolean type = next == OPEN_PAREN || next == OPEN_BRACE && shape.has(Trait.TRAILING_BLOCKS);
    if (type) {
      cursor.moveTo(end);
    }
    return type;
  }

  /** Goes on without a value: what was read is kept as a statement. */
  private void drop() {
    if (value != null) {
      shape.keep(value);
    }
    value = new Reference("", cursor.spanFrom(from));
    path = "";
    known = true;
  }

  private Value value() {
    if (cursor.at() == from) {
      return value == null ? new Reference("", cursor.spanFrom(from)) : value;
    }
    return path.isEmpty() && value != null ? value : referenceTo(path, cursor.spanFrom(from));
  }

  /** How many calls the chain has, as far as it matters. */
  private int linksAhead() {
    int at = from;
    int links = 1;
    while (links < Nesting.DEEPEST) {
      switch (tokens.type(at)) {
        case OPEN_PAREN:
        case OPEN_BRACE:
        case OPEN_BRACKET:
          links++;
          at = Math.max(at + 1, tokens.afterGroup(at));
          break;
        case DOT:
        case INCREMENT:
          at++;
          break;
        case NAME:
        case STRING:
        case TEXT_BLOCK:
          if (at > from && tokens.type(at - 1) != DOT && tokens.word(at - 1) != Word.NEW) {
            return links;
          }
          at++;
          break;
        default:
          return links;
      }
    }
    return links;
  }
}
