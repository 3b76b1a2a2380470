package io.github.smslint.reader.go;

import io.github.smslint.document.Format;
import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.reader.source.CommentText;
import io.github.smslint.reader.source.SourceAutomaton;
import io.github.smslint.reader.source.Word;
import io.github.smslint.reader.source.WordTable;
import io.github.smslint.reader.source.loose.LooseLanguage;
import io.github.smslint.reader.source.loose.Trait;
import io.github.smslint.reader.source.quote.Escapes;
import io.github.smslint.reader.source.quote.Holes;
import io.github.smslint.reader.source.quote.StringForm;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;

/** Go. */
public final class GoLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("go");

  private static final Escapes ESCAPES =
      new Escapes("abfnrtv'\"", "\u0007\b\f\n\r\t\u000B'\"", "xuU0", true);
  private static final StringForm STRING = StringForm.line("\"", ESCAPES, Holes.NONE);
  private static final StringForm CHARACTER = StringForm.line("'", ESCAPES, Holes.NONE);
  private static final StringForm RAW = StringForm.lines("`", Escapes.NONE, Holes.NONE);

  private static final WordTable WORDS =
      new WordTable()
          .put(Word.CLASS, "type", "struct", "interface")
          .put(Word.FUNCTION, "func")
          .put(Word.VARIABLE, "var", "const")
          .put(Word.PACKAGE, "package")
          .put(Word.IMPORT, "import")
          .put(Word.IF, "if")
          .put(Word.ELSE, "else")
          .put(Word.FOR, "for")
          .put(Word.SWITCH, "switch", "select")
          .put(Word.CASE, "case")
          .put(Word.DEFAULT, "default")
          .put(Word.RETURN, "return")
          .put(Word.JUMP, "break", "continue", "goto", "fallthrough")
          .put(Word.PREFIX, "go", "defer")
          .put(Word.INFIX, "range")
          .put(Word.NULL, "nil")
          .put(Word.BOOLEAN, "true", "false");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.GO;
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.LINE_ENDS || trait == Trait.COMPOSITES || trait == Trait.BARE_CONDITIONS;
  }

  @Override
  public Word word(String content, int start, int end) {
    return WORDS.of(content, start, end);
  }

  @Override
  public StringForm form(String content, int type, int start, int end) {
    if (type == SourceToken.CHARACTER) {
      return CHARACTER;
    }
    return type == SourceToken.TEXT_BLOCK ? RAW : STRING;
  }

  @Override
  public boolean collects(String name) {
    return false;
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return CommentText.read(file, start, end);
  }
}
