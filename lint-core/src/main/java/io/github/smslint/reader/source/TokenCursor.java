package io.github.smslint.reader.source;

import io.github.smslint.source.Span;

/** A place in the tokens of a file, which only moves forward. */
public final class TokenCursor {

  private final SourceTokens tokens;
  private int at;

  public TokenCursor(SourceTokens tokens) {
    this.tokens = tokens;
  }

  public SourceTokens tokens() {
    return tokens;
  }

  /** The index of the token here. */
  public int at() {
    return at;
  }

  public int type() {
    return tokens.type(at);
  }

  public int type(int ahead) {
    return tokens.type(at + ahead);
  }

  public boolean is(int type) {
    return tokens.type(at) == type;
  }

  public Word word() {
    return tokens.word(at);
  }

  public Word word(int ahead) {
    return tokens.word(at + ahead);
  }

  public String text() {
    return tokens.text(at);
  }

  public void advance() {
    at++;
  }

  /** Moves forward to a token; never back. */
  public void moveTo(int index) {
    at = Math.max(at, index);
  }

  /** Moves on if the token here is of that type. */
  public boolean take(int type) {
    if (tokens.type(at) != type) {
      return false;
    }
    at++;
    return true;
  }

  /** Enters the bracket here and gives the index at which its contents end. */
  public int enter() {
    return tokens.close(at++);
  }

  /** Moves behind the bracket that was opened at an index. */
  public void leave(int open) {
    moveTo(tokens.afterGroup(open));
  }

  /** The empty range where the token here begins. */
  public Span caret() {
    int start = tokens.start(at);
    return new Span(start, start);
  }

  /** The range of the token at an index. */
  public Span span(int index) {
    return new Span(tokens.start(index), tokens.end(index));
  }

  /**
   * The range from a token to the last one that was passed; where none was passed, the empty range
   * behind the token before it.
   */
  public Span spanFrom(int index) {
    int end = at == 0 ? 0 : tokens.end(at - 1);
    return new Span(at > index ? tokens.start(index) : end, end);
  }
}
