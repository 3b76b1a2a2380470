package io.github.smslint.reader.python;

import io.github.smslint.document.Format;
import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.reader.source.HashComment;
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

/** Python, also its stubs. */
public final class PythonLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("python");

  private static final Escapes ESCAPES =
      new Escapes("abfnrtv'\"", "\u0007\b\f\n\r\t\u000B'\"", "xuU0", true);

  private static final WordTable WORDS =
      new WordTable()
          .put(Word.MODIFIER, "async")
          .put(Word.CLASS, "class")
          .put(Word.FUNCTION, "def")
          .put(Word.IMPORT, "import", "from")
          .put(Word.IF, "if", "elif")
          .put(Word.ELSE, "else")
          .put(Word.FOR, "for")
          .put(Word.WHILE, "while")
          .put(Word.SYNCHRONIZED, "with")
          .put(Word.TRY, "try")
          .put(Word.CATCH, "except")
          .put(Word.FINALLY, "finally")
          .put(Word.RETURN, "return")
          .put(Word.THROW, "raise")
          .put(Word.ASSERT, "assert")
          .put(Word.JUMP, "break", "continue", "pass", "global", "nonlocal", "del")
          .put(Word.THIS, "self", "cls")
          .put(Word.NULL, "None")
          .put(Word.BOOLEAN, "True", "False")
          .put(Word.CAST, "as")
          .put(Word.INFIX, "in", "is", "and", "or", "not")
          .put(Word.PREFIX, "await", "yield");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.PYTHON;
  }

  @Override
  public boolean has(Trait trait) {
    switch (trait) {
      case MAP_BRACES:
      case ARROW_PAIRS:
      case CAPITALS_CONSTRUCT:
      case BARE_CONDITIONS:
      case BASES_IN_PARENTHESES:
        return true;
      default:
        return false;
    }
  }

  @Override
  public Word word(String content, int start, int end) {
    return WORDS.of(content, start, end);
  }

  @Override
  public StringForm form(String content, int type, int start, int end) {
    boolean raw = false;
    boolean holes = false;
    int quote = start;
    while (content.charAt(quote) != '"' && content.charAt(quote) != '\'') {
      char prefix = Character.toLowerCase(content.charAt(quote));
      raw |= prefix == 'r';
      holes |= prefix == 'f';
      quote++;
    }
    int inside = type == SourceToken.TEXT_BLOCK ? quote + 3 : quote + 1;
    String close = content.substring(quote, inside);
    return new StringForm(
        content.substring(start, inside),
        close,
        raw ? Escapes.RAW : ESCAPES,
        holes ? Holes.BRACES : Holes.NONE,
        close.length() > 1,
        false);
  }

  @Override
  public boolean collects(String name) {
    return name.equals("dict") || name.equals("OrderedDict") || name.equals("list");
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return HashComment.read(file, start, end);
  }

  @Override
  public SourceTokens arrange(SourceTokens tokens) {
    return Indentation.arrange(tokens);
  }
}
