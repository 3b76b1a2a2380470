package io.github.smslint.reader.terraform;

import io.github.smslint.document.ListValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands behind an equals sign: texts, lists, objects, and anything else as a hole. */
final class Expressions {

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private final TerraformInput input;
  private final TerraformTexts texts;
  private int depth;

  Expressions(TerraformInput input, int depth) {
    this.input = input;
    this.texts = new TerraformTexts(input);
    this.depth = depth;
  }

  /** The expression at the input's place, which goes behind it. */
  Value read() {
    int start = input.at;
    Value plain = plain();
    int end = input.at;
    input.skipBlanks();
    if (plain != null && isAtEndOfExpression()) {
      return plain;
    }
    input.at = Math.max(end, input.at);
    skipRest();
    int last = Whitespace.trimmedEnd(input.content, start, Math.max(start, input.at));
    return hole("", new Span(start, Math.max(start, last)));
  }

  private boolean isAtEndOfExpression() {
    return input.isAtBreak() || ",)]}".indexOf(input.next()) >= 0 || input.isAtComment();
  }

  private Value plain() {
    char first = input.next();
    if (first == '"') {
      return texts.quoted();
    }
    if (input.content.startsWith("<<", input.at)) {
      return texts.hereDocument();
    }
    if (depth >= Nesting.DEEPEST / 2) {
      return null;
    }
    if (first == '[') {
      return isLoop() ? null : list(']');
    }
    if (first == '{') {
      return isLoop() ? null : object();
    }
    return word();
  }

  /** Whether a list or object is made by a loop: {@code [for x in y : z]}. */
  private boolean isLoop() {
    int at = Whitespace.skipBlanks(input.content, input.at + 1, input.content.length());
    return input.content.startsWith("for ", at);
  }

  /** A number, a truth value or a reference; a call of a function that only joins is its values. */
  private Value word() {
    int start = input.at;
    while (TerraformInput.isPartOfName(input.next()) || input.isAt('.')) {
      input.at++;
    }
    Span span = new Span(start, input.at);
    String word = input.written(span);
    if (word.isEmpty()) {
      return null;
    }
    if (input.isAt('(')) {
      return joins(word) ? list(')') : null;
    }
    boolean value = Character.isDigit(word.charAt(0)) || word.charAt(0) == '-' || isConstant(word);
    return value
        ? UnwritableText.asWritten(input.file, span.start(), span.end())
        : hole(isName(word) ? word : "", span);
  }

  private static boolean isConstant(String word) {
    return word.equals("true") || word.equals("false") || word.equals("null");
  }

  private static boolean joins(String function) {
    switch (function) {
      case "jsonencode":
      case "yamlencode":
      case "merge":
      case "tomap":
      case "concat":
      case "sensitive":
        return true;
      default:
        return false;
    }
  }

  private Value hole(String name, Span span) {
    return new TextValue(Text.of(new Hole(name, new Location(input.file, span))), span);
  }

  /** The values up to a closing bracket; the only one of a call stands for itself. */
  private Value list(char closing) {
    int start = input.at++;
    List<Value> items = new ArrayList<>();
    depth++;
    input.skipSpace();
    while (!input.isAtEnd() && !input.isAt(closing)) {
      int before = input.at;
      items.add(read());
      input.at += input.at == before ? 1 : 0;
      input.skipSpace();
    }
    depth--;
    input.at = Math.min(input.content.length(), input.at + 1);
    boolean alone = closing == ')' && items.size() == 1;
    return alone ? items.get(0) : new ListValue(items, new Span(start, input.at));
  }

  private Value object() {
    int start = input.at++;
    MapBuilder map = new MapBuilder(depth);
    depth++;
    input.skipSpace();
    while (!input.isAtEnd() && !input.isAt('}')) {
      int before = input.at;
      pair(map);
      input.at += input.at == before ? 1 : 0;
      input.skipSpace();
    }
    depth--;
    input.at = Math.min(input.content.length(), input.at + 1);
    map.reach(start, input.at);
    return map.build();
  }

  private void pair(MapBuilder map) {
    Span key;
    String name;
    if (input.isAt('"')) {
      TextValue quoted = texts.quoted();
      key = quoted.span();
      name = quoted.text().value();
    } else {
      key = input.name();
      name = input.written(key);
    }
    input.skipBlanks();
    boolean sign = input.isAt('=') || input.isAt(':');
    if (key.isEmpty() || !sign) {
      skipRest();
      return;
    }
    input.at++;
    input.skipBlanks();
    map.add(name, key, read());
  }

  /** Goes to the end of an expression, over brackets and quotes. */
  void skipRest() {
    int open = 0;
    while (!input.isAtEnd() && (open > 0 || !isAtEndOfExpression())) {
      if (input.isAt('"')) {
        texts.quoted();
      } else if (open > 0 && input.isAtComment()) {
        input.comment();
      } else {
        open += OPENING.indexOf(input.next()) >= 0 ? 1 : 0;
        open -= CLOSING.indexOf(input.next()) >= 0 ? 1 : 0;
        input.at++;
      }
    }
  }

  /** Whether a text is a dotted name such as {@code var.sign_name}. */
  static boolean isName(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!TerraformInput.isPartOfName(text.charAt(at)) && text.charAt(at) != '.') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
