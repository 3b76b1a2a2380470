package io.github.smslint.reader.ini;

import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.text.Notation;

/** How values between braces are written. */
enum HoconNotation implements Notation {
  UNQUOTED {
    @Override
    public String encode(String text) {
      if (text.isEmpty() || Whitespace.beginsOrEndsBlank(text)) {
        return text.isEmpty() ? text : null;
      }
      for (int at = 0; at < text.length(); at++) {
        char character = text.charAt(at);
        if (!Character.isLetterOrDigit(character) && "_-. ".indexOf(character) < 0) {
          return null;
        }
      }
      return text;
    }
  },
  QUOTED {
    @Override
    public String encode(String text) {
      return escape(text);
    }
  },
  /** Between three quotes nothing is escaped. */
  THREEFOLD {
    @Override
    public String encode(String text) {
      for (int at = 0; at < text.length(); at++) {
        boolean unfit = text.charAt(at) == '"' || text.charAt(at) < ' ';
        if (unfit || Surrogates.isLone(text, at)) {
          return null;
        }
      }
      return text;
    }
  };

  static final String ESCAPED = "\"\\\n\r\t\b\f/";
  static final String LETTERS = "\"\\nrtbf/";

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      int known = character == '/' ? -1 : ESCAPED.indexOf(character);
      if (known >= 0) {
        out.append('\\').append(LETTERS.charAt(known));
      } else if (character < ' ' || Surrogates.isLone(text, at)) {
        out.append("\\u");
        Hex.append(out, character, 4);
      } else {
        out.append(character);
      }
    }
    return out.toString();
  }
}
