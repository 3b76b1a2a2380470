package io.github.smslint.reader.source;

import io.github.smslint.source.Span;

/** A place in the tokens of a file, which only moves forward. */
final class TokenCursor {

  private final SourceTokens tokens;
  private int at;

  TokenCursor(SourceTokens tokens) {
    this.tokens = tokens;
  }

  SourceTokens tokens() {
    return tokens;
  }

  /** The index of the token here. */
  int at() {
    return at;
  }

  int type() {
    return tokens.type(at);
  }

  int type(int ahead) {
    return tokens.type(at + ahead);
  }

  boolean is(int type) {
    return tokens.type(at) == type;
  }

  Word word() {
    return tokens.word(at);
  }

  Word word(int ahead) {
    return tokens.word(at + ahead);
  }

  String text() {
    return tokens.text(at);
  }

  void advance() {
    at++;
  }

  /** Moves forward to a token; never back. */
  void moveTo(int index) {
    at = Math.max(at, index);
  }

  /** Moves on if the token here is of that type. */
  boolean take(int type) {
    if (tokens.type(at) != type) {
      return false;
    }
    at++;
    return true;
  }

  /** Enters the bracket here and gives the index at which its contents end. */
  int enter() {
    return tokens.close(at++);
  }

  /** Moves behind the bracket that was opened at an index. */
  void leave(int open) {
    moveTo(tokens.afterGroup(open));
  }

  /** The empty range where the token here begins. */
  Span caret() {
    int start = tokens.start(at);
    return new Span(start, start);
  }

  /** The range of the token at an index. */
  Span span(int index) {
    return new Span(tokens.start(index), tokens.end(index));
  }

  /**
   * The range from a token to the last one that was passed; where none was passed, the empty range
   * behind the token before it.
   */
  Span spanFrom(int index) {
    int end = at == 0 ? 0 : tokens.end(at - 1);
    return new Span(at > index ? tokens.start(index) : end, end);
  }
}
