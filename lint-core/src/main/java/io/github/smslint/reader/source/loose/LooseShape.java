package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Choice;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.source.Concatenation;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.TypeNames;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the shape of one source file of any language but Java: what the readers of declarations,
 * statements and expressions share, which is the place in the tokens, the entries of the innermost
 * body, and how deep the tree may still become.
 */
final class LooseShape {

  /** What a nested expression or block takes of the depth that is left. */
  private static final int NESTED = 2;

  final SourceFile file;
  final LooseLanguage language;
  final TokenCursor cursor;
  final SourceTokens tokens;
  final TypeNames types;
  final Expressions expressions;
  final Operands operands;
  final Lambdas lambdas;
  final Arguments arguments;
  final Statements statements;
  final Switches switches;
  final Declarations declarations;
  final ImportsFrom imports;
  final Functions functions;
  final Types typeDeclarations;

  private List<Entry> body = new ArrayList<>();
  private int depthLeft = Nesting.DEEPEST;

  LooseShape(SourceFile file, LooseLanguage language, SourceTokens tokens) {
    this.file = file;
    this.language = language;
    this.tokens = tokens;
    this.cursor = new TokenCursor(tokens);
    this.types = new TypeNames(tokens);
    this.expressions = new Expressions(this);
    this.operands = new Operands(this);
    this.lambdas = new Lambdas(this);
    this.arguments = new Arguments(this);
    this.statements = new Statements(this);
    this.switches = new Switches(this);
    this.declarations = new Declarations(this);
    this.imports = new ImportsFrom(this);
    this.functions = new Functions(this);
    this.typeDeclarations = new Types(this);
  }

  /** The whole file as one map. */
  MapValue read() {
    statements.entries(tokens.count());
    List<Entry> entries = functions.withMethods(body);
    return new MapValue(List.copyOf(entries), new Span(0, file.content().length()));
  }

  boolean has(Trait trait) {
    return language.has(trait);
  }

  /** Starts a new body and gives the one around it, which {@link #close} wants back. */
  List<Entry> open() {
    List<Entry> outer = body;
    body = new ArrayList<>();
    return outer;
  }

  /** Ends the innermost body and gives its entries. */
  List<Entry> close(List<Entry> outer) {
    List<Entry> entries = List.copyOf(body);
    body = outer;
    return entries;
  }

  void add(Entry entry) {
    body.add(entry);
  }

  /** Adds an entry without type and annotations. */
  void add(Entry.Kind kind, String key, Span keySpan, Value value, Span span) {
    body.add(new Entry(kind, key, keySpan, value, span, "", List.of()));
  }

  /** Ends the innermost body and adds it as the block behind the word at an index. */
  void addBlock(int word, List<Entry> outer) {
    Span keySpan = cursor.span(word);
    Span whole = cursor.spanFrom(word);
    MapValue block = new MapValue(close(outer), new Span(keySpan.end(), whole.end()));
    add(Entry.Kind.BLOCK, tokens.text(word), keySpan, block, whole);
  }

  /** Ends the innermost body and adds it as one way of the switch around it, which no word says. */
  void addCase(int from, List<Entry> outer) {
    Span whole = cursor.spanFrom(from);
    Span caret = new Span(whole.start(), whole.start());
    add(Entry.Kind.BLOCK, "case", caret, new MapValue(close(outer), whole), whole);
  }

  /** Adds a bare statement. */
  void addStatement(Value value) {
    Span span = value.span();
    add(Entry.Kind.STATEMENT, "", new Span(span.start(), span.start()), value, span);
  }

  /** Keeps, as a statement, a value that goes no further, so that no call and no text is lost. */
  void keep(Value value) {
    if (says(value)) {
      addStatement(value);
    }
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  int depthLeft() {
    return depthLeft;
  }

  void takeDepth(int levels) {
    depthLeft -= levels;
  }

  /** Whether something nested may be read; if so, {@link #ascend} must follow. */
  boolean descend() {
    if (depthLeft < NESTED) {
      return false;
    }
    depthLeft -= NESTED;
    return true;
  }

  void ascend() {
    depthLeft += NESTED;
  }

  /** The decoded text of the token at an index. */
  TextValue text(int index) {
    int start = tokens.start(index);
    int end = tokens.end(index);
    return new TextValue(language.text(file, tokens.type(index), start, end), new Span(start, end));
  }

  /** The value that is missing at a place. */
  TextValue absent(int offset) {
    return UnwritableText.absent(file, offset);
  }

  /** A value that is not followed, from a token to here. */
  Reference unknown(int from) {
    return new Reference("", cursor.spanFrom(from));
  }

  /** The choice of several values. */
  static Choice choice(List<Value> options) {
    return new Choice(List.copyOf(options), around(options));
  }

  /**
   * The range of several values, of which an absent one may stand before the place it is told at.
   */
  static Span around(List<Value> values) {
    Span span = values.get(0).span();
    for (Value value : values) {
      span = span.cover(value.span());
    }
    return span;
  }

  /** Passes semicolons that stand for line ends. */
  void passLineEnds() {
    while (cursor.is(SEMICOLON) && tokens.start(cursor.at()) == tokens.end(cursor.at())) {
      cursor.advance();
    }
  }

  /** Passes the token here, or the bracket here and its contents, of which it keeps the texts. */
  void skip() {
    int from = cursor.at();
    int to = isOpening(cursor.type()) ? tokens.afterGroup(from) : from + 1;
    for (int index = from; index < to; index++) {
      if (isText(tokens.type(index))) {
        addStatement(text(index));
      }
    }
    cursor.moveTo(Math.max(to, from + 1));
  }

  /** Passes the rest of an expression that is not followed. */
  Value skipExpression() {
    int from = cursor.at();
    while (!cursor.is(COMMA) && !endsStatement(cursor.type())) {
      skip();
    }
    return unknown(from);
  }

  static boolean isText(int type) {
    return type == STRING || type == TEXT_BLOCK || type == UNCLOSED_STRING;
  }

  private static boolean says(Value value) {
    if (value instanceof Choice choice) {
      for (Value option : choice.options()) {
        if (says(option)) {
          return true;
        }
      }
      return false;
    }
    boolean scalar = value instanceof TextValue text && Concatenation.isScalar(text);
    return !scalar && !(value instanceof Reference);
  }

  static boolean isOpening(int type) {
    return type == OPEN_PAREN || type == OPEN_BRACKET || type == OPEN_BRACE;
  }

  /** Whether a token of that type ends any statement. */
  static boolean endsStatement(int type) {
    return type == SEMICOLON
        || type == CLOSE_PAREN
        || type == CLOSE_BRACKET
        || type == CLOSE_BRACE
        || type == SourceTokens.END;
  }
}
