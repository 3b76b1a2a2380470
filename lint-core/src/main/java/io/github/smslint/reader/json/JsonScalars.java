package io.github.smslint.reader.json;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.NameCache;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;

/** Makes a key or a value of the token at which the lexer stands. */
final class JsonScalars {

  private final SourceFile file;
  private final JsonLexer lexer;
  private final JsonStrings strings;
  private final NameCache names;

  JsonScalars(SourceFile file, JsonLexer lexer, ProblemList problems) {
    this.file = file;
    this.lexer = lexer;
    this.strings = new JsonStrings(file, problems);
    this.names = new NameCache(file.content());
  }

  Span keySpan(char token) {
    return token == JsonLexer.STRING ? inner() : new Span(lexer.start(), lexer.end());
  }

  String key(char token, Span span) {
    boolean escaped = token == JsonLexer.STRING && lexer.isEscaped();
    return escaped
        ? strings.escaped(span.start(), span.end()).value()
        : names.name(span.start(), span.end());
  }

  TextValue string() {
    Span inner = inner();
    Literal literal =
        lexer.isEscaped()
            ? strings.escaped(inner.start(), inner.end())
            : strings.plain(inner.start(), inner.end());
    return new TextValue(Text.of(literal), new Span(lexer.start(), lexer.end()));
  }

  /** Whether the word is a number, a truth value or null. */
  boolean isPlainValue() {
    return JsonWords.isValue(file.content(), lexer.start(), lexer.end());
  }

  TextValue plainValue() {
    Literal literal = Literal.plain(file, lexer.start(), lexer.end());
    return new TextValue(Text.of(literal), new Span(lexer.start(), lexer.end()));
  }

  private Span inner() {
    int end = lexer.isClosed() ? lexer.end() - 1 : lexer.end();
    return new Span(lexer.start() + 1, end);
  }
}
