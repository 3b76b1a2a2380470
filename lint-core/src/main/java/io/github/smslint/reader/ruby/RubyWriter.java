package io.github.smslint.reader.ruby;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.ruby.RubyBlocks.Kind;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/** Writes the arranged tokens, and begins and ends what its lines and words begin and end. */
final class RubyWriter {

  final SourceTokens tokens;
  final RubyCalls calls;
  final SourceTokens arranged;
  final RubyBlocks blocks = new RubyBlocks();

  RubyWriter(SourceTokens tokens) {
    this.tokens = tokens;
    this.calls = new RubyCalls(tokens);
    this.arranged = new SourceTokens(tokens.content());
  }

  int copy(int index) {
    return put(tokens.type(index), index);
  }

  int put(int type, int index) {
    Word word = type == NAME ? tokens.word(index) : Word.NONE;
    arranged.add(type, tokens.start(index), tokens.end(index), word);
    return index + 1;
  }

  /** Adds a token that is not written. */
  void insert(int type, Word word) {
    int end = arranged.count() == 0 ? 0 : arranged.end(arranged.count() - 1);
    arranged.add(type, end, end, word);
  }

  void insert(int type) {
    insert(type, Word.NONE);
  }

  /** Ends what ends with a line. */
  void lineEnd() {
    endCommands();
    if (blocks.joinsLines()) {
      return;
    }
    if (!endHead() && arranged.count() > 0) {
      insert(SEMICOLON);
    }
  }

  void endCommands() {
    while (blocks.is(Kind.COMMAND)) {
      insert(CLOSE_PAREN);
      blocks.pop();
    }
  }

  /** Begins the body behind a head; false where no head is open. */
  boolean endHead() {
    Kind top = blocks.top();
    if (top == null) {
      return false;
    }
    switch (top) {
      case HEAD:
      case LOOP_HEAD:
      case BARE_PARAMETERS:
        insert(CLOSE_PAREN);
        insert(OPEN_BRACE);
        blocks.replace(Kind.BODY);
        return true;
      case TYPE_HEAD:
        insert(OPEN_BRACE);
        blocks.replace(Kind.BODY);
        return true;
      case SWITCH_HEAD:
        insert(CLOSE_PAREN);
        insert(OPEN_BRACE);
        blocks.replace(Kind.SWITCH);
        return true;
      case LABEL:
        insert(ARROW);
        insert(OPEN_BRACE);
        blocks.replace(Kind.ARM);
        return true;
      default:
        return false;
    }
  }

  void end() {
    endHead();
    Kind top = blocks.top();
    while (top == Kind.BRACKET || top == Kind.MAP || top == Kind.BRACES || top == Kind.PARAMETERS) {
      blocks.pop();
      endCommands();
      top = blocks.top();
    }
    if (top == null) {
      return;
    }
    blocks.pop();
    if (top == Kind.RESCUE || top == Kind.ARM) {
      insert(CLOSE_BRACE);
      blocks.pop();
    }
    if (top != Kind.TRANSPARENT) {
      insert(CLOSE_BRACE);
    }
  }

  /** The parameters of a function between bars. */
  int blockParameters(int from) {
    if (tokens.type(from) == OR) {
      return from + 1;
    }
    int close = calls.bar(from);
    if (close == 0) {
      return from;
    }
    for (int at = from + 1; at < close; at++) {
      copy(at);
    }
    return put(ARROW, close);
  }
}
