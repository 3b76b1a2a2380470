package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OTHER;
import static io.github.smslint.reader.grammar.SourceToken.SEMICOLON;

import io.github.smslint.reader.format.ProblemList;
import java.util.Arrays;

/**
 * Pairs the brackets of a file, and repairs what is not paired: braces weigh more than the others,
 * an unclosed parenthesis ends with its statement, and a closing bracket that closes nothing
 * becomes a token of no meaning.
 */
final class Brackets {

  private static final int NOWHERE = -1;

  private final SourceTokens tokens;
  private final ProblemList problems;
  private final int[] closes;
  private int[] open = new int[32];
  private int[] statementEnds = new int[32];
  private int depth;
  private int braces;

  private Brackets(SourceTokens tokens, ProblemList problems) {
    this.tokens = tokens;
    this.problems = problems;
    this.closes = new int[tokens.count()];
  }

  static void pair(SourceTokens tokens, ProblemList problems) {
    Brackets brackets = new Brackets(tokens, problems);
    for (int index = 0; index < tokens.count(); index++) {
      brackets.read(index);
    }
    brackets.finish();
    tokens.close(brackets.closes);
  }

  private void read(int index) {
    switch (tokens.type(index)) {
      case OPEN_PAREN:
      case OPEN_BRACKET:
      case OPEN_BRACE:
        push(index);
        break;
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
        close(index);
        break;
      case CLOSE_BRACE:
        closeBrace(index);
        break;
      case SEMICOLON:
        if (depth > 0 && statementEnds[depth - 1] == NOWHERE) {
          statementEnds[depth - 1] = index;
        }
        break;
      default:
        break;
    }
  }

  private void push(int index) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      statementEnds = Arrays.copyOf(statementEnds, depth * 2);
    }
    open[depth] = index;
    statementEnds[depth] = NOWHERE;
    depth++;
    braces += tokens.type(index) == OPEN_BRACE ? 1 : 0;
  }

  private void close(int index) {
    if (depth > 0 && tokens.type(open[depth - 1]) == tokens.type(index) - 1) {
      closes[open[--depth]] = index;
    } else {
      dismiss(index);
    }
  }

  private void closeBrace(int index) {
    if (braces == 0) {
      dismiss(index);
      return;
    }
    popUnclosed(index);
    braces--;
    closes[open[--depth]] = index;
  }

  private void dismiss(int index) {
    tokens.retype(index, OTHER);
    problems.add(tokens.start(index), tokens.end(index), "this bracket closes nothing");
  }

  /** Gives up what stands open above the innermost brace. */
  private void popUnclosed(int end) {
    int statementEnd = end;
    while (depth > 0 && tokens.type(open[depth - 1]) != OPEN_BRACE) {
      depth--;
      if (statementEnds[depth] != NOWHERE) {
        statementEnd = statementEnds[depth];
      }
      closes[open[depth]] = statementEnd;
      report(open[depth]);
    }
  }

  private void finish() {
    int end = tokens.count();
    boolean reported = false;
    while (depth > 0) {
      popUnclosed(end);
      if (depth > 0) {
        closes[open[--depth]] = end;
        if (!reported) {
          report(open[depth]);
        }
        reported = true;
      }
    }
  }

  private void report(int index) {
    problems.add(tokens.start(index), tokens.end(index), "this bracket is never closed");
  }
}
