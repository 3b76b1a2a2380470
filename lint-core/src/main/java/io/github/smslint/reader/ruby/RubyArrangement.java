package io.github.smslint.reader.ruby;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.ruby.RubyBlocks.Kind;
import io.github.smslint.reader.source.RegularExpressions;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/**
 * Writes the tokens of Ruby as those of its kin: braces where blocks begin and end, parentheses
 * around the arguments and conditions that stand without, and semicolons at line ends.
 */
final class RubyArrangement {

  private final RubyWriter writer;
  private final RubyTexts texts;
  private final RubyStatements statements;
  private final SourceTokens tokens;
  private final SourceTokens arranged;
  private final RubyCalls calls;
  private final RubyBlocks blocks;

  private RubyArrangement(SourceTokens tokens) {
    this.writer = new RubyWriter(tokens);
    this.texts = new RubyTexts(writer);
    this.statements = new RubyStatements(writer);
    this.tokens = tokens;
    this.arranged = writer.arranged;
    this.calls = writer.calls;
    this.blocks = writer.blocks;
  }

  static SourceTokens of(SourceTokens tokens) {
    RubyArrangement arrangement = new RubyArrangement(tokens);
    int index = 0;
    while (index < tokens.count()) {
      index = arrangement.add(index);
    }
    arrangement.writer.lineEnd();
    while (arrangement.blocks.top() != null) {
      arrangement.writer.end();
    }
    return arrangement.arranged;
  }

  /** Adds what the token at an index becomes and gives the index of the next one. */
  private int add(int index) {
    if (index > 0 && tokens.startsLine(index) && !calls.goesOn(index)) {
      writer.lineEnd();
    }
    switch (tokens.type(index)) {
      case NAME:
        return name(index);
      case SEMICOLON:
        writer.lineEnd();
        return index + 1;
      case OPEN_PAREN:
      case OPEN_BRACKET:
        blocks.push(Kind.BRACKET);
        return writer.copy(index);
      case OPEN_BRACE:
        return brace(index);
      case DOT:
        return calls.changesNothing(index) ? index + 2 : writer.copy(index);
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        return close(index);
      case CHARACTER:
        return texts.symbol(index);
      case COLON:
        return texts.colon(index);
      case STRING:
        return texts.string(index);
      case TEXT_BLOCK:
        return texts.announced(index);
      default:
        return other(index);
    }
  }

  private int other(int index) {
    if (RegularExpressions.is(tokens, index)) {
      return writer.put(OPERATOR, index);
    }
    boolean bare = blocks.is(Kind.TYPE_HEAD) && tokens.type(index) == LESS;
    return bare ? writer.put(COLON, index) : writer.copy(index);
  }

  private int brace(int index) {
    if (!calls.isBlock(index)) {
      blocks.push(Kind.MAP);
      return writer.copy(index);
    }
    blocks.push(Kind.BRACES);
    writer.copy(index);
    return writer.blockParameters(index + 1);
  }

  private int close(int index) {
    writer.endCommands();
    Kind top = blocks.top();
    boolean brace = tokens.type(index) == CLOSE_BRACE;
    if (brace ? top == Kind.MAP || top == Kind.BRACES : top == Kind.BRACKET) {
      blocks.pop();
    } else if (top == Kind.PARAMETERS) {
      blocks.pop();
      writer.copy(index);
      statements.body(index + 1);
      return index + 1;
    }
    return writer.copy(index);
  }

  private int name(int index) {
    String content = tokens.content();
    int start = tokens.start(index);
    if (content.startsWith("__END__", start) && tokens.end(index) == content.length()) {
      return index + 1;
    }
    if (tokens.word(index).isReserved()) {
      return statements.word(index);
    }
    if (content.charAt(start) == '@') {
      int at = content.charAt(start + 1) == '@' ? start + 2 : start + 1;
      arranged.add(NAME, start, at, Word.THIS);
      arranged.add(DOT, at, at, Word.NONE);
      arranged.add(NAME, at, tokens.end(index), Word.NONE);
      return index + 1;
    }
    if (calls.makesObject(index)) {
      return construction(index);
    }
    writer.copy(index);
    command(index);
    return index + 1;
  }

  private void command(int index) {
    if (calls.isCommand(index) && !blocks.is(Kind.TYPE_HEAD)) {
      writer.insert(OPEN_PAREN);
      blocks.push(Kind.COMMAND);
    }
  }

  /** {@code A.new(b)} is written as {@code A(b)}. */
  private int construction(int index) {
    writer.copy(index);
    int method = index + 2;
    if (tokens.type(method + 1) == OPEN_PAREN && tokens.end(method) == tokens.start(method + 1)) {
      return method + 1;
    }
    writer.insert(OPEN_PAREN);
    if (calls.isCommand(method)) {
      blocks.push(Kind.COMMAND);
    } else {
      writer.insert(CLOSE_PAREN);
    }
    return method + 1;
  }
}
