package io.github.smslint.reader.source;

import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.text.Notation;

/** How a text is written on one line between quotes, with backslashes for what cannot stand. */
public enum QuotedNotation implements Notation {
  /** A string between double quotes. */
  STRING,
  /** The same, with octal escapes in it that a digit behind them would change. */
  STRING_WITH_OCTAL,
  /** One character between single quotes. */
  CHARACTER;

  @Override
  public String encode(String text) {
    if (this == CHARACTER && text.length() != 1) {
      return null;
    }
    if (this == STRING_WITH_OCTAL && startsWithOctal(text)) {
      return null;
    }
    char quote = this == CHARACTER ? '\'' : '"';
    StringBuilder written = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == quote || character == '\\') {
        written.append('\\').append(character);
      } else {
        append(written, text, at);
      }
    }
    return written.toString();
  }

  public static boolean startsWithOctal(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '7';
  }

  /** Writes a character that is neither a quote nor a backslash, escaped where it must be. */
  public static void append(StringBuilder written, String text, int at) {
    char character = text.charAt(at);
    int escape = "\b\t\n\f\r".indexOf(character);
    if (escape >= 0) {
      written.append('\\').append("btnfr".charAt(escape));
    } else if (character < ' ' || character == 0x7F) {
      written.append('\\');
      appendDigits(written, character, 3, 3);
    } else if (Surrogates.isLone(text, at)) {
      written.append("\\u");
      appendDigits(written, character, 4, 4);
    } else {
      written.append(character);
    }
  }

  private static void appendDigits(StringBuilder written, char character, int count, int bits) {
    for (int shift = (count - 1) * bits; shift >= 0; shift -= bits) {
      written.append(Character.forDigit((character >> shift) & ((1 << bits) - 1), 16));
    }
  }
}
