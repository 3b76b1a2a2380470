package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.COMMA;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.SEMICOLON;
import static io.github.smslint.reader.grammar.SourceToken.STRING;
import static io.github.smslint.reader.grammar.SourceToken.TEXT_BLOCK;
import static io.github.smslint.reader.grammar.SourceToken.UNCLOSED_STRING;

import io.github.smslint.document.Choice;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the shape of one source file, whatever its language: what the readers of declarations,
 * statements and expressions share, which is the place in the tokens, the entries of the innermost
 * body, and how deep the tree may still become.
 */
public final class SourceShape {

  /** What a nested expression or block takes of the depth that is left. */
  private static final int NESTED = 2;

  final SourceFile file;
  final TokenCursor cursor;
  final TypeNames types;
  final ExpressionShape expressions;
  final OperandShape operands;
  final CallShape calls;
  final StatementShape statements;
  final SwitchShape switches;
  final DeclarationShape declarations;
  final TypeShape typeDeclarations;

  private final SourceLanguage language;
  private List<Entry> body = new ArrayList<>();
  private int depthLeft = Nesting.DEEPEST;

  public SourceShape(SourceFile file, SourceLanguage language, SourceTokens tokens) {
    this.file = file;
    this.language = language;
    this.cursor = new TokenCursor(tokens);
    this.types = new TypeNames(tokens);
    this.expressions = new ExpressionShape(this);
    this.operands = new OperandShape(this);
    this.calls = new CallShape(this);
    this.statements = new StatementShape(this);
    this.switches = new SwitchShape(this);
    this.declarations = new DeclarationShape(this);
    this.typeDeclarations = new TypeShape(this);
  }

  /** The whole file as one map. */
  public MapValue read() {
    statements.entries(cursor.tokens().count());
    return new MapValue(List.copyOf(body), new Span(0, file.content().length()));
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

  /** Ends the innermost body and adds it as the block behind a word. */
  void addBlock(int word, List<Entry> outer) {
    Span keySpan = cursor.span(word);
    Span whole = cursor.spanFrom(word);
    MapValue block = new MapValue(close(outer), new Span(keySpan.end(), whole.end()));
    add(Entry.Kind.BLOCK, cursor.tokens().text(word), keySpan, block, whole);
  }

  /** Adds a bare statement. */
  void addStatement(Value value) {
    Span span = value.span();
    Span caret = new Span(span.start(), span.start());
    add(Entry.Kind.STATEMENT, "", caret, value, span);
  }

  /**
   * Keeps, as a statement, a value that goes no further, as an operand of a comparison: so that no
   * call and no text of the file is lost.
   */
  void keep(Value value) {
    if (says(value)) {
      addStatement(value);
    }
  }

  /** Whether the innermost body has no entry yet. */
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
    SourceTokens tokens = cursor.tokens();
    int start = tokens.start(index);
    int end = tokens.end(index);
    Text text = language.text(file, tokens.type(index), start, end);
    return new TextValue(text, new Span(start, end));
  }

  /** The value that is missing at a place. */
  TextValue absent(int offset) {
    return UnwritableText.absent(file, offset);
  }

  /** Passes the token here, or the bracket here and its contents, of which it keeps the texts. */
  void skip() {
    int from = cursor.at();
    int to = isOpening(cursor.type()) ? cursor.tokens().afterGroup(from) : from + 1;
    for (int index = from; index < to; index++) {
      if (isText(cursor.tokens().type(index))) {
        addStatement(text(index));
      }
    }
    cursor.moveTo(Math.max(to, from + 1));
  }

  /** Passes what comes before a token of that type or before the end. */
  void skipTo(int type, int end) {
    while (cursor.at() < end && !cursor.is(type)) {
      skip();
    }
  }

  /** Passes the rest of an expression that is not followed. */
  Value skipExpression() {
    int from = cursor.at();
    while (!cursor.is(COMMA) && !endsStatement(cursor.type())) {
      skip();
    }
    return new Reference("", cursor.spanFrom(from));
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
