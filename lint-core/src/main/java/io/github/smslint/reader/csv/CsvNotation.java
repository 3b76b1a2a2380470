package io.github.smslint.reader.csv;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.text.Notation;

/** How a cell is written: between quotes, or as it is between two separators. */
enum CsvNotation implements Notation {
  QUOTED {
    @Override
    public String encode(String text) {
      return text.replace("\"", "\"\"");
    }
  },
  COMMA {
    @Override
    public String encode(String text) {
      return isOneCell(text, ',') ? text : null;
    }
  },
  SEMICOLON {
    @Override
    public String encode(String text) {
      return isOneCell(text, ';') ? text : null;
    }
  },
  TAB {
    @Override
    public String encode(String text) {
      return isOneCell(text, '\t') ? text : null;
    }
  };

  static CsvNotation unquoted(char separator) {
    switch (separator) {
      case ';':
        return SEMICOLON;
      case '\t':
        return TAB;
      default:
        return COMMA;
    }
  }

  private static boolean isOneCell(String text, char separator) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == separator || character == '"' || Whitespace.isBreak(character)) {
        return false;
      }
    }
    return true;
  }
}
