package io.github.smslint.reader.python;

import static io.github.smslint.reader.grammar.SourceToken.AND;
import static io.github.smslint.reader.grammar.SourceToken.ASSIGN;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.CLOSE_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.COLON;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.NOT;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACKET;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.OR;
import static io.github.smslint.reader.grammar.SourceToken.SEMICOLON;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;
import java.util.Arrays;

/** Puts braces where blocks begin and end by their indentation, and semicolons at line ends. */
final class Indentation {

  /** No parameters or type take more tokens; a bound keeps the reading linear. */
  private static final int LONGEST = 200;

  private static final int ONE_LINE = -1;

  private final SourceTokens tokens;
  private final SourceTokens arranged;

  /** The columns of the blocks that are open, {@link #ONE_LINE} for one behind its colon. */
  private int[] columns = new int[32];

  private int blocks;
  private int brackets;
  private boolean headed;
  private boolean awaitsBlock;

  private Indentation(SourceTokens tokens) {
    this.tokens = tokens;
    this.arranged = new SourceTokens(tokens.content());
  }

  static SourceTokens arrange(SourceTokens tokens) {
    Indentation indentation = new Indentation(tokens);
    int index = 0;
    while (index < tokens.count()) {
      index = indentation.add(index);
    }
    indentation.closeFrom(ONE_LINE);
    return indentation.arranged;
  }

  /** Adds what the token at an index becomes and gives the index of the next one. */
  private int add(int index) {
    boolean begins = brackets == 0 && beginsLine(index);
    if (begins) {
      line(index);
    }
    int type = tokens.type(index);
    switch (type) {
      case OPEN_PAREN:
      case OPEN_BRACKET:
      case OPEN_BRACE:
        brackets++;
        break;
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        brackets = Math.max(0, brackets - 1);
        break;
      case COLON:
        if (brackets == 0 && headed && tokens.end(index) == tokens.start(index) + 1) {
          openBlock(index);
          return index + 1;
        }
        break;
      case NAME:
        return name(index, begins);
      default:
        break;
    }
    put(index, type);
    return index + 1;
  }

  private int name(int index, boolean begins) {
    String name = tokens.text(index);
    if (name.equals("lambda")) {
      int colon = after(index, COLON);
      if (colon > 0) {
        return colon + 1;
      }
    }
    if (begins && name.equals("elif")) {
      int start = tokens.start(index);
      arranged.add(NAME, start, start, Word.ELSE);
    }
    put(index, tokens.word(index) == Word.INFIX ? operator(name) : NAME);
    boolean hinted = begins && !headed && tokens.type(index + 1) == COLON;
    if (hinted && tokens.end(index + 1) == tokens.start(index + 1) + 1) {
      return hintEnd(index + 2);
    }
    return index + 1;
  }

  private static int operator(String name) {
    switch (name) {
      case "and":
        return AND;
      case "or":
        return OR;
      case "not":
        return NOT;
      default:
        return NAME;
    }
  }

  /** The token behind the type that is told for a variable. */
  private int hintEnd(int from) {
    int depth = 0;
    int at = from;
    while (at < tokens.count() && at < from + LONGEST) {
      boolean ends = tokens.type(at) == ASSIGN || tokens.type(at) == SEMICOLON;
      if (depth <= 0 && (ends || beginsLine(at))) {
        return at;
      }
      depth += nesting(at);
      at++;
    }
    return at;
  }

  /** The next token of a type outside of brackets; 0 where there is none near. */
  private int after(int from, int type) {
    int depth = 0;
    for (int at = from; at < tokens.count() && at < from + LONGEST; at++) {
      if (depth == 0 && tokens.type(at) == type) {
        return at;
      }
      depth += nesting(at);
      if (depth < 0) {
        return 0;
      }
    }
    return 0;
  }

  private int nesting(int at) {
    switch (tokens.type(at)) {
      case OPEN_PAREN:
      case OPEN_BRACKET:
      case OPEN_BRACE:
        return 1;
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        return -1;
      default:
        return 0;
    }
  }

  private void put(int index, int type) {
    Word word = type == NAME ? tokens.word(index) : Word.NONE;
    arranged.add(type, tokens.start(index), tokens.end(index), word);
  }

  /** Whether a line begins at a token; one that ends with a backslash goes on. */
  private boolean beginsLine(int index) {
    if (!tokens.startsLine(index)) {
      return false;
    }
    String content = tokens.content();
    int from = index == 0 ? 0 : tokens.end(index - 1);
    int to = Whitespace.nextBreak(content, from, tokens.start(index));
    boolean backslash = to > from && content.charAt(to - 1) == '\\';
    return !backslash || content.substring(from, to).indexOf('#') >= 0;
  }

  /** Ends the line before, and the blocks that do not reach to the column of this one. */
  private void line(int index) {
    int column = column(index);
    if (awaitsBlock) {
      awaitsBlock = false;
      push(Math.max(column, innermost() + 1));
    } else if (blocks > 0 && columns[blocks - 1] == ONE_LINE) {
      closeOne();
    }
    closeFrom(column);
    if (arranged.count() > 0 && arranged.type(arranged.count() - 1) != OPEN_BRACE) {
      int end = arranged.end(arranged.count() - 1);
      arranged.add(SEMICOLON, end, end, Word.NONE);
    }
    headed = isHead(index);
  }

  private int innermost() {
    return blocks == 0 ? 0 : columns[blocks - 1];
  }

  private int column(int index) {
    String content = tokens.content();
    int at = tokens.start(index);
    while (at > 0 && !Whitespace.isBreak(content.charAt(at - 1))) {
      at--;
    }
    return tokens.start(index) - at;
  }

  private boolean isHead(int index) {
    int at = tokens.word(index) == Word.MODIFIER ? index + 1 : index;
    switch (tokens.word(at)) {
      case CLASS:
      case FUNCTION:
      case IF:
      case ELSE:
      case FOR:
      case WHILE:
      case SYNCHRONIZED:
      case TRY:
      case CATCH:
      case FINALLY:
        return true;
      default:
        return false;
    }
  }

  private void openBlock(int colon) {
    headed = false;
    arranged.add(OPEN_BRACE, tokens.start(colon), tokens.end(colon), Word.NONE);
    if (beginsLine(colon + 1)) {
      awaitsBlock = true;
    } else {
      push(ONE_LINE);
    }
  }

  private void push(int column) {
    if (blocks == columns.length) {
      columns = Arrays.copyOf(columns, blocks * 2);
    }
    columns[blocks++] = column;
  }

  /** Ends all blocks whose lines stand further right than a column. */
  private void closeFrom(int column) {
    while (blocks > 0 && columns[blocks - 1] > column) {
      closeOne();
    }
    while (column == ONE_LINE && blocks > 0) {
      closeOne();
    }
  }

  private void closeOne() {
    blocks--;
    int end = arranged.end(arranged.count() - 1);
    arranged.add(CLOSE_BRACE, end, end, Word.NONE);
  }
}
