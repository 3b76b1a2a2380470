package io.github.smslint.reader.java;

import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.reader.source.CommentText;
import io.github.smslint.reader.source.QuotedNotation;
import io.github.smslint.reader.source.SourceAutomaton;
import io.github.smslint.reader.source.SourceLanguage;
import io.github.smslint.reader.source.Word;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;

/** Java up to version 25. */
final class JavaLanguage implements SourceLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("java");

  private static final String BLOCK_QUOTES = "\"\"\"";

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Word word(String content, int start, int end) {
    return JavaWords.of(content, start, end);
  }

  @Override
  public Text text(SourceFile file, int type, int start, int end) {
    return Text.of(literal(file, type, start, end));
  }

  static Literal literal(SourceFile file, int type, int start, int end) {
    String content = file.content();
    if (type != SourceToken.CHARACTER && content.startsWith(BLOCK_QUOTES, start)) {
      int quotes = BLOCK_QUOTES.length();
      int close = type == SourceToken.TEXT_BLOCK ? end - quotes : end;
      return new JavaTextBlock(file, start + quotes, close).read();
    }
    int close = type == SourceToken.UNCLOSED_STRING ? end : end - 1;
    boolean character = type == SourceToken.CHARACTER;
    return quoted(file, start + 1, close, character);
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return CommentText.read(file, start, end);
  }

  private static Literal quoted(SourceFile file, int start, int end, boolean character) {
    String content = file.content();
    Notation notation = character ? QuotedNotation.CHARACTER : QuotedNotation.STRING;
    if (JavaEscapes.backslash(content, start, end) == end) {
      Mapping mapping = Mapping.copy(start, end - start);
      return new Literal(file, content.substring(start, end), mapping, notation);
    }
    JavaEscapes escapes = new JavaEscapes(content, start);
    escapes.read(start, end);
    if (escapes.hasOctal() && !character) {
      notation = QuotedNotation.STRING_WITH_OCTAL;
    }
    return new Literal(file, escapes.decoded(), escapes.mapping(), notation);
  }
}
