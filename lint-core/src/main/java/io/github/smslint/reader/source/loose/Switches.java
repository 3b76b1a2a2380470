package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Entry;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.reader.source.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads what takes one of several ways, as statement and as value. */
final class Switches {

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  Switches(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** Reads a switch into a block, and each group of its cases into one in that. */
  void statement() {
    int from = cursor.at();
    List<Entry> outer = shape.open();
    cases(null);
    shape.addBlock(from, outer);
  }

  /** A switch as the choice of its results. */
  Value value() {
    int from = cursor.at();
    List<Value> results = new ArrayList<>(4);
    List<Entry> outer = shape.open();
    cases(results);
    keepBlock(from, outer);
    return chosen(from, results);
  }

  /** {@code if (a) b else c} as the choice of its results. */
  Value conditional() {
    int from = cursor.at();
    List<Value> results = new ArrayList<>(2);
    List<Entry> outer = shape.open();
    boolean more = true;
    while (more) {
      cursor.advance();
      if (cursor.word() == Word.IF) {
        cursor.advance();
      }
      if (tokens.word(cursor.at() - 1) == Word.IF) {
        for (Value condition : shape.statements.condition()) {
          shape.keep(condition);
        }
      }
      branch(results);
      shape.passLineEnds();
      more = cursor.word() == Word.ELSE;
    }
    keepBlock(from, outer);
    return chosen(from, results);
  }

  /** {@code try { a } catch (e: E) { b }} as the choice of its results. */
  Value attempt() {
    int from = cursor.at();
    List<Value> results = new ArrayList<>(2);
    List<Entry> outer = shape.open();
    while (cursor.word() == Word.TRY
        || cursor.word() == Word.CATCH
        || cursor.word() == Word.FINALLY) {
      cursor.advance();
      if (cursor.is(OPEN_PAREN)) {
        shape.skip();
      }
      if (cursor.is(OPEN_BRACE)) {
        branch(results);
      }
    }
    keepBlock(from, outer);
    return chosen(from, results);
  }

  private void keepBlock(int from, List<Entry> outer) {
    if (shape.isEmpty()) {
      shape.close(outer);
    } else {
      shape.addBlock(from, outer);
    }
  }

  private Value chosen(int from, List<Value> results) {
    if (results.size() == 1) {
      return results.get(0);
    }
    return results.isEmpty() ? shape.unknown(from) : LooseShape.choice(results);
  }

  /** A value, or braces whose last statement gives it. */
  private void branch(List<Value> results) {
    shape.passLineEnds();
    if (!cursor.is(OPEN_BRACE)) {
      Expressions.add(shape.expressions.expression(), results);
      return;
    }
    List<Entry> outer = shape.open();
    shape.statements.braces();
    List<Entry> entries = shape.close(outer);
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      boolean last = at == entries.size() - 1;
      if (last && entry.kind() == Entry.Kind.STATEMENT) {
        Expressions.add(entry.value(), results);
      } else {
        shape.add(entry);
      }
    }
  }

  private void cases(List<Value> results) {
    cursor.advance();
    if (!cursor.is(OPEN_BRACE)) {
      for (Value selector : shape.statements.condition()) {
        shape.keep(selector);
      }
    }
    if (!cursor.is(OPEN_BRACE) || !shape.descend()) {
      return;
    }
    boolean before = shape.operands.enterBrackets();
    int open = cursor.at();
    int close = cursor.enter();
    while (cursor.at() < close) {
      int from = cursor.at();
      group(close, results);
      if (cursor.at() == from) {
        shape.skip();
      }
    }
    cursor.leave(open);
    shape.operands.leaveBrackets(before);
    shape.ascend();
  }

  private void group(int close, List<Value> results) {
    if (cursor.is(SEMICOLON) || cursor.is(COMMA)) {
      cursor.advance();
      return;
    }
    int word = cursor.at();
    List<Entry> outer = shape.open();
    boolean worded = isLabel();
    label(close);
    if (cursor.take(ARROW)) {
      arm(results);
    } else {
      cursor.take(COLON);
      while (cursor.at() < close && !isLabel()) {
        int from = cursor.at();
        shape.statements.bracesOrStatement();
        if (cursor.at() == from) {
          shape.skip();
        }
      }
    }
    if (worded) {
      shape.addBlock(word, outer);
    } else if (!shape.isEmpty()) {
      shape.addCase(word, outer);
    } else {
      shape.close(outer);
    }
  }

  private void arm(List<Value> results) {
    boolean leaves = cursor.word() == Word.THROW || cursor.word() == Word.RETURN;
    if (results == null || leaves) {
      shape.statements.bracesOrStatement();
    } else {
      branch(results);
    }
  }

  private boolean isLabel() {
    return cursor.word() == Word.CASE
        || cursor.word() == Word.DEFAULT && (cursor.type(1) == COLON || cursor.type(1) == ARROW);
  }

  /** Passes what stands before the colon or arrow of a case, of which texts and calls are kept. */
  private void label(int close) {
    while (cursor.at() < close
        && !cursor.is(COLON)
        && !cursor.is(ARROW)
        && !cursor.is(SEMICOLON)
        && !cursor.is(OPEN_BRACE)) {
      shape.skip();
    }
  }
}
