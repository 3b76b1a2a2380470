package io.github.smslint.reader.javascript;

import io.github.smslint.document.Format;
import io.github.smslint.reader.grammar.SourceToken;
import io.github.smslint.reader.source.CommentText;
import io.github.smslint.reader.source.RegularExpressions;
import io.github.smslint.reader.source.SourceAutomaton;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;
import io.github.smslint.reader.source.loose.LineEnds;
import io.github.smslint.reader.source.loose.LooseLanguage;
import io.github.smslint.reader.source.loose.Trait;
import io.github.smslint.reader.source.quote.Escapes;
import io.github.smslint.reader.source.quote.Holes;
import io.github.smslint.reader.source.quote.StringForm;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;

/** JavaScript and TypeScript, also between the script tags of a Vue component. */
public final class JavaScriptLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("javascript");

  private static final Escapes ESCAPES =
      new Escapes("bfnrtv0'\"`$", "\b\f\n\r\t\u000B\0'\"`$", "xu", false);
  private static final StringForm DOUBLE = StringForm.line("\"", ESCAPES, Holes.NONE);
  private static final StringForm SINGLE = StringForm.line("'", ESCAPES, Holes.NONE);
  private static final StringForm TEMPLATE = StringForm.lines("`", ESCAPES, Holes.DOLLAR_BRACES);

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.JAVASCRIPT;
  }

  @Override
  public boolean has(Trait trait) {
    switch (trait) {
      case LINE_ENDS:
      case MAP_BRACES:
      case IMPORTS_FROM:
        return true;
      default:
        return false;
    }
  }

  @Override
  public Word word(String content, int start, int end) {
    return JavaScriptWords.of(content, start, end);
  }

  @Override
  public StringForm form(String content, int type, int start, int end) {
    if (type == SourceToken.TEXT_BLOCK) {
      return TEMPLATE;
    }
    return content.charAt(start) == '"' ? DOUBLE : SINGLE;
  }

  @Override
  public boolean collects(String name) {
    return false;
  }

  @Override
  public int end(SourceTokens before, int type, int start, int end) {
    int behind = ScriptTags.end(before.content(), start);
    if (behind > end) {
      return behind;
    }
    boolean slash = before.content().charAt(start) == '/';
    if (slash && (type == SourceToken.OPERATOR || type == SourceToken.COMPOUND_ASSIGN)) {
      return Math.max(end, RegularExpressions.end(before, start));
    }
    return LooseLanguage.super.end(before, type, start, end);
  }

  @Override
  public SourceTokens arrange(SourceTokens tokens) {
    SourceTokens plain = new SourceTokens(tokens.content());
    for (int index = 0; index < tokens.count(); index++) {
      int start = tokens.start(index);
      int end = tokens.end(index);
      if (RegularExpressions.is(tokens, index)) {
        plain.add(SourceToken.NAME, start, end, Word.NULL);
      } else if (ScriptTags.end(tokens.content(), start) == end) {
        plain.add(SourceToken.SEMICOLON, start, end, Word.NONE);
      } else if (!isAssertion(tokens, index)) {
        plain.add(tokens.type(index), start, end, tokens.word(index));
      }
    }
    return LineEnds.arrange(plain);
  }

  /** The sign of a field that is set later, {@code name!: string}, or of a value that is there. */
  private static boolean isAssertion(SourceTokens tokens, int index) {
    int next = tokens.type(index + 1);
    return tokens.type(index) == SourceToken.NOT
        && index > 0
        && tokens.end(index - 1) == tokens.start(index)
        && !tokens.word(index - 1).isReserved()
        && (next == SourceToken.COLON
            || next == SourceToken.CLOSE_PAREN
            || next == SourceToken.COMMA
            || next == SourceToken.SEMICOLON);
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    return CommentText.read(file, start, end);
  }
}
