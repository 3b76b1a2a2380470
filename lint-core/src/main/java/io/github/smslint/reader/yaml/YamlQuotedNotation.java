package io.github.smslint.reader.yaml;

import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.text.Notation;

/** Quoted scalars; on several lines, blanks at the end of one would fold away. */
final class YamlQuotedNotation implements Notation {

  private static final Notation SINGLE = new YamlQuotedNotation(false, false);
  private static final Notation SINGLE_LINES = new YamlQuotedNotation(false, true);
  private static final Notation DOUBLE = new YamlQuotedNotation(true, false);
  private static final Notation DOUBLE_LINES = new YamlQuotedNotation(true, true);

  private final boolean doubled;
  private final boolean lines;

  private YamlQuotedNotation(boolean doubled, boolean lines) {
    this.doubled = doubled;
    this.lines = lines;
  }

  /**
   * Which of them.
   *
   * @param doubled whether the quotes are double ones
   * @param lines whether the scalar is written on several lines
   */
  static Notation of(boolean doubled, boolean lines) {
    if (doubled) {
      return lines ? DOUBLE_LINES : DOUBLE;
    }
    return lines ? SINGLE_LINES : SINGLE;
  }

  @Override
  public String encode(String text) {
    if (doubled) {
      return escape(text);
    }
    boolean safe =
        YamlCharacters.areWritable(text) && !(lines && Whitespace.beginsOrEndsBlank(text));
    return safe ? text.replace("'", "''") : null;
  }

  private String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (Surrogates.isPair(text, at)) {
        out.append(character).append(text.charAt(at + 1));
        at++;
      } else if (lines && character == ' ' && (at == 0 || at + 1 == text.length())) {
        out.append("\\x20");
      } else {
        escape(out, character);
      }
    }
    return out.toString();
  }

  private static void escape(StringBuilder out, char character) {
    if (character == '"' || character == '\\') {
      out.append('\\').append(character);
    } else if (character == '\n') {
      out.append("\\n");
    } else if (character == '\r') {
      out.append("\\r");
    } else if (character == '\t') {
      out.append("\\t");
    } else if (!YamlCharacters.needsEscape(character)) {
      out.append(character);
    } else {
      boolean small = character < 0x100;
      out.append(small ? "\\x" : "\\u");
      Hex.append(out, character, small ? 2 : 4);
    }
  }
}
