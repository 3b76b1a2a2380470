package io.github.smslint.reader.java;

import io.github.smslint.reader.source.QuotedNotation;
import io.github.smslint.text.Notation;

/**
 * How a text is written inside a text block. Spaces at the ends of its lines are escaped, because
 * they would be stripped or would change what is stripped from the other lines.
 */
final class TextBlockNotation implements Notation {

  private final String indentation;
  private final String lineEnd;
  private final boolean octal;

  /**
   * @param indentation what is stripped from the start of each line
   * @param lineEnd how the lines of the block end
   * @param octal whether the block has octal escapes
   */
  TextBlockNotation(String indentation, String lineEnd, boolean octal) {
    this.indentation = indentation;
    this.lineEnd = lineEnd;
    this.octal = octal;
  }

  @Override
  public String encode(String text) {
    if (octal && QuotedNotation.startsWithOctal(text)) {
      return null;
    }
    StringBuilder written = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n' && at > 0) {
        written.append(lineEnd).append(indentation);
      } else if (character == '\\' || character == '"' && isAmongQuotes(text, at)) {
        written.append('\\').append(character);
      } else if (character == ' ' && isAtLineEdge(text, at)) {
        written.append("\\s");
      } else if (character > ' ' && Character.isWhitespace(character) && isAtLineEdge(text, at)) {
        return null;
      } else {
        QuotedNotation.append(written, text, at);
      }
    }
    return written.toString();
  }

  /** Quotes of the text may meet others before and behind it. */
  private static boolean isAmongQuotes(String text, int at) {
    return at == 0
        || at == text.length() - 1
        || text.charAt(at - 1) == '"'
        || text.charAt(at + 1) == '"';
  }

  private static boolean isAtLineEdge(String text, int at) {
    return at == 0
        || at == text.length() - 1
        || text.charAt(at - 1) == '\n'
        || text.charAt(at + 1) == '\n';
  }
}
