package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;
import java.util.Arrays;

/** Puts an empty semicolon wherever a line end ends a statement. */
public final class LineEnds {

  private final SourceTokens tokens;
  private final SourceTokens arranged;
  private boolean[] joins = new boolean[32];
  private int depth;

  private LineEnds(SourceTokens tokens) {
    this.tokens = tokens;
    this.arranged = new SourceTokens(tokens.content());
  }

  /** The tokens with the semicolons that the language lets people leave out. */
  public static SourceTokens arrange(SourceTokens tokens) {
    LineEnds ends = new LineEnds(tokens);
    for (int index = 0; index < tokens.count(); index++) {
      ends.add(index);
    }
    return ends.arranged;
  }

  private void add(int index) {
    if (index > 0 && !joins[depth] && tokens.startsLine(index) && endsStatement(index)) {
      int end = tokens.end(index - 1);
      arranged.add(SEMICOLON, end, end, Word.NONE);
    }
    arranged.add(tokens.type(index), tokens.start(index), tokens.end(index), tokens.word(index));
    nest(tokens.type(index));
  }

  private void nest(int type) {
    switch (type) {
      case OPEN_PAREN:
      case OPEN_BRACKET:
      case OPEN_BRACE:
        depth++;
        if (depth == joins.length) {
          joins = Arrays.copyOf(joins, depth * 2);
        }
        joins[depth] = type != OPEN_BRACE;
        break;
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        depth = Math.max(0, depth - 1);
        break;
      default:
        break;
    }
  }

  private boolean endsStatement(int index) {
    return mayEnd(index - 1) && mayBegin(index);
  }

  private boolean mayEnd(int index) {
    switch (tokens.type(index)) {
      case NAME:
        Word word = tokens.word(index);
        return word != Word.ELSE && word != Word.INFIX && word != Word.NEW && word != Word.CAST;
      case NUMBER:
      case CHARACTER:
      case STRING:
      case TEXT_BLOCK:
      case UNCLOSED_STRING:
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
      case INCREMENT:
      case GREATER:
      case QUESTION:
        return true;
      case OPERATOR:
        return tokens.firstCharacter(index) == '*';
      default:
        return false;
    }
  }

  private boolean mayBegin(int index) {
    switch (tokens.type(index)) {
      case DOT:
      case COMMA:
      case ASSIGN:
      case ADD_ASSIGN:
      case AND:
      case OR:
      case PLUS:
      case QUESTION:
      case ARROW:
      case COLON:
      case DOUBLE_COLON:
      case OPEN_BRACE:
      case CLOSE_BRACE:
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case SEMICOLON:
        return false;
      case NAME:
        Word word = tokens.word(index);
        return word != Word.ELSE
            && word != Word.CATCH
            && word != Word.FINALLY
            && word != Word.INFIX
            && word != Word.CAST
            && word != Word.EXTENDS;
      default:
        return true;
    }
  }
}
