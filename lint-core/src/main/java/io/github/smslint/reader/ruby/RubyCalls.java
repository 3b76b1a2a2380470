package io.github.smslint.reader.ruby;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/** Tells from the tokens around a place of a Ruby file what stands there. */
final class RubyCalls {

  /** No parameters take more tokens; a bound keeps the reading linear. */
  private static final int LONGEST = 100;

  private final SourceTokens tokens;

  RubyCalls(SourceTokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the line that begins at a token belongs to the one before. */
  boolean goesOn(int index) {
    switch (tokens.type(index)) {
      case DOT:
        return !isRoot(index);
      case AND:
      case OR:
        return true;
      default:
        return isOpen(index - 1, index);
    }
  }

  /** Whether a token wants another behind it. */
  private boolean isOpen(int index, int next) {
    switch (tokens.type(index)) {
      case COMMA:
      case DOT:
      case ASSIGN:
      case ADD_ASSIGN:
      case COMPOUND_ASSIGN:
      case PLUS:
      case AND:
      case OR:
      case ARROW:
      case NOT:
      case OPEN_PAREN:
      case OPEN_BRACKET:
        return true;
      case QUESTION:
      case COLON:
        return index > 0 && tokens.end(index - 1) < tokens.start(index);
      case OPERATOR:
        boolean whole = tokens.end(index) - tokens.start(index) > 3;
        return !whole && tokens.firstCharacter(index) != '|';
      case NAME:
        String content = tokens.content();
        int end = tokens.end(index);
        int from = Math.min(end, tokens.start(next));
        return tokens.word(index) == Word.INFIX || content.substring(end, from).startsWith(" \\");
      default:
        return isJoined(index, next);
    }
  }

  /** Whether nothing but a backslash stands between two lines. */
  private boolean isJoined(int index, int next) {
    String content = tokens.content();
    int at = Whitespace.skipBlanks(content, tokens.end(index), tokens.start(next));
    return at < tokens.start(next) && content.charAt(at) == '\\';
  }

  /** Whether a token that ends a value stands at an index. */
  boolean endsValue(int index) {
    switch (tokens.type(index)) {
      case NAME:
        Word word = tokens.word(index);
        boolean end = word == Word.DO && tokens.text(index).equals("end");
        boolean value = word == Word.THIS || word == Word.NULL || word == Word.BOOLEAN;
        return !word.isReserved() || value || end;
      case NUMBER:
      case STRING:
      case TEXT_BLOCK:
      case CHARACTER:
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        return true;
      case OPERATOR:
        return tokens.end(index) - tokens.start(index) > 3;
      default:
        return false;
    }
  }

  /** Whether a statement begins at a token. */
  boolean beginsStatement(int index) {
    return index == 0
        || tokens.startsLine(index) && !goesOn(index)
        || tokens.type(index - 1) == SEMICOLON
        || tokens.word(index - 1) == Word.DO;
  }

  /** Whether a word at an index stands before its condition, and not behind a statement. */
  boolean beginsValue(int index) {
    if (beginsStatement(index)) {
      return true;
    }
    Word before = tokens.word(index - 1);
    return !endsValue(index - 1) && before != Word.RETURN && before != Word.JUMP;
  }

  /** Whether braces hold a function, not pairs. */
  boolean isBlock(int index) {
    if (index == 0 || tokens.startsLine(index)) {
      return false;
    }
    switch (tokens.type(index - 1)) {
      case NAME:
        return !tokens.word(index - 1).isReserved();
      case CLOSE_PAREN:
        return true;
      default:
        return false;
    }
  }

  /** The bar that closes the one at an index; 0 where none is there. */
  int bar(int from) {
    if (!isBar(from)) {
      return 0;
    }
    for (int at = from + 1; at < tokens.count() && at < from + LONGEST; at++) {
      if (isBar(at)) {
        return at;
      }
      if (tokens.startsLine(at)) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isBar(int at) {
    return tokens.type(at) == OPERATOR && tokens.text(at).equals("|");
  }

  /** Whether {@code .new} stands behind the name of a type. */
  boolean makesObject(int index) {
    return Character.isUpperCase(tokens.firstCharacter(index))
        && tokens.type(index + 1) == DOT
        && tokens.type(index + 2) == NAME
        && tokens.text(index + 2).equals("new");
  }

  /** Whether the arguments of a method stand behind its name without parentheses. */
  boolean isCommand(int index) {
    int next = index + 1;
    boolean spaced = tokens.start(next) > tokens.end(index);
    boolean method = Character.isLowerCase(tokens.firstCharacter(index));
    if (next >= tokens.count() || !spaced || !method || tokens.startsLine(next)) {
      return false;
    }
    boolean joined = tokens.end(next) == tokens.start(next + 1) && next + 1 < tokens.count();
    switch (tokens.type(next)) {
      case STRING:
        int second = tokens.start(next) + 1;
        return tokens.firstCharacter(next) != '%'
            || second < tokens.content().length()
                && Character.isLetter(tokens.content().charAt(second));
      case TEXT_BLOCK:
        return tokens.end(next) > announcementEnd(next);
      case CHARACTER:
      case NUMBER:
        return true;
      case NAME:
        return beginsArgument(tokens.word(next));
      case OPEN_BRACKET:
      case NOT:
        return joined;
      case DOT:
        return joined && isRoot(next);
      case COLON:
        return joined && tokens.type(next + 1) == STRING;
      case OPERATOR:
        boolean whole = tokens.end(next) - tokens.start(next) > 3;
        char sign = tokens.firstCharacter(next);
        return whole || joined && (sign == '*' || sign == '&');
      default:
        return false;
    }
  }

  private static boolean beginsArgument(Word word) {
    switch (word) {
      case THIS:
      case NULL:
      case BOOLEAN:
      case FUNCTION:
      case PREFIX:
      case SWITCH:
        return true;
      default:
        return !word.isReserved();
    }
  }

  /** Two colons with no name before them. */
  private boolean isRoot(int index) {
    return tokens.firstCharacter(index) == ':'
        && (index == 0 || tokens.end(index - 1) < tokens.start(index));
  }

  /** Whether a method that gives the same value, in another form, is called behind a dot. */
  boolean changesNothing(int dot) {
    int behind = dot + 2;
    if (tokens.type(dot + 1) != NAME || dot == 0 || !endsValue(dot - 1)) {
      return false;
    }
    if (tokens.type(behind) == OPEN_PAREN || isCommand(dot + 1)) {
      return false;
    }
    switch (tokens.text(dot + 1)) {
      case "freeze":
      case "dup":
      case "strip":
      case "chomp":
      case "to_s":
      case "to_sym":
      case "to_json":
      case "presence":
        return true;
      default:
        return false;
    }
  }

  /** Where the name of a method ends, which may be an operator or end with a sign. */
  int methodNameEnd(int name) {
    String content = tokens.content();
    int at = tokens.end(name);
    if (tokens.type(name) == NAME) {
      boolean sets = content.startsWith("=(", at) || content.startsWith("= (", at);
      return sets ? at + 1 : at;
    }
    int limit = Math.min(content.length(), at + 4);
    while (at < limit && "[]=@~<>!+-*/%&|^".indexOf(content.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The first token of the next line or statement. */
  int behindLine(int index) {
    int at = index + 1;
    while (at < tokens.count() && !tokens.startsLine(at) && tokens.type(at) != SEMICOLON) {
      if (tokens.word(at) == Word.DO) {
        return tokens.text(at).equals("then") ? at + 1 : at;
      }
      at++;
    }
    return at;
  }

  int lineEnd(int from) {
    return Whitespace.nextBreak(tokens.content(), from, tokens.content().length());
  }

  /** Where the word ends that announces a text. */
  int announcementEnd(int index) {
    return RubyLanguage.wordEnd(tokens.content(), tokens.start(index));
  }
}
