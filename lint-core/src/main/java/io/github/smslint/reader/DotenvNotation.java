package io.github.smslint.reader;

import io.github.smslint.text.Notation;

/** The three ways in which {@code .env} files write values. */
enum DotenvNotation implements Notation {
  UNQUOTED {
    @Override
    public String encode(String text) {
      return isUnquotable(text) ? text : null;
    }
  },
  /** Nothing can be escaped between single quotes. */
  SINGLE {
    @Override
    public String encode(String text) {
      return isOneLine(text) && text.indexOf('\'') < 0 ? text : null;
    }
  },
  DOUBLE {
    @Override
    public String encode(String text) {
      return escape(text);
    }
  };

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  private static boolean isUnquotable(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (!isOneLine(text) || Whitespace.beginsOrEndsBlank(text)) {
      return false;
    }
    return "\"'#".indexOf(text.charAt(0)) < 0 && text.indexOf(" #") < 0 && text.indexOf("\t#") < 0;
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n') {
        out.append("\\n");
      } else if (character == '\r') {
        out.append("\\r");
      } else if (character == '"' || character == '\\' || character == '$') {
        out.append('\\').append(character);
      } else {
        out.append(character);
      }
    }
    return out.toString();
  }
}
