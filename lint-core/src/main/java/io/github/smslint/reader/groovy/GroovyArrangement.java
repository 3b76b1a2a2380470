package io.github.smslint.reader.groovy;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.source.RegularExpressions;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;
import io.github.smslint.reader.source.loose.LineEnds;

/**
 * Brings the tokens of Groovy into the order that the shape reader knows: calls without parentheses
 * get some, and words that change no value are left out.
 */
final class GroovyArrangement {

  /** A bound keeps the reading linear; no call by hand has as many tokens on its line. */
  private static final int LONGEST_CALL = 200;

  private final SourceTokens tokens;
  private final SourceTokens arranged;

  /** The token before which the call without parentheses ends, or -1. */
  private int callEnd = -1;

  private GroovyArrangement(SourceTokens tokens) {
    this.tokens = tokens;
    this.arranged = new SourceTokens(tokens.content());
  }

  static SourceTokens of(SourceTokens tokens) {
    GroovyArrangement arrangement = new GroovyArrangement(tokens);
    for (int at = 0; at <= tokens.count(); at++) {
      arrangement.pass(at);
    }
    return LineEnds.arrange(arrangement.arranged);
  }

  private void pass(int at) {
    if (at == callEnd) {
      int end = tokens.end(at - 1);
      arranged.add(CLOSE_PAREN, end, end, Word.NONE);
      callEnd = -1;
    }
    if (at == tokens.count() || isOfImport(at)) {
      return;
    }
    if (RegularExpressions.is(tokens, at)) {
      arranged.add(NAME, tokens.start(at), tokens.end(at), Word.NULL);
      return;
    }
    arranged.add(tokens.type(at), tokens.start(at), tokens.end(at), tokens.word(at));
    if (callEnd < 0 && isCommand(at)) {
      int end = tokens.end(at);
      arranged.add(OPEN_PAREN, end, end, Word.NONE);
      callEnd = commandEnd(at + 1);
    }
  }

  /** {@code import static a.B.c} imports as without the word. */
  private boolean isOfImport(int at) {
    return at > 0 && tokens.word(at) == Word.MODIFIER && tokens.word(at - 1) == Word.IMPORT;
  }

  /** Whether a name at the end of a chain is followed by what it is called with. */
  private boolean isCommand(int at) {
    if (tokens.type(at) != NAME || tokens.word(at) != Word.NONE || !beginsStatement(at)) {
      return false;
    }
    int next = at + 1;
    if (next >= tokens.count() || tokens.startsLine(next)) {
      return false;
    }
    boolean text = tokens.type(next) == STRING || tokens.type(next) == TEXT_BLOCK;
    boolean named = tokens.type(next) == NAME && tokens.type(next + 1) == COLON;
    return text && tokens.start(next) > tokens.end(at) || named || isValueOfMethod(at);
  }

  /** {@code request.setSignName SIGN}; a type before a variable begins with a capital letter. */
  private boolean isValueOfMethod(int at) {
    boolean method =
        at > 0
            && tokens.type(at - 1) == DOT
            && Character.isLowerCase(tokens.firstCharacter(at))
            && tokens.start(at + 1) > tokens.end(at);
    Word word = tokens.word(at + 1);
    boolean value = word == Word.NONE || word == Word.NEW || word == Word.THIS;
    return method && (tokens.type(at + 1) == NUMBER || tokens.type(at + 1) == NAME && value);
  }

  private boolean beginsStatement(int at) {
    int head = at;
    while (head > 1 && tokens.type(head - 1) == DOT && tokens.type(head - 2) == NAME) {
      head -= 2;
    }
    if (head == 0 || tokens.startsLine(head)) {
      return true;
    }
    int before = tokens.type(head - 1);
    return before == SEMICOLON || before == OPEN_BRACE || before == CLOSE_BRACE || before == ARROW;
  }

  private int commandEnd(int from) {
    int depth = 0;
    int limit = Math.min(tokens.count(), from + LONGEST_CALL);
    for (int at = from; at < limit; at++) {
      boolean ends = depth == 0 && at > from && tokens.startsLine(at);
      if (ends && tokens.type(at - 1) != COMMA) {
        return at;
      }
      switch (tokens.type(at)) {
        case OPEN_PAREN:
        case OPEN_BRACKET:
        case OPEN_BRACE:
          depth++;
          break;
        case CLOSE_PAREN:
        case CLOSE_BRACKET:
        case CLOSE_BRACE:
          depth--;
          break;
        default:
          break;
      }
      if (depth < 0 || depth == 0 && tokens.type(at) == SEMICOLON) {
        return at;
      }
    }
    return limit;
  }
}
