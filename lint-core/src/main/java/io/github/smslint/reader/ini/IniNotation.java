package io.github.smslint.reader.ini;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.text.Notation;

/** How values of sections are written; programs differ in escapes, so that none is used. */
enum IniNotation implements Notation {
  UNQUOTED {
    @Override
    public String encode(String text) {
      boolean starts = !text.isEmpty() && "\"'#;[{(".indexOf(text.charAt(0)) >= 0;
      boolean marks = hasBlankBefore(text, '#') || hasBlankBefore(text, ';');
      boolean fits = !starts && !marks && !Whitespace.beginsOrEndsBlank(text);
      return fits && isPlain(text) ? text : null;
    }
  },
  QUOTED {
    @Override
    public String encode(String text) {
      return isPlain(text) && text.indexOf('"') < 0 && text.indexOf('\'') < 0 ? text : null;
    }
  };

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < ' ' && text.charAt(at) != '\t') {
        return false;
      }
    }
    return text.indexOf('\\') < 0 && !text.contains("%(") && !text.contains("${");
  }

  private static boolean hasBlankBefore(String text, char mark) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (at > 0 && Whitespace.isBlank(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
