package io.github.smslint.reader.shell;

import io.github.smslint.text.Notation;

/** How shells write a word or a part of one. */
enum ShellNotation implements Notation {
  UNQUOTED {
    @Override
    public String encode(String text) {
      for (int at = 0; at < text.length(); at++) {
        char character = text.charAt(at);
        boolean plain = Character.isLetterOrDigit(character) || "_-./:,@%+".indexOf(character) >= 0;
        if (!plain) {
          return null;
        }
      }
      return text;
    }
  },
  /** Nothing can be escaped between single quotes. */
  SINGLE {
    @Override
    public String encode(String text) {
      return text.indexOf('\'') < 0 && text.indexOf('\r') < 0 ? text : null;
    }
  },
  DOUBLE {
    @Override
    public String encode(String text) {
      StringBuilder out = new StringBuilder(text.length() + 8);
      for (int at = 0; at < text.length(); at++) {
        char character = text.charAt(at);
        if (character == '\r') {
          return null;
        }
        out.append("\"\\$`".indexOf(character) >= 0 ? "\\" : "").append(character);
      }
      return out.toString();
    }
  }
}
