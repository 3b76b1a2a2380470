package io.github.smslint.rules.config.value;

import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads TemplateParam: an object in JSON or, for a batch, an array of them. Single quotes and names
 * or values without quotes are read too, and noted; what is put in at run time may stand in them.
 */
final class ParamReading {

  private static final String OPENING = "$#%{";

  private final String json;
  private final List<ParamPair> pairs = new ArrayList<>(2);
  private final List<Integer> singleQuotes = new ArrayList<>(0);
  private int at;
  private int items = -1;
  private int broken = -1;
  private boolean open;
  private boolean bareKeys;

  ParamReading(String parameters) {
    json = parameters;
    skipBlanks();
    if (isAt('[')) {
      readArray();
    } else if (isAt('{')) {
      readObject(0);
    } else {
      fail();
    }
    skipBlanks();
    if (!isDone() && at < json.length()) {
      fail();
    }
  }

  /** The pairs up to the first fault. */
  List<ParamPair> pairs() {
    return pairs;
  }

  /** Where each quote stands that JSON does not have. */
  List<Integer> singleQuotes() {
    return singleQuotes;
  }

  boolean hasBareKeys() {
    return bareKeys;
  }

  /** Where it stops being JSON, or -1 where it does not. */
  int broken() {
    return broken;
  }

  /** Whether something that decides what it is is known at run time only. */
  boolean isOpen() {
    return open;
  }

  /** How many items its array has, or -1 where it is none or not known as a whole. */
  int items() {
    return isDone() ? -1 : items;
  }

  private boolean isDone() {
    return open || broken >= 0;
  }

  /** A fault behind something unknown is none: what is unknown may be a part of any shape. */
  private void fail() {
    if (isDone()) {
      return;
    }
    if (at < json.length() && json.charAt(at) == Text.HOLE) {
      open = true;
    } else {
      broken = Math.min(at, json.length());
    }
  }

  private boolean isAt(char expected) {
    return at < json.length() && json.charAt(at) == expected;
  }

  private boolean take(char expected) {
    skipBlanks();
    boolean found = isAt(expected);
    at += found ? 1 : 0;
    return found;
  }

  private void skipBlanks() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }

  private void readArray() {
    at++;
    items = 0;
    if (take(']')) {
      return;
    }
    do {
      skipBlanks();
      if (isAt('{')) {
        readObject(items);
      } else if (isAt('"')) {
        readQuoted('"');
      } else {
        fail();
      }
      items++;
    } while (!isDone() && take(','));
    if (!isDone() && !take(']')) {
      fail();
    }
  }

  private void readObject(int number) {
    at++;
    if (take('}')) {
      return;
    }
    do {
      readPair(number);
    } while (!isDone() && take(','));
    if (!isDone() && !take('}')) {
      fail();
    }
  }

  private void readPair(int number) {
    skipBlanks();
    boolean quoted = isAt('"') || isAt('\'');
    int start = quoted ? at + 1 : at;
    int end = quoted ? readQuoted(json.charAt(at)) : readBareKey();
    if (isDone() || !take(':')) {
      fail();
      return;
    }
    bareKeys |= !quoted;
    readValue(number, start, end);
  }

  private int readBareKey() {
    int start = at;
    while (at < json.length() && isOfName(json.charAt(at))) {
      at++;
    }
    if (at == start) {
      fail();
    }
    return at;
  }

  private static boolean isOfName(char character) {
    return character != Text.HOLE && (Character.isLetterOrDigit(character) || character == '_');
  }

  private void readValue(int number, int keyStart, int keyEnd) {
    skipBlanks();
    boolean quoted = isAt('"') || isAt('\'');
    int start = quoted ? at + 1 : at;
    int end = quoted ? readQuoted(json.charAt(at)) : readBareValue();
    if (!isDone()) {
      ParamShape shape = quoted ? ParamShape.TEXT : shape(json.substring(start, end));
      pairs.add(new ParamPair(number, keyStart, keyEnd, start, end, shape));
    }
  }

  /** Goes behind the closing quote and gives where it stands; a line may not end in a text. */
  private int readQuoted(char quote) {
    int start = at++;
    while (at < json.length() && json.charAt(at) != quote && json.charAt(at) != '\n') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    if (!isAt(quote)) {
      fail();
      return at;
    }
    if (quote == '\'') {
      singleQuotes.add(start);
      singleQuotes.add(at);
    }
    return at++;
  }

  /** Up to the comma or bracket that ends it; brackets inside are passed with what they hold. */
  private int readBareValue() {
    int start = at;
    int depth = 0;
    while (at < json.length()) {
      char character = json.charAt(at);
      if (depth == 0 && (character == ',' || character == '}' || character == ']')) {
        break;
      }
      depth += character == '{' || character == '[' ? 1 : 0;
      depth -= character == '}' || character == ']' ? 1 : 0;
      at++;
    }
    int end = at;
    while (end > start && json.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end == start) {
      fail();
    }
    return end;
  }

  private static ParamShape shape(String value) {
    boolean placeholder = value.length() > 1 && Character.isDigit(value.charAt(1));
    boolean nested = value.charAt(0) == '[' || (value.charAt(0) == '{' && !placeholder);
    if (nested && !value.startsWith("{{")) {
      return ParamShape.JSON;
    }
    if (value.indexOf(Text.HOLE) >= 0 || OPENING.indexOf(value.charAt(0)) >= 0) {
      return ParamShape.OPEN;
    }
    boolean word = value.equals("true") || value.equals("false") || value.equals("null");
    return word || isNumber(value) ? ParamShape.JSON : ParamShape.BARE;
  }

  /** A number as JSON has them, which has no zero before it. */
  private static boolean isNumber(String value) {
    int at = value.startsWith("-") ? 1 : 0;
    boolean zeros = at + 1 < value.length() && value.charAt(at) == '0';
    boolean dot = false;
    if (zeros && value.charAt(at + 1) != '.') {
      return false;
    }
    for (int from = at; from < value.length(); from++) {
      char character = value.charAt(from);
      if (character == '.' && !dot && from > at && from + 1 < value.length()) {
        dot = true;
      } else if (character < '0' || character > '9') {
        return false;
      }
    }
    return at < value.length();
  }
}
