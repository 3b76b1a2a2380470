package io.github.smslint.reader.scala;

import io.github.smslint.document.Format;
import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.reader.source.CommentText;
import io.github.smslint.reader.source.SourceAutomaton;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;
import io.github.smslint.reader.source.WordTable;
import io.github.smslint.reader.source.loose.LooseLanguage;
import io.github.smslint.reader.source.loose.Trait;
import io.github.smslint.reader.source.quote.Escapes;
import io.github.smslint.reader.source.quote.Holes;
import io.github.smslint.reader.source.quote.StringForm;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;

/** Scala, also as script and as build definition. */
public final class ScalaLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("scala");

  private static final Escapes ESCAPES = new Escapes("btnfr'\"", "\b\t\n\f\r'\"", "u", true);
  private static final StringForm STRING = StringForm.line("\"", ESCAPES, Holes.NONE);
  private static final StringForm BLOCK = StringForm.lines("\"\"\"", Escapes.NONE, Holes.NONE);
  private static final StringForm CHARACTER = StringForm.line("'", ESCAPES, Holes.NONE);

  private static final WordTable WORDS =
      WordTable.withControl()
          .put(Word.MODIFIER, "private", "protected", "override", "final", "abstract", "sealed")
          .put(Word.MODIFIER, "implicit", "lazy", "inline", "given", "open", "transparent")
          .put(Word.CLASS, "class", "trait")
          .put(Word.ENUM, "enum")
          .put(Word.OBJECT, "object")
          .put(Word.EXTENDS, "extends")
          .put(Word.FUNCTION, "def")
          .put(Word.VARIABLE, "val", "var", "type")
          .put(Word.PACKAGE, "package")
          .put(Word.IMPORT, "import")
          .put(Word.SWITCH, "match")
          .put(Word.CASE, "case")
          .put(Word.YIELD, "yield")
          .put(Word.NEW, "new")
          .put(Word.THIS, "this")
          .put(Word.NULL, "null", "None")
          .put(Word.PAIR, "->");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.SCALA;
  }

  @Override
  public boolean has(Trait trait) {
    switch (trait) {
      case LINE_ENDS:
      case LAMBDA_BRACES:
      case TRAILING_BLOCKS:
      case CAPITALS_CONSTRUCT:
      case LAST_VALUES:
        return true;
      default:
        return false;
    }
  }

  @Override
  public Word word(String content, int start, int end) {
    return WORDS.of(content, start, end);
  }

  /**
   * An interpolator stands before the quotes: {@code s"..."}; {@code raw} alone knows no escapes.
   */
  @Override
  public StringForm form(String content, int type, int start, int end) {
    if (type == SourceToken.CHARACTER) {
      return CHARACTER;
    }
    int quote = content.indexOf('"', start);
    boolean block = type == SourceToken.TEXT_BLOCK;
    if (quote == start) {
      return block ? BLOCK : STRING;
    }
    String close = block ? "\"\"\"" : "\"";
    String open = content.substring(start, quote) + close;
    Escapes escapes = block || open.startsWith("raw") ? Escapes.NONE : ESCAPES;
    return new StringForm(open, close, escapes, Holes.DOLLAR, block, false);
  }

  @Override
  public boolean collects(String name) {
    switch (name) {
      case "Map":
      case "HashMap":
      case "ListMap":
      case "List":
      case "Seq":
      case "Vector":
      case "Array":
      case "Set":
        return true;
      default:
        return false;
    }
  }

  @Override
  public SourceTokens arrange(SourceTokens tokens) {
    return ScalaArrangement.of(tokens);
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return CommentText.read(file, start, end);
  }
}
