package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.format.Whitespace;

/** Tells regular expressions from divisions by what stands before them. */
public final class RegularExpressions {

  /** A bound keeps a file of many slashes linear. */
  private static final int LONGEST = 2_000;

  private RegularExpressions() {}

  /** Where the expression ends that begins with the slash at an offset; 0 where none does. */
  public static int end(SourceTokens before, int slash) {
    return mayBegin(before) ? close(before.content(), slash) : 0;
  }

  /** Where an expression ends that is known to begin at an offset; 0 where its line does first. */
  public static int close(String content, int slash) {
    int limit = Math.min(content.length(), slash + LONGEST);
    boolean brackets = false;
    for (int at = slash + 1; at < limit; at++) {
      char character = content.charAt(at);
      if (Whitespace.isBreak(character)) {
        return 0;
      }
      if (character == '\\') {
        at++;
      } else if (character == '[' || character == ']') {
        brackets = character == '[';
      } else if (character == '/' && !brackets) {
        return flagsEnd(content, at + 1);
      }
    }
    return 0;
  }

  private static int flagsEnd(String content, int from) {
    int at = from;
    while (at < content.length() && Character.isLetter(content.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a token is a whole regular expression, which the lexer takes for an operator. */
  public static boolean is(SourceTokens tokens, int index) {
    int length = tokens.end(index) - tokens.start(index);
    boolean assigns = tokens.type(index) == COMPOUND_ASSIGN && length > 2;
    boolean operates = tokens.type(index) == OPERATOR && length > 1;
    return (assigns || operates)
        && tokens.firstCharacter(index) == '/'
        && tokens.content().indexOf('/', tokens.start(index) + 1) < tokens.end(index);
  }

  private static boolean mayBegin(SourceTokens before) {
    int last = before.count() - 1;
    if (last < 0) {
      return true;
    }
    switch (before.type(last)) {
      case OPEN_PAREN:
      case OPEN_BRACKET:
      case OPEN_BRACE:
      case SEMICOLON:
      case COMMA:
      case COLON:
      case QUESTION:
      case ARROW:
      case ASSIGN:
      case ADD_ASSIGN:
      case COMPOUND_ASSIGN:
      case PLUS:
      case AND:
      case OR:
      case NOT:
        return true;
      case OPERATOR:
        return !RegularExpressions.is(before, last);
      case NAME:
        return mayBegin(before, last);
      default:
        return false;
    }
  }

  private static boolean mayBegin(SourceTokens before, int word) {
    switch (before.word(word)) {
      case RETURN:
      case PREFIX:
      case CASE:
      case ELSE:
      case THROW:
      case INFIX:
      case IF:
      case WHILE:
        return true;
      default:
        return false;
    }
  }
}
