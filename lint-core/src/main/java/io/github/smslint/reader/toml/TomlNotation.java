package io.github.smslint.reader.toml;

import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.text.Notation;

/** The ways in which TOML writes strings. */
enum TomlNotation implements Notation {
  /** Between double quotes, one or three. */
  BASIC {
    @Override
    public String encode(String text) {
      return escape(text);
    }
  },
  /** Nothing can be escaped between single quotes. */
  LITERAL {
    @Override
    public String encode(String text) {
      for (int at = 0; at < text.length(); at++) {
        char character = text.charAt(at);
        boolean control = (character < ' ' && character != '\t') || character == 0x7F;
        if (control || character == '\'' || Surrogates.isLone(text, at)) {
          return null;
        }
      }
      return text;
    }
  };

  private static final String ESCAPED = "\"\\\n\r\t\b\f";
  private static final String LETTERS = "\"\\nrtbf";

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      int known = ESCAPED.indexOf(character);
      boolean leadingBlank = at == 0 && character == ' ';
      if (Surrogates.isLone(text, at)) {
        return null;
      } else if (known >= 0) {
        out.append('\\').append(LETTERS.charAt(known));
      } else if (character < ' ' || character == 0x7F || leadingBlank) {
        out.append("\\u");
        Hex.append(out, character, 4);
      } else {
        out.append(character);
      }
    }
    return out.toString();
  }
}
