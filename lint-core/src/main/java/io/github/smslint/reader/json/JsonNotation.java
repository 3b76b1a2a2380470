package io.github.smslint.reader.json;

import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.text.Notation;

/** How a JSON string is written: between which quotes, and whether in ASCII only. */
enum JsonNotation implements Notation {
  DOUBLE('"', false),
  DOUBLE_ASCII('"', true),
  SINGLE('\'', false),
  SINGLE_ASCII('\'', true);

  private static final String DIGITS = "0123456789abcdef";

  private final char quote;
  private final boolean ascii;

  JsonNotation(char quote, boolean ascii) {
    this.quote = quote;
    this.ascii = ascii;
  }

  static JsonNotation of(char quote, boolean ascii) {
    if (quote == '"') {
      return ascii ? DOUBLE_ASCII : DOUBLE;
    }
    return ascii ? SINGLE_ASCII : SINGLE;
  }

  @Override
  public String encode(String text) {
    StringBuilder written = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == quote || character == '\\') {
        written.append('\\').append(character);
      } else if (character < ' ') {
        appendControl(written, character);
      } else if (character >= 0x80 && (ascii || Surrogates.isLone(text, at))) {
        appendUnicode(written, character);
      } else {
        written.append(character);
      }
    }
    return written.toString();
  }

  private static void appendControl(StringBuilder written, char character) {
    switch (character) {
      case '\n':
        written.append("\\n");
        break;
      case '\r':
        written.append("\\r");
        break;
      case '\t':
        written.append("\\t");
        break;
      case '\b':
        written.append("\\b");
        break;
      case '\f':
        written.append("\\f");
        break;
      default:
        appendUnicode(written, character);
    }
  }

  private static void appendUnicode(StringBuilder written, char character) {
    written.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      written.append(DIGITS.charAt((character >> shift) & 0xF));
    }
  }
}
