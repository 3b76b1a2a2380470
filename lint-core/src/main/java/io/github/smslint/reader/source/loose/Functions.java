package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.TypeNames;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads functions, with and without a name, and their parameters. */
final class Functions {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  /** The methods that stand outside of their types, by the name of the type. */
  private final Map<String, List<Entry>> methods = new LinkedHashMap<>();

  /** What the method being read calls the object that it belongs to; empty for the usual word. */
  private String self = "";

  Functions(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** The name at the beginning of a chain: {@code this} for the own object. */
  String headName(int at) {
    Word word = tokens.word(at);
    if (word == Word.THIS) {
      return "this";
    }
    if (word == Word.NULL) {
      return "null";
    }
    String name = tokens.text(at);
    return !self.isEmpty() && name.equals(self) ? "this" : name;
  }

  /** Reads the function whose word stands here; false where it has no name and is a value. */
  boolean function(List<Call> annotations) {
    int at = cursor.at() + 1;
    if (tokens.type(at) == LESS) {
      at = Math.max(at, shape.types.argumentsEnd(at));
    }
    if (tokens.type(at) == OPEN_PAREN && tokens.type(tokens.afterGroup(at)) == NAME) {
      cursor.moveTo(at);
      return ofReceiver(annotations);
    }
    if (tokens.type(at) == OPERATOR && tokens.type(at + 1) == NAME) {
      at++;
    }
    if (tokens.type(at) != NAME) {
      return false;
    }
    cursor.moveTo(at);
    while (isOwner()) {
      passOwner();
    }
    method("", annotations);
    return true;
  }

  /** The type that a function extends, as in {@code fun String.mask()}. */
  private boolean isOwner() {
    if (cursor.type(1) == DOT) {
      return true;
    }
    int end = cursor.type(1) == LESS ? shape.types.argumentsEnd(cursor.at() + 1) : 0;
    return end > 0 && tokens.type(end) == DOT;
  }

  private void passOwner() {
    cursor.advance();
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    cursor.take(DOT);
    if (cursor.is(QUESTION)) {
      cursor.advance();
    }
  }

  /** Go: {@code func (s *Sender) Send(...)}, which belongs to the type that it names first. */
  private boolean ofReceiver(List<Call> annotations) {
    int open = cursor.at();
    int close = cursor.enter();
    String name = cursor.is(NAME) ? cursor.text() : "";
    String type = "";
    for (int at = cursor.at(); at < close; at++) {
      if (tokens.type(at) == OPEN_BRACKET) {
        break;
      }
      type = tokens.type(at) == NAME ? tokens.text(at) : type;
    }
    cursor.leave(open);
    List<Entry> outer = shape.open();
    String before = self;
    self = name;
    method("", annotations);
    self = before;
    methods.computeIfAbsent(type, Functions::newList).addAll(shape.close(outer));
    return true;
  }

  private static List<Entry> newList(String type) {
    return new ArrayList<>();
  }

  /** The entries of the file, with the methods that stand outside of their types put into them. */
  List<Entry> withMethods(List<Entry> entries) {
    if (methods.isEmpty()) {
      return entries;
    }
    List<Entry> all = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      List<Entry> own = entry.kind() == Kind.TYPE ? methods.remove(entry.key()) : null;
      all.add(own == null ? entry : withMembers(entry, own));
    }
    for (Map.Entry<String, List<Entry>> left : methods.entrySet()) {
      Span span = around(left.getValue(), left.getValue().get(0).span());
      Span caret = new Span(span.start(), span.start());
      MapValue body = new MapValue(List.copyOf(left.getValue()), span);
      all.add(new Entry(Kind.TYPE, left.getKey(), caret, body, span, "", List.of()));
    }
    return all;
  }

  private static Entry withMembers(Entry type, List<Entry> own) {
    List<Entry> members = new ArrayList<>(((MapValue) type.value()).entries());
    members.addAll(own);
    MapValue body = new MapValue(List.copyOf(members), around(own, type.value().span()));
    return new Entry(
        type.kind(),
        type.key(),
        type.keySpan(),
        body,
        type.span().cover(body.span()),
        type.type(),
        type.annotations());
  }

  private static Span around(List<Entry> entries, Span first) {
    Span span = first;
    for (Entry entry : entries) {
      span = span.cover(entry.span());
    }
    return span;
  }

  /** A function whose name stands here. */
  void method(String typeBefore, List<Call> annotations) {
    int name = cursor.at();
    cursor.advance();
    List<Entry> outer = shape.open();
    boolean members = shape.typeDeclarations.leaveMembers();
    String type = heading(typeBefore);
    body();
    shape.typeDeclarations.enterMembers(members);
    Span keySpan = cursor.span(name);
    Span whole = cursor.spanFrom(name);
    List<Entry> entries = withResult(shape.close(outer));
    MapValue body = new MapValue(entries, new Span(keySpan.end(), whole.end()));
    shape.add(new Entry(Kind.METHOD, tokens.text(name), keySpan, body, whole, type, annotations));
  }

