package io.github.smslint.reader.kotlin;

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

/** Kotlin, also as script. */
public final class KotlinLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("kotlin");

  private static final Escapes ESCAPES = new Escapes("tbnr'\"$", "\t\b\n\r'\"$", "u", true);
  private static final StringForm STRING = StringForm.line("\"", ESCAPES, Holes.DOLLAR);
  private static final StringForm CHARACTER = StringForm.line("'", ESCAPES, Holes.NONE);
  private static final StringForm RAW = StringForm.lines("\"\"\"", Escapes.NONE, Holes.DOLLAR);

  private static final WordTable WORDS =
      WordTable.withControl()
          .put(Word.MODIFIER, "private", "protected", "public", "internal", "open", "abstract")
          .put(Word.MODIFIER, "final", "override", "lateinit", "suspend", "inline", "data")
          .put(Word.MODIFIER, "sealed", "const", "companion", "inner", "operator", "infix")
          .put(Word.MODIFIER, "tailrec", "external", "annotation", "vararg", "noinline")
          .put(Word.MODIFIER, "crossinline", "reified", "expect", "actual", "value")
          .put(Word.CLASS, "class", "interface", "typealias")
          .put(Word.ENUM, "enum")
          .put(Word.OBJECT, "object")
          .put(Word.FUNCTION, "fun")
          .put(Word.VARIABLE, "val", "var")
          .put(Word.PACKAGE, "package")
          .put(Word.IMPORT, "import")
          .put(Word.SWITCH, "when")
          .put(Word.JUMP, "break", "continue")
          .put(Word.BLOCK, "init")
          .put(Word.THIS, "this")
          .put(Word.NULL, "null")
          .put(Word.CAST, "as")
          .put(Word.INFIX, "in", "is", "until", "downTo", "step")
          .put(Word.PAIR, "to");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.KOTLIN;
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.LINE_ENDS
        || trait == Trait.LAMBDA_BRACES
        || trait == Trait.TRAILING_BLOCKS
        || trait == Trait.CAPITALS_CONSTRUCT;
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
    switch (name) {
      case "mapOf":
      case "mutableMapOf":
      case "hashMapOf":
      case "linkedMapOf":
      case "listOf":
      case "mutableListOf":
      case "arrayListOf":
      case "arrayOf":
      case "setOf":
        return true;
      default:
        return false;
    }
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return CommentText.read(file, start, end);
  }
}
