package io.github.smslint.reader;

import io.github.smslint.reader.grammar.JavaIslandLexer;
import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** Java up to version 25. */
final class JavaLanguage implements SourceLanguage {

  private static final int SHORTEST_WORD = 2;
  private static final int LONGEST_WORD = 12;
  private static final String BLOCK_QUOTES = "\"\"\"";

  @Override
  public Lexer lexer(CharStream characters) {
    return new JavaIslandLexer(characters);
  }

  @Override
  public Word word(String content, int start, int end) {
    int length = end - start;
    char first = content.charAt(start);
    if (length < SHORTEST_WORD || length > LONGEST_WORD || first < 'a' || first > 'y') {
      return Word.NONE;
    }
    return word(content.substring(start, end));
  }

  private static Word word(String name) {
    switch (name) {
      case "abstract":
      case "final":
      case "native":
      case "private":
      case "protected":
      case "public":
      case "static":
      case "strictfp":
      case "transient":
      case "volatile":
        return Word.MODIFIER;
      case "boolean":
      case "byte":
      case "char":
      case "double":
      case "float":
      case "int":
      case "long":
      case "short":
        return Word.PRIMITIVE;
      case "true":
      case "false":
        return Word.BOOLEAN;
      case "class":
      case "interface":
        return Word.CLASS;
      case "extends":
      case "implements":
        return Word.EXTENDS;
      case "break":
      case "continue":
        return Word.JUMP;
      case "record":
        return Word.RECORD;
      case "sealed":
        return Word.SEALED;
      case "permits":
        return Word.PERMITS;
      case "yield":
        return Word.YIELD;
      case "package":
        return Word.PACKAGE;
      case "import":
        return Word.IMPORT;
      case "enum":
        return Word.ENUM;
      case "throws":
        return Word.THROWS;
      case "new":
        return Word.NEW;
      case "instanceof":
        return Word.INSTANCEOF;
      default:
        return statementWord(name);
    }
  }

  private static Word statementWord(String name) {
    switch (name) {
      case "if":
        return Word.IF;
      case "else":
        return Word.ELSE;
      case "for":
        return Word.FOR;
      case "while":
        return Word.WHILE;
      case "do":
        return Word.DO;
      case "switch":
        return Word.SWITCH;
      case "case":
        return Word.CASE;
      case "default":
        return Word.DEFAULT;
      case "try":
        return Word.TRY;
      case "catch":
        return Word.CATCH;
      case "finally":
        return Word.FINALLY;
      case "synchronized":
        return Word.SYNCHRONIZED;
      case "return":
        return Word.RETURN;
      case "throw":
        return Word.THROW;
      case "assert":
        return Word.ASSERT;
      default:
        return Word.NONE;
    }
  }

  @Override
  public Literal literal(SourceFile file, int type, int start, int end) {
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
