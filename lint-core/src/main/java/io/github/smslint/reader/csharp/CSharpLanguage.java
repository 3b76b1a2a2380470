package io.github.smslint.reader.csharp;

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

/** C#. */
public final class CSharpLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("csharp");

  private static final Escapes ESCAPES =
      new Escapes("abfnrtv'\"0e", "\u0007\b\f\n\r\t\u000B'\"\0\u001B", "xuU", true);
  private static final StringForm STRING = StringForm.line("\"", ESCAPES, Holes.NONE);
  private static final StringForm CHARACTER = StringForm.line("'", ESCAPES, Holes.NONE);

  private static final WordTable WORDS =
      WordTable.withControl()
          .put(Word.MODIFIER, "private", "protected", "public", "internal", "abstract", "static")
          .put(Word.MODIFIER, "override", "virtual", "sealed", "readonly", "const", "partial")
          .put(Word.MODIFIER, "extern", "unsafe", "volatile", "required", "event", "delegate")
          .put(Word.MODIFIER, "params", "implicit", "explicit")
          .put(Word.CLASS, "class", "interface", "struct", "record")
          .put(Word.ENUM, "enum")
          .put(Word.VARIABLE, "var")
          .put(Word.PACKAGE, "namespace")
          .put(Word.IMPORT, "using")
          .put(Word.FOR, "foreach")
          .put(Word.SWITCH, "switch")
          .put(Word.CASE, "case")
          .put(Word.DEFAULT, "default")
          .put(Word.SYNCHRONIZED, "lock", "fixed")
          .put(Word.JUMP, "break", "continue", "goto")
          .put(Word.BLOCK, "checked", "unchecked")
          .put(Word.NEW, "new")
          .put(Word.THIS, "this")
          .put(Word.NULL, "null")
          .put(Word.PREFIX, "await")
          .put(Word.CAST, "as")
          .put(Word.INFIX, "in", "is");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.CSHARP;
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.TYPES_FIRST || trait == Trait.INITIALISERS;
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
    int quote = content.indexOf('"', start);
    if (type == SourceToken.STRING && quote == start) {
      return STRING;
    }
    String open = content.substring(start, quote + 1);
    int dollars = open.lastIndexOf('$') - open.indexOf('$') + (open.indexOf('$') < 0 ? 0 : 1);
    boolean verbatim = open.indexOf('@') >= 0;
    Holes holes = dollars > 0 && (verbatim || dollars == 1) ? Holes.BRACES : Holes.NONE;
    if (type == SourceToken.STRING) {
      Escapes escapes = verbatim ? Escapes.NONE : ESCAPES;
      return new StringForm(open, "\"", escapes, holes, verbatim, verbatim);
    }
    int after = quote;
    while (after < content.length() && content.charAt(after) == '"') {
      after++;
    }
    String quotes = content.substring(quote, after);
    return new StringForm(
        content.substring(start, after), quotes, Escapes.NONE, holes, true, false);
  }

  @Override
  public boolean collects(String name) {
    return false;
  }

  @Override
  public SourceTokens arrange(SourceTokens tokens) {
    return CSharpArrangement.of(tokens);
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return CommentText.read(file, start, end);
  }
}
