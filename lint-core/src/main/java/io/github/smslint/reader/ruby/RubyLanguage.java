package io.github.smslint.reader.ruby;

import static io.github.smslint.reader.grammar.SourceToken.BLOCK_COMMENT;
import static io.github.smslint.reader.grammar.SourceToken.CHARACTER;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPERATOR;
import static io.github.smslint.reader.grammar.SourceToken.STRING;
import static io.github.smslint.reader.grammar.SourceToken.TEXT_BLOCK;

import io.github.smslint.document.Format;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.reader.source.HashComment;
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
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;

/** Ruby, also its task and package files. */
public final class RubyLanguage implements LooseLanguage {

  private static final SourceAutomaton AUTOMATON = SourceAutomaton.of("ruby");

  private static final Escapes ESCAPES =
      new Escapes("abefnrstv#\"'", "\u0007\b\u001B\f\n\r \t\u000B#\"'", "xu0", false);
  private static final StringForm DOUBLE = StringForm.lines("\"", ESCAPES, Holes.HASH);
  private static final StringForm SINGLE = StringForm.lines("'", Escapes.SINGLE, Holes.NONE);
  private static final StringForm COMMAND = StringForm.lines("`", ESCAPES, Holes.HASH);

  private static final String COMMENT_END = "=end";
  private static final String DATA = "__END__";

  private static final WordTable WORDS =
      new WordTable()
          .put(Word.MODIFIER, "private", "public", "protected", "private_class_method")
          .put(Word.CLASS, "class", "module")
          .put(Word.FUNCTION, "def")
          .put(Word.IF, "if", "unless", "elsif")
          .put(Word.ELSE, "else")
          .put(Word.FOR, "for")
          .put(Word.WHILE, "while", "until")
          .put(Word.DO, "do", "then", "end")
          .put(Word.SWITCH, "case")
          .put(Word.CASE, "when")
          .put(Word.TRY, "begin")
          .put(Word.CATCH, "rescue")
          .put(Word.FINALLY, "ensure")
          .put(Word.RETURN, "return")
          .put(Word.THROW, "raise")
          .put(Word.JUMP, "break", "next", "redo", "retry")
          .put(Word.THIS, "self")
          .put(Word.NULL, "nil")
          .put(Word.BOOLEAN, "true", "false")
          .put(Word.INFIX, "in", "and", "or", "not")
          .put(Word.PREFIX, "yield");

  @Override
  public SourceAutomaton automaton() {
    return AUTOMATON;
  }

  @Override
  public Format format() {
    return Format.RUBY;
  }

  @Override
  public boolean has(Trait trait) {
    switch (trait) {
      case MAP_BRACES:
      case TRAILING_BLOCKS:
      case ARROW_PAIRS:
      case CAPITALS_CONSTRUCT:
      case IMPORTS_FROM:
        return true;
      default:
        return false;
    }
  }

  /** A word of the language names a method behind a dot, and a key before a colon. */
  @Override
  public Word word(String content, int start, int end) {
    Word word = WORDS.of(content, start, end);
    if (word == Word.NONE) {
      return word;
    }
    boolean range = content.startsWith("..", start - 2);
    boolean member = start > 0 && content.charAt(start - 1) == '.' && !range;
    boolean key = content.startsWith(":", end) && !content.startsWith("::", end);
    return member || key ? Word.NONE : word;
  }

  @Override
  public StringForm form(String content, int type, int start, int end) {
    if (type == TEXT_BLOCK) {
      StringForm form = RubyHeredoc.form(content, start, end, ESCAPES);
      return form == null ? new StringForm("<<", "", ESCAPES, Holes.NONE, true, false) : form;
    }
    switch (content.charAt(start)) {
      case '"':
        return DOUBLE;
      case '\'':
        return SINGLE;
      case '`':
        return COMMAND;
      default:
        return PercentLiteral.form(content, start, end, ESCAPES);
    }
  }

  @Override
  public boolean collects(String name) {
    return false;
  }

  @Override
  public int end(SourceTokens before, int type, int start, int end) {
    String content = before.content();
    switch (type) {
      case BLOCK_COMMENT:
        return isLine(content, start, end) ? commentEnd(content, end) : end;
      case NAME:
        return nameEnd(content, start, end);
      case OPERATOR:
        return content.charAt(start) == '/' ? expressionEnd(before, start, end) : end;
      case CHARACTER:
        return signEnd(content, end);
      case TEXT_BLOCK:
        boolean text = RubyHeredoc.form(content, start, end, ESCAPES) != null;
        return text ? LooseLanguage.super.end(before, type, start, end) : end;
      case STRING:
        if (content.charAt(start) == '%') {
          return Math.max(end, PercentLiteral.close(content, end) + 1);
        }
        return LooseLanguage.super.end(before, type, start, end);
      default:
        return end;
    }
  }