  /** The statements of a function, of which the last may be its result. */
  private List<Entry> withResult(List<Entry> entries) {
    int last = entries.size() - 1;
    boolean gives =
        last >= 0 && shape.has(Trait.LAST_VALUES) && entries.get(last).kind() == Kind.STATEMENT;
    if (!gives) {
      return entries;
    }
    Entry statement = entries.get(last);
    List<Entry> all = new ArrayList<>(entries);
    all.set(
        last,
        new Entry(
            Kind.RETURN,
            "",
            statement.keySpan(),
            statement.value(),
            statement.span(),
            "",
            List.of()));
    return List.copyOf(all);
  }

  /** A function without name, whose parameters stand here, as a value. */
  MapValue unnamed(int from) {
    List<Entry> outer = shape.open();
    boolean members = shape.typeDeclarations.leaveMembers();
    boolean before = shape.operands.enterBrackets();
    heading("");
    body();
    shape.operands.leaveBrackets(before);
    shape.typeDeclarations.enterMembers(members);
    return new MapValue(shape.close(outer), cursor.spanFrom(from));
  }

  /** Reads parameters and what stands between them and the body; gives the type of the result. */
  private String heading(String typeBefore) {
    if (cursor.is(LESS)) {
      cursor.moveTo(shape.types.argumentsEnd(cursor.at()));
    }
    while (cursor.is(OPEN_PAREN)) {
      parameters();
      if (shape.has(Trait.COMPOSITES)) {
        break;
      }
    }
    if (cursor.is(ARROW) && !endsHeading(cursor.at() + 1)) {
      return typeBefore;
    }
    cursor.take(ARROW);
    cursor.take(COLON);
    String type = typeBefore;
    if (!cursor.is(OPEN_BRACE) && !cursor.is(ASSIGN) && !cursor.is(SEMICOLON)) {
      type = shape.typeDeclarations.typeName();
    }
    return type.isEmpty() ? typeBefore : type;
  }

  /** Whether the arrow before a token is that of a type: {@code -> str {}}. */
  private boolean endsHeading(int at) {
    int end = shape.types.end(at);
    return end != TypeNames.NOT_A_TYPE && tokens.type(end) == OPEN_BRACE;
  }

  /** Whether the result of a function has a type: {@code (a): string => b}. */
  boolean isTypedLambda(int after) {
    if (tokens.type(after) != COLON || !shape.has(Trait.MAP_BRACES)) {
      return false;
    }
    int end = shape.types.end(after + 1);
    return end != TypeNames.NOT_A_TYPE && tokens.type(end) == ARROW;
  }

  private void body() {
    if (cursor.is(OPEN_BRACE)) {
      shape.statements.braces();
    } else if (cursor.take(ASSIGN) || cursor.take(ARROW)) {
      if (cursor.is(OPEN_BRACE)) {
        shape.statements.braces();
        return;
      }
      Value value = shape.expressions.expression();
      int start = value.span().start();
      shape.add(Kind.RETURN, "", new Span(start, start), value, value.span());
    }
  }

  /** Reads the parameters in the parentheses here. */
  void parameters() {
    int open = cursor.at();
    parametersTo(cursor.enter());
    cursor.leave(open);
  }

  /** Reads the parameters up to a token. */
  void parametersTo(int close) {
    while (cursor.at() < close) {
      parameter();
      while (cursor.at() < close && !cursor.is(COMMA)) {
        shape.skip();
      }
      cursor.take(COMMA);
    }
  }

  private void parameter() {
    List<Call> annotations = shape.declarations.modifiers();
    while (cursor.word() == Word.VARIABLE
        || cursor.word() == Word.MODIFIER
        || cursor.is(ELLIPSIS)
        || cursor.is(OPERATOR)) {
      cursor.advance();
    }
    int from = cursor.at();
    int end = shape.has(Trait.TYPES_FIRST) ? shape.types.end(from) : TypeNames.NOT_A_TYPE;
    boolean typed = end != TypeNames.NOT_A_TYPE && tokens.type(end) == NAME;
    String type = typed ? shape.types.name(from, end) : "";
    cursor.moveTo(typed ? end : from);
    if (cursor.is(NAME) && cursor.word() != Word.THIS) {
      int name = cursor.at();
      cursor.advance();
      shape.declarations.named(name, Kind.PARAMETER, type, annotations);
    }
  }
}
