package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.ARROW;
import static io.github.smslint.reader.grammar.SourceToken.COLON;
import static io.github.smslint.reader.grammar.SourceToken.COMMA;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_BRACE;
import static io.github.smslint.reader.grammar.SourceToken.OPEN_PAREN;
import static io.github.smslint.reader.grammar.SourceToken.SEMICOLON;

import io.github.smslint.document.Choice;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Reference;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads switches, as statements and as expressions. */
final class SwitchShape {

  private final SourceShape shape;
  private final TokenCursor cursor;

  /** The values of the innermost switch expression, or null outside of any. */
  private List<Value> results;

  SwitchShape(SourceShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
  }

  /** Takes a yielded value if a switch expression stands around. */
  boolean take(Value value) {
    return results != null && results.add(value);
  }

  /** Reads a switch into a block, and each group of its cases into one in that. */
  void statement() {
    int from = cursor.at();
    List<Entry> outer = shape.open();
    cases(false);
    shape.addBlock(from, outer);
  }

  /**
   * A switch as the choice of its results; what else happens in it stands as a block before the
   * statement that takes the choice.
   */
  Value value() {
    int from = cursor.at();
    List<Value> around = results;
    results = new ArrayList<>(4);
    List<Entry> outer = shape.open();
    cases(true);
    if (shape.isEmpty()) {
      shape.close(outer);
    } else {
      shape.addBlock(from, outer);
    }
    List<Value> found = results;
    results = around;
    if (found.size() == 1) {
      return found.get(0);
    }
    Span span = cursor.spanFrom(from);
    return found.isEmpty() ? new Reference("", span) : new Choice(List.copyOf(found), span);
  }

  private void cases(boolean gives) {
    cursor.advance();
    if (cursor.is(OPEN_PAREN)) {
      int open = cursor.at();
      for (Value selector : shape.expressions.list(cursor.enter())) {
        add(selector, gives);
      }
      cursor.leave(open);
    }
    if (cursor.is(OPEN_BRACE)) {
      groups(gives);
    }
  }

  private void groups(boolean gives) {
    if (!shape.descend()) {
      shape.skip();
      return;
    }
    int open = cursor.at();
    int close = cursor.enter();
    while (cursor.at() < close) {
      if (isLabel()) {
        group(close, gives);
      } else {
        shape.statements.next();
      }
    }
    cursor.leave(open);
    shape.ascend();
  }

  private void group(int close, boolean gives) {
    int word = cursor.at();
    List<Entry> outer = shape.open();
    boolean more = true;
    while (more) {
      cursor.advance();
      labels(labelEnd(close), gives);
      more = cursor.take(COLON) && isLabel();
    }
    if (cursor.take(ARROW)) {
      arm(gives);
    } else {
      while (cursor.at() < close && !isLabel()) {
        shape.statements.next();
      }
    }
    if (gives && shape.isEmpty()) {
      shape.close(outer);
    } else {
      shape.addBlock(word, outer);
    }
  }

  private void arm(boolean gives) {
    if (!gives || cursor.is(OPEN_BRACE) || cursor.word() == Word.THROW) {
      shape.statements.bracesOrStatement();
    } else {
      results.add(shape.expressions.expression());
    }
    cursor.take(SEMICOLON);
  }

  private boolean isLabel() {
    Word word = cursor.word();
    if (word == Word.DEFAULT) {
      return cursor.type(1) == COLON || cursor.type(1) == ARROW;
    }
    return word == Word.CASE;
  }

  private int labelEnd(int close) {
    int at = cursor.at();
    while (at < close) {
      switch (cursor.tokens().type(at)) {
        case COLON:
        case ARROW:
        case SEMICOLON:
        case OPEN_BRACE:
          return at;
        default:
          boolean group = SourceShape.isOpening(cursor.tokens().type(at));
          at = group ? cursor.tokens().afterGroup(at) : at + 1;
      }
    }
    return close;
  }

  private void labels(int end, boolean gives) {
    while (cursor.at() < end) {
      int type = shape.types.end(cursor.at());
      if (type == end || type > 0 && cursor.tokens().type(type) == COMMA) {
        int from = cursor.at();
        cursor.moveTo(type);
        String name = shape.types.name(from, type);
        add(new Reference(name, cursor.spanFrom(from)), gives);
      } else {
        shape.skipTo(COMMA, end);
      }
      cursor.take(COMMA);
    }
  }

  /** A selector or a label, which a switch expression shows only where it is a call or text. */
  private void add(Value value, boolean gives) {
    if (gives) {
      shape.keep(value);
    } else {
      shape.addStatement(value);
    }
  }
}