  private static boolean isLine(String content, int start, int end) {
    boolean begins = start == 0 || Whitespace.isBreak(content.charAt(start - 1));
    return begins && (end == content.length() || content.charAt(end) <= ' ');
  }

  private static int commentEnd(String content, int from) {
    int length = content.length();
    int at = Whitespace.nextBreak(content, from, length);
    while (at < length) {
      int line = Whitespace.afterBreak(content, at, length);
      at = Whitespace.nextBreak(content, line, length);
      if (content.startsWith(COMMENT_END, line)) {
        return at;
      }
    }
    return length;
  }

  /** The name with the sign behind it; behind the word for it a file is data. */
  private static int nameEnd(String content, int start, int end) {
    if (end - start == DATA.length() && content.startsWith(DATA, start)) {
      return isLine(content, start, end) ? content.length() : end;
    }
    return Character.isJavaIdentifierPart(content.charAt(end - 1)) ? signEnd(content, end) : end;
  }

  /** Behind a sign of a name nothing stands that would make it an operator. */
  private static int signEnd(String content, int end) {
    char sign = end < content.length() ? content.charAt(end) : ' ';
    if (sign != '?' && sign != '!') {
      return end;
    }
    char next = end + 1 < content.length() ? content.charAt(end + 1) : ' ';
    boolean operator = next == '=' && !content.startsWith("==", end + 1);
    boolean value = Character.isJavaIdentifierPart(next) || next == '\'' || next == '"';
    return operator || value || next == ':' ? end : end + 1;
  }

  private static int expressionEnd(SourceTokens before, int start, int end) {
    String content = before.content();
    int last = before.count() - 1;
    int known = RegularExpressions.end(before, start);
    if (known > 0 || last < 0 || before.type(last) != NAME) {
      return Math.max(known, end);
    }
    boolean spaced = before.end(last) < start;
    boolean joined = end < content.length() && content.charAt(end) > ' ';
    return spaced && joined ? Math.max(end, RegularExpressions.close(content, start)) : end;
  }

  /** Symbols, words of a list, and what holds its own quotes stand there as they are. */
  @Override
  public Text text(SourceFile file, int type, int start, int end) {
    String content = file.content();
    if (type == CHARACTER) {
      return asItIs(file, content.charAt(start) == ':' ? start + 1 : start, end);
    }
    if (type == STRING && content.charAt(start) == '%') {
      int inside = start + (Character.isLetter(content.charAt(start + 1)) ? 3 : 2);
      int close = PercentLiteral.close(content, inside);
      if (close < 0 || PercentLiteral.isNested(content, inside, close)) {
        return asItIs(file, inside, Math.max(inside, close < 0 ? end : close));
      }
      return LooseLanguage.super.text(file, type, start, inside);
    }
    if (type != TEXT_BLOCK) {
      return LooseLanguage.super.text(file, type, start, end);
    }
    return LooseLanguage.super.text(file, type, start, wordEnd(content, start));
  }

  /** Where the token of the lexer ended that announces a text. */
  static int wordEnd(String content, int start) {
    int at = start + 2;
    at += content.charAt(at) == '~' || content.charAt(at) == '-' ? 1 : 0;
    char quote = content.charAt(at);
    if (quote == '"' || quote == '\'' || quote == '`') {
      return content.indexOf(quote, at + 1) + 1;
    }
    while (at < content.length() && Character.isJavaIdentifierPart(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Text asItIs(SourceFile file, int start, int end) {
    return UnwritableText.asWritten(file, start, end).text();
  }

  @Override
  public SourceTokens arrange(SourceTokens tokens) {
    return RubyArrangement.of(tokens);
  }

  @Override
  public Literal comment(SourceFile file, int start, int end) {
    String content = file.content();
    if (content.charAt(start) == '#') {
      return HashComment.read(file, start, end);
    }
    int from = Whitespace.firstVisible(content, Math.min(end, start + "=begin".length()), end);
    int line = content.lastIndexOf(COMMENT_END, end);
    int to = Whitespace.afterLastVisible(content, from, line > from ? line : end);
    Mapping mapping = Mapping.copy(from, to - from);
    return new Literal(file, content.substring(from, to), mapping, Notation.FIXED);
  }
}
