package io.github.smslint.reader.toml;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;

/** Reads the four kinds of TOML strings. */
final class TomlStrings {

  /** What may follow a backslash, and what it means then. */
  private static final String ESCAPED = "btnfre\"\\";

  private static final String MEANT = "\b\t\n\f\r\u001B\"\\";

  private final TomlInput input;
  private final String content;

  TomlStrings(TomlInput input) {
    this.input = input;
    this.content = input.content;
  }

  /** The string that begins at the input's place, which goes behind it. */
  TextValue read() {
    int start = input.at;
    char quote = content.charAt(start);
    boolean threefold = isThreefold(start, quote);
    int from = start + (threefold ? 3 : 1);
    int closing = threefold ? closingOfThree(from, quote) : closing(from, quote);
    if (closing < 0) {
      int end = input.lineEnd();
      input.problems.add(start, end, "quote without an end");
      input.at = end;
      return UnwritableText.asWritten(input.file, start, end);
    }
    if (threefold && from < closing && Whitespace.isBreak(content.charAt(from))) {
      from = Whitespace.afterBreak(content, from, closing);
    }
    input.at = closing + (threefold ? 3 : 1);
    DecodedText out = quote == '"' ? decode(from, closing) : copy(from, closing);
    TomlNotation notation = quote == '"' ? TomlNotation.BASIC : TomlNotation.LITERAL;
    Text text = Text.of(out.literal(input.file, content, notation));
    return new TextValue(text, new Span(start, input.at));
  }

  private boolean isThreefold(int at, char quote) {
    return at + 2 < content.length()
        && content.charAt(at + 1) == quote
        && content.charAt(at + 2) == quote;
  }

  private int closing(int from, char quote) {
    for (int at = from; at < content.length(); at++) {
      char character = content.charAt(at);
      if (character == quote) {
        return at;
      }
      if (Whitespace.isBreak(character)) {
        return -1;
      }
      if (character == '\\' && quote == '"' && !isBreakAt(at + 1)) {
        at++;
      }
    }
    return -1;
  }

  private boolean isBreakAt(int at) {
    return at < content.length() && Whitespace.isBreak(content.charAt(at));
  }

  /** Up to two quotes before the closing three belong to the text. */
  private int closingOfThree(int from, char quote) {
    for (int at = from; at < content.length(); at++) {
      char character = content.charAt(at);
      if (character == quote && isThreefold(at, quote)) {
        int closing = at;
        while (closing - at < 2 && isThreefold(closing + 1, quote)) {
          closing++;
        }
        return closing;
      }
      if (character == '\\' && quote == '"') {
        at++;
      }
    }
    return -1;
  }

  private DecodedText copy(int from, int to) {
    DecodedText out = new DecodedText(content, from);
    out.copy(from, to);
    return out;
  }

  private DecodedText decode(int from, int to) {
    DecodedText out = new DecodedText(content, from);
    int at = from;
    int copied = from;
    while (at < to) {
      if (content.charAt(at) != '\\') {
        at++;
        continue;
      }
      out.copy(copied, at);
      at = escape(out, at, to);
      copied = at;
    }
    out.copy(copied, to);
    return out;
  }

  /** Reads the escape at an offset and gives the one behind it. */
  private int escape(DecodedText out, int at, int to) {
    char letter = content.charAt(at + 1);
    int known = ESCAPED.indexOf(letter);
    if (known >= 0) {
      out.put(MEANT.charAt(known), at, at + 2);
      return at + 2;
    }
    int digits = letter == 'u' ? 4 : letter == 'U' ? 8 : letter == 'x' ? 2 : 0;
    if (digits > 0) {
      int end = at + 2 + digits;
      int number = end <= to ? Hex.parse(content, at + 2, end) : -1;
      if (number >= 0 && Character.isValidCodePoint(number)) {
        out.putCodePoint(number, at, end);
        return end;
      }
    }
    int lineEnd = Whitespace.skipBlanks(content, at + 1, to);
    if (lineEnd < to && Whitespace.isBreak(content.charAt(lineEnd))) {
      while (lineEnd < to && Whitespace.isBlankOrBreak(content.charAt(lineEnd))) {
        lineEnd++;
      }
      return lineEnd;
    }
    out.copy(at, at + 1);
    return at + 1;
  }
}
