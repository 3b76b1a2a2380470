package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.AT;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.COMMA;
import static io.github.smslint.reader.grammar.SourceToken.DOT;
import static io.github.smslint.reader.grammar.SourceToken.ELLIPSIS;
import static io.github.smslint.reader.grammar.SourceToken.GREATER;
import static io.github.smslint.reader.grammar.SourceToken.LESS;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OPERATOR;
import static io.github.smslint.reader.grammar.SourceToken.QUESTION;

/** Finds where types end by looking ahead, a bounded number of tokens far. */
public final class TypeNames {

  public static final int NOT_A_TYPE = -1;
  private static final int LOOK_AHEAD = 300;

  private final SourceTokens tokens;

  public TypeNames(SourceTokens tokens) {
    this.tokens = tokens;
  }

  /** The index after the type that begins at an index, or {@link #NOT_A_TYPE}. */
  public int end(int from) {
    int at = afterAnnotations(from);
    if (!isName(at)) {
      return NOT_A_TYPE;
    }
    at++;
    while (at < from + LOOK_AHEAD) {
      switch (tokens.type(at)) {
        case DOT:
          int name = afterAnnotations(at + 1);
          if (!isName(name)) {
            return at;
          }
          at = name + 1;
          break;
        case LESS:
          at = argumentsEnd(at);
          if (at == NOT_A_TYPE) {
            return NOT_A_TYPE;
          }
          break;
        case OPEN_BRACKET:
          if (tokens.type(at + 1) != CLOSE_BRACKET) {
            return at;
          }
          at += 2;
          break;
        case AT:
          at = afterAnnotations(at);
          break;
        case ELLIPSIS:
          return at + 1;
        default:
          return at;
      }
    }
    return NOT_A_TYPE;
  }

  /** The index after the type arguments or parameters whose {@code <} stands at an index. */
  public int argumentsEnd(int from) {
    int depth = 0;
    for (int at = from; at < from + LOOK_AHEAD; at++) {
      switch (tokens.type(at)) {
        case LESS:
          depth++;
          break;
        case GREATER:
          depth--;
          if (depth == 0) {
            return at + 1;
          }
          break;
        case AT:
          at = afterAnnotations(at) - 1;
          break;
        case NAME:
          if (!mayBeInArguments(at)) {
            return NOT_A_TYPE;
          }
          break;
        case OPERATOR:
          if (tokens.firstCharacter(at) != '&') {
            return NOT_A_TYPE;
          }
          break;
        case OPEN_BRACKET:
        case CLOSE_BRACKET:
        case DOT:
        case COMMA:
        case QUESTION:
          break;
        default:
          return NOT_A_TYPE;
      }
    }
    return NOT_A_TYPE;
  }

  /** The dotted name in a range of tokens, without type arguments, annotations and spaces. */
  public String name(int from, int to) {
    if (to == from + 1) {
      return tokens.text(from);
    }
    StringBuilder name = new StringBuilder(tokens.end(to - 1) - tokens.start(from));
    int depth = 0;
    for (int at = from; at < to; at++) {
      switch (tokens.type(at)) {
        case LESS:
          depth++;
          break;
        case GREATER:
          depth--;
          break;
        case AT:
          at = afterAnnotations(at) - 1;
          break;
        case DOT:
          name.append(depth == 0 ? "." : "");
          break;
        default:
          if (depth == 0) {
            name.append(tokens.text(at));
          }
      }
    }
    return name.toString();
  }

  private int afterAnnotations(int from) {
    int at = from;
    while (tokens.type(at) == AT && tokens.type(at + 1) == NAME) {
      at += 2;
      while (tokens.type(at) == DOT && tokens.type(at + 1) == NAME) {
        at += 2;
      }
      if (tokens.type(at) == OPEN_PAREN) {
        at = tokens.afterGroup(at);
      }
    }
    return tokens.type(at) == AT && at == from ? from + 1 : at;
  }

  private boolean isName(int at) {
    return tokens.type(at) == NAME && !tokens.word(at).isReserved();
  }

  private boolean mayBeInArguments(int at) {
    return tokens.word(at) == Word.EXTENDS || !tokens.word(at).isReserved();
  }
}
