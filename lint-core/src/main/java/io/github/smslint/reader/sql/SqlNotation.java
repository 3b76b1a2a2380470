package io.github.smslint.reader.sql;

import io.github.smslint.text.Notation;

/** How a string is written: which quote is written twice, and whether a backslash escapes. */
enum SqlNotation implements Notation {
  SINGLE('\'', false),
  SINGLE_ESCAPED('\'', true),
  DOUBLE('"', false),
  DOUBLE_ESCAPED('"', true);

  private final char quote;
  private final boolean escaped;

  SqlNotation(char quote, boolean escaped) {
    this.quote = quote;
    this.escaped = escaped;
  }

  static SqlNotation of(char quote, boolean escaped) {
    if (quote == '"') {
      return escaped ? DOUBLE_ESCAPED : DOUBLE;
    }
    return escaped ? SINGLE_ESCAPED : SINGLE;
  }

  @Override
  public String encode(String text) {
    StringBuilder written = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == quote || (escaped && character == '\\')) {
        written.append(character);
      }
      written.append(character);
    }
    return written.toString();
  }
}
