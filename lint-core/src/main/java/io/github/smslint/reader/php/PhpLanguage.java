package io.github.smslint.reader.php;

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

/** PHP, between the tags of a file that may hold other text around them. */
public final class PhpLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("php");

  private static final Escapes ESCAPES =
      new Escapes("nrtvef$\"", "\n\r\t\u000B\u001B\f$\"", "xu0", true);
  private static final StringForm DOUBLE = StringForm.lines("\"", ESCAPES, Holes.PHP);
  private static final StringForm SINGLE = StringForm.lines("'", Escapes.SINGLE, Holes.NONE);
  private static final StringForm COMMAND = StringForm.lines("`", ESCAPES, Holes.PHP);

  private static final WordTable WORDS =
      WordTable.withControl()
          .put(Word.MODIFIER, "public", "private", "protected", "static", "abstract", "final")
          .put(Word.MODIFIER, "readonly", "var")
          .put(Word.CLASS, "class", "interface", "trait")
          .put(Word.ENUM, "enum")
          .put(Word.EXTENDS, "extends", "implements")
          .put(Word.FUNCTION, "function", "fn")
          .put(Word.VARIABLE, "const")
          .put(Word.PACKAGE, "namespace")
          .put(Word.IMPORT, "use")
          .put(Word.IF, "elseif")
          .put(Word.FOR, "foreach")
          .put(Word.SWITCH, "switch", "match")
          .put(Word.CASE, "case")
          .put(Word.DEFAULT, "default")
          .put(Word.JUMP, "break", "continue", "goto")
          .put(Word.PREFIX, "echo", "print", "clone", "yield", "global", "require")
          .put(Word.PREFIX, "require_once", "include", "include_once")
          .put(Word.NEW, "new")
          .put(Word.THIS, "$this", "self")
          .put(Word.NULL, "null", "NULL")
          .put(Word.BOOLEAN, "TRUE", "FALSE")
          .put(Word.CAST, "as")
          .put(Word.INSTANCEOF, "instanceof")
          .put(Word.INFIX, "and", "or", "xor");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.PHP;
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.ARROW_PAIRS || trait == Trait.TYPES_FIRST;
  }

  @Override
  public Word word(String content, int start, int end) {
    Word word = WORDS.of(content, start, end);
    if (word == Word.NONE || content.charAt(start) == '$') {
      return word;
    }
    boolean scope = content.startsWith("::", end);
    if (word == Word.MODIFIER && scope) {
      return Word.THIS;
    }
    boolean called = end < content.length() && content.charAt(end) == '(';
    boolean name = word == Word.ENUM || word == Word.IMPORT || word == Word.DEFAULT;
    return name && called && word != Word.IMPORT ? Word.NONE : word;
  }

  @Override
  public StringForm form(String content, int type, int start, int end) {
    if (type == SourceToken.TEXT_BLOCK) {
      return Heredoc.form(content, start, end, ESCAPES);
    }
    char quote = content.charAt(start);
    return quote == '"' ? DOUBLE : quote == '\'' ? SINGLE : COMMAND;
  }

  @Override
  public boolean collects(String name) {
    return name.equals("array");
  }

  @Override
  public int end(SourceTokens before, int type, int start, int end) {
    int behind = PhpTags.end(before.content(), start, end);
    return behind > end ? behind : LooseLanguage.super.end(before, type, start, end);
  }

  @Override
  public SourceTokens arrange(SourceTokens tokens) {
    return PhpArrangement.of(tokens);
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return file.content().charAt(start) == '#'
        ? CommentText.ofLine(file, start, end)
        : CommentText.read(file, start, end);
  }
}
