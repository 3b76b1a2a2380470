package io.github.smslint.reader.groovy;

import io.github.smslint.document.Format;
import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.reader.source.CommentText;
import io.github.smslint.reader.source.RegularExpressions;
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

/** Groovy: services, settings of Grails, builds of Gradle and Jenkins. */
public final class GroovyLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("groovy");

  private static final Escapes ESCAPES = new Escapes("btnfr'\"$", "\b\t\n\f\r'\"$", "u0", true);
  private static final StringForm DOUBLE = StringForm.line("\"", ESCAPES, Holes.DOLLAR_PATH);
  private static final StringForm SINGLE = StringForm.line("'", ESCAPES, Holes.NONE);
  private static final StringForm BLOCK = StringForm.lines("\"\"\"", ESCAPES, Holes.DOLLAR_PATH);
  private static final StringForm PLAIN_BLOCK = StringForm.lines("'''", ESCAPES, Holes.NONE);

  private static final StringForm DOLLAR_SLASHES =
      new StringForm("$/", "/$", Escapes.NONE, Holes.DOLLAR_PATH, true, false);

  private static final WordTable WORDS =
      WordTable.withControl()
          .put(Word.MODIFIER, "private", "protected", "public", "static", "final", "abstract")
          .put(Word.MODIFIER, "synchronized", "transient", "volatile")
          .put(Word.CLASS, "class", "interface", "trait")
          .put(Word.ENUM, "enum")
          .put(Word.EXTENDS, "extends", "implements")
          .put(Word.THROWS, "throws")
          .put(Word.VARIABLE, "def", "var")
          .put(Word.PACKAGE, "package")
          .put(Word.IMPORT, "import")
          .put(Word.SWITCH, "switch")
          .put(Word.CASE, "case")
          .put(Word.DEFAULT, "default")
          .put(Word.ASSERT, "assert")
          .put(Word.JUMP, "break", "continue")
          .put(Word.NEW, "new")
          .put(Word.THIS, "this")
          .put(Word.NULL, "null")
          .put(Word.CAST, "as")
          .put(Word.INSTANCEOF, "instanceof")
          .put(Word.INFIX, "in");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.GROOVY;
  }

  @Override
  public boolean has(Trait trait) {
    switch (trait) {
      case LINE_ENDS:
      case TYPES_FIRST:
      case LAMBDA_BRACES:
      case TRAILING_BLOCKS:
      case LAST_VALUES:
        return true;
      default:
        return false;
    }
  }

  @Override
  public Word word(String content, int start, int end) {
    Word word = WORDS.of(content, start, end);
    return word == Word.VARIABLE && isFunction(content, end) ? Word.FUNCTION : word;
  }

  /** {@code def send(phone) {}} is a function, {@code def sign = "a"} a variable. */
  private static boolean isFunction(String content, int end) {
    int at = end;
    while (at < content.length() && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
      at++;
    }
    int name = at;
    while (at < content.length() && Character.isJavaIdentifierPart(content.charAt(at))) {
      at++;
    }
    return at > name && at < content.length() && content.charAt(at) == '(';
  }

  @Override
  public StringForm form(String content, int type, int start, int end) {
    if (content.charAt(start) == '$') {
      return DOLLAR_SLASHES;
    }
    boolean single = content.charAt(start) == '\'';
    if (type == SourceToken.TEXT_BLOCK) {
      return single ? PLAIN_BLOCK : BLOCK;
    }
    return single ? SINGLE : DOUBLE;
  }

  @Override
  public int end(SourceTokens before, int type, int start, int end) {
    boolean slash = before.content().charAt(start) == '/';
    if (slash && (type == SourceToken.OPERATOR || type == SourceToken.COMPOUND_ASSIGN)) {
      return Math.max(end, RegularExpressions.end(before, start));
    }
    return LooseLanguage.super.end(before, type, start, end);
  }

  @Override
  public boolean collects(String name) {
    return false;
  }

  @Override
  public SourceTokens arrange(SourceTokens tokens) {
    return GroovyArrangement.of(tokens);
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return CommentText.read(file, start, end);
  }
}
