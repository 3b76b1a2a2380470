package io.github.smslint.reader.ruby;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.ruby.RubyBlocks.Kind;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/** Arranges what begins with a word of the language: conditions, choices, methods, types. */
final class RubyStatements {

  private final RubyWriter writer;
  private final SourceTokens tokens;
  private final SourceTokens arranged;
  private final RubyCalls calls;
  private final RubyBlocks blocks;

  RubyStatements(RubyWriter writer) {
    this.writer = writer;
    this.tokens = writer.tokens;
    this.arranged = writer.arranged;
    this.calls = writer.calls;
    this.blocks = writer.blocks;
  }

  int word(int index) {
    switch (tokens.word(index)) {
      case IF:
      case WHILE:
        return condition(index);
      case FOR:
        writer.copy(index);
        writer.insert(OPEN_PAREN);
        blocks.push(Kind.LOOP_HEAD);
        return index + 1;
      case ELSE:
        return otherwise(index);
      case DO:
        return separator(index);
      case SWITCH:
        return selection(index);
      case CASE:
        return way(index);
      case TRY:
        writer.copy(index);
        writer.insert(OPEN_BRACE);
        blocks.push(Kind.ATTEMPT);
        return index + 1;
      case CATCH:
      case FINALLY:
        return failure(index);
      case FUNCTION:
        return definition(index);
      case CLASS:
        return type(index);
      case INFIX:
        return operator(index);
      case PREFIX:
      case THROW:
        writer.copy(index);
        return index + 1;
      default:
        return writer.copy(index);
    }
  }

  private int operator(int index) {
    switch (tokens.text(index)) {
      case "and":
        writer.endCommands();
        return writer.put(AND, index);
      case "or":
        writer.endCommands();
        return writer.put(OR, index);
      case "not":
        return writer.put(NOT, index);
      default:
        boolean way = blocks.is(Kind.SWITCH) || blocks.is(Kind.ARM);
        return way && calls.beginsStatement(index) ? way(index) : writer.copy(index);
    }
  }

  private int condition(int index) {
    if (tokens.text(index).equals("elsif")) {
      return otherwiseIf(index);
    }
    if (calls.beginsValue(index)) {
      writer.copy(index);
      writer.insert(OPEN_PAREN);
      blocks.push(tokens.word(index) == Word.IF ? Kind.HEAD : Kind.LOOP_HEAD);
      return index + 1;
    }
    writer.endCommands();
    Word before = index > 0 ? tokens.word(index - 1) : Word.NONE;
    if (before == Word.RETURN || before == Word.JUMP || tokens.word(index) == Word.WHILE) {
      writer.insert(SEMICOLON);
      return index + 1;
    }
    return writer.copy(index);
  }

  private int otherwiseIf(int index) {
    writer.endCommands();
    if (!blocks.is(Kind.BODY)) {
      return index + 1;
    }
    writer.insert(CLOSE_BRACE);
    writer.insert(NAME, Word.ELSE);
    arranged.add(NAME, tokens.start(index), tokens.end(index), Word.IF);
    writer.insert(OPEN_PAREN);
    blocks.replace(Kind.HEAD);
    return index + 1;
  }

  private int otherwise(int index) {
    writer.endCommands();
    Kind top = blocks.top();
    if (top == Kind.ARM || top == Kind.SWITCH) {
      if (top == Kind.ARM) {
        writer.insert(CLOSE_BRACE);
        blocks.replace(Kind.ARM);
      } else {
        blocks.push(Kind.ARM);
      }
      arranged.add(NAME, tokens.start(index), tokens.end(index), Word.DEFAULT);
      writer.insert(ARROW);
      writer.insert(OPEN_BRACE);
    } else if (top == Kind.BODY || top == Kind.ATTEMPT || top == Kind.RESCUE) {
      writer.insert(CLOSE_BRACE);
      writer.copy(index);
      writer.insert(OPEN_BRACE);
    }
    return index + 1;
  }

  /** {@code do}, {@code then} and {@code end}. */
  private int separator(int index) {
    writer.endCommands();
    switch (tokens.text(index)) {
      case "end":
        writer.end();
        return index + 1;
      case "then":
        writer.endHead();
        return index + 1;
      default:
        if (blocks.is(Kind.LOOP_HEAD)) {
          writer.endHead();
          return index + 1;
        }
        blocks.push(Kind.BODY);
        writer.put(OPEN_BRACE, index);
        return writer.blockParameters(index + 1);
    }
  }

  private int selection(int index) {
    writer.copy(index);
    if (tokens.startsLine(index + 1) || tokens.type(index + 1) == SEMICOLON) {
      writer.insert(OPEN_BRACE);
      blocks.push(Kind.SWITCH);
    } else {
      writer.insert(OPEN_PAREN);
      blocks.push(Kind.SWITCH_HEAD);
    }
    return index + 1;
  }

  private int way(int index) {
    writer.endCommands();
    if (blocks.is(Kind.SWITCH_HEAD)) {
      writer.endHead();
    }
    if (blocks.is(Kind.ARM)) {
      writer.insert(CLOSE_BRACE);
      blocks.pop();
    }
    if (blocks.is(Kind.SWITCH)) {
      arranged.add(NAME, tokens.start(index), tokens.end(index), Word.CASE);
      blocks.push(Kind.LABEL);
    }
    return index + 1;
  }

  private int failure(int index) {
    writer.endCommands();
    if (!calls.beginsStatement(index)) {
      return writer.put(OR, index);
    }
    Kind top = blocks.top();
    if (top == Kind.BODY) {
      blocks.push(Kind.RESCUE);
    } else if (top == Kind.ATTEMPT || top == Kind.RESCUE) {
      writer.insert(CLOSE_BRACE);
    } else {
      return index + 1;
    }
    writer.copy(index);
    writer.insert(OPEN_BRACE);
    return calls.behindLine(index);
  }

  private int definition(int index) {
    writer.copy(index);
    int name = index + 1;
    if (tokens.type(name + 1) == DOT && tokens.type(name) == NAME) {
      name += 2;
    }
    int end = calls.methodNameEnd(name);
    arranged.add(NAME, tokens.start(name), Math.max(tokens.end(name), end), Word.NONE);
    int next = name + 1;
    while (next < tokens.count() && tokens.start(next) < end) {
      next++;
    }
    if (tokens.type(next) == OPEN_PAREN && !tokens.startsLine(next)) {
      blocks.push(Kind.PARAMETERS);
      return writer.copy(next);
    }
    writer.insert(OPEN_PAREN);
    if (tokens.type(next) == ASSIGN && !tokens.startsLine(next)) {
      writer.insert(CLOSE_PAREN);
      return next;
    }
    blocks.push(Kind.BARE_PARAMETERS);
    return next;
  }

  /** The body behind parameters, unless it is a single value behind a sign. */
  void body(int next) {
    if (tokens.type(next) != ASSIGN || tokens.startsLine(next)) {
      writer.insert(OPEN_BRACE);
      blocks.push(Kind.BODY);
    }
  }

  /** A class by the last of its names, which those around it stand before. */
  private int type(int index) {
    int name = index + 1;
    if (tokens.type(name) != NAME || tokens.startsLine(name)) {
      boolean own = tokens.type(name) == OPERATOR && !tokens.startsLine(name);
      if (own) {
        blocks.push(Kind.TRANSPARENT);
      }
      return own ? name + 2 : name;
    }
    while (tokens.type(name + 1) == DOT && tokens.type(name + 2) == NAME) {
      name += 2;
    }
    writer.copy(index);
    writer.copy(name);
    blocks.push(Kind.TYPE_HEAD);
    return name + 1;
  }
}
