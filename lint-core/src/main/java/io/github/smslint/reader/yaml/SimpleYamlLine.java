package io.github.smslint.reader.yaml;

import io.github.smslint.reader.format.Whitespace;

/** One line of simple YAML at a time: where its keys and scalars end. Offsets are the file's. */
final class SimpleYamlLine {

  /** What the parser lets no plain scalar begin with. */
  private static final String MARKS = ",[]{}#&*!|>'\"%@`";

  /** What it lets one begin with if no space follows. */
  private static final String MARKS_BEFORE_SPACE = "-?:";

  /** What may stand behind a backslash for the reader to be sure of its meaning. */
  private static final String ESCAPED = "\"\\/ntr";

  /** The parser takes no longer key without a question mark before it. */
  private static final int LONGEST_KEY = 1000;

  private static final int NONE = -1;

  private final String text;
  private int start;
  private int end;
  private int keyEnd;
  private int openQuote;

  SimpleYamlLine(String text) {
    this.text = text;
  }

  /** Goes to the line that begins there; the offset of what is first in it, or its end. */
  int begin(int lineStart) {
    start = lineStart;
    openQuote = NONE;
    end = Whitespace.nextBreak(text, lineStart, text.length());
    return skipSpaces(lineStart);
  }

  int end() {
    return end;
  }

  /** Where the next line begins. */
  int next() {
    return end < text.length() ? Whitespace.afterBreak(text, end, text.length()) : end;
  }

  int skipSpaces(int from) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether nothing but a comment stands from there on, before which a space or mark stands. */
  boolean isBlank(int at) {
    return at == end || text.charAt(at) == '#' && (at == start || text.charAt(at - 1) == ' ');
  }

  /** Whether it begins as only marks between documents do and lines to the parser. */
  boolean isDocumentMark() {
    return text.charAt(start) == '%'
        || (text.startsWith("---", start) || text.startsWith("...", start))
            && endsOrSpace(start + 3);
  }

  /** Whether the mark begins a document that the next lines hold. */
  boolean startsDocument() {
    return text.charAt(start) == '-' && isBlank(skipSpaces(start + 3));
  }

  /** Whether a list item begins there. */
  boolean isMark(int at) {
    return text.charAt(at) == '-' && endsOrSpace(at + 1);
  }

  private boolean endsOrSpace(int at) {
    return at >= end || text.charAt(at) == ' ';
  }

  /** The colon of the key that begins there, whose end is then known; -1 if it is not simple. */
  int colon(int at) {
    int colon = isQuote(at) ? colonAfterQuoted(at) : colonAfterPlain(at);
    return colon - at > LONGEST_KEY ? NONE : colon;
  }

  int keyEnd() {
    return keyEnd;
  }

  private int colonAfterQuoted(int at) {
    keyEnd = quotedEnd(at);
    int colon = keyEnd < 0 ? end : skipSpaces(keyEnd);
    boolean follows = colon < end && text.charAt(colon) == ':' && endsOrSpace(colon + 1);
    return follows ? colon : NONE;
  }

  private int colonAfterPlain(int from) {
    if (!beginsPlain(from)) {
      return NONE;
    }
    int last = from;
    for (int at = from; at < end; at++) {
      char character = text.charAt(at);
      if (character == ':' && endsOrSpace(at + 1)) {
        keyEnd = last + 1;
        return at;
      }
      if (isStrange(character) || character == '#' && text.charAt(at - 1) == ' ') {
        return NONE;
      }
      last = character == ' ' ? last : at;
    }
    return NONE;
  }

  /** Where the scalar ends that is the rest of the line but for a comment; -1 if none is. */
  int scalarEnd(int at) {
    if (!isQuote(at)) {
      return plainEnd(at);
    }
    int close = quotedEnd(at);
    return close >= 0 && isBlank(skipSpaces(close)) ? close : NONE;
  }

  private int plainEnd(int from) {
    if (!beginsPlain(from)) {
      return NONE;
    }
    int last = from;
    for (int at = from; at < end; at++) {
      char character = text.charAt(at);
      if (isStrange(character) || character == ':' && endsOrSpace(at + 1)) {
        return NONE;
      }
      if (character == '#' && text.charAt(at - 1) == ' ') {
        break;
      }
      last = character == ' ' ? last : at;
    }
    return last + 1;
  }

  /** Where the quoted scalar or plain word ends that begins there in brackets; -1 if none does. */
  int wordEnd(int from) {
    if (isQuote(from)) {
      return quotedEnd(from);
    }
    int at = from;
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || isInWord(at, from))) {
      at++;
    }
    return at > from ? at : NONE;
  }

  private boolean isInWord(int at, int from) {
    return at > from && "-_./*".indexOf(text.charAt(at)) >= 0;
  }

  private int quotedEnd(int from) {
    char quote = text.charAt(from);
    for (int at = from + 1; at < end; at++) {
      char character = text.charAt(at);
      boolean pair = at + 1 < end;
      if (isStrange(character)) {
        return NONE;
      } else if (character == '\\' && quote == '"') {
        if (!pair || ESCAPED.indexOf(text.charAt(at + 1)) < 0) {
          return NONE;
        }
        at++;
      } else if (character == quote) {
        if (quote == '"' || !pair || text.charAt(at + 1) != quote) {
          return at + 1;
        }
        at++;
      }
    }
    openQuote = from;
    return NONE;
  }

  /**
   * The offset of a quote that was met in this line and is closed nowhere in the file, nor ended by
   * anything else that the parser complains of first; -1 where that is not sure.
   */
  int openQuote() {
    if (openQuote < 0) {
      return NONE;
    }
    char quote = text.charAt(openQuote);
    for (int at = end; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean lineStart = text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
      boolean mark = lineStart && (text.startsWith("---", at) || text.startsWith("...", at));
      if (mark || character == quote || character == '\\' || isStrange(character)) {
        return NONE;
      }
    }
    return openQuote;
  }

  private boolean isQuote(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  private boolean beginsPlain(int at) {
    char first = text.charAt(at);
    return MARKS_BEFORE_SPACE.indexOf(first) >= 0 ? !endsOrSpace(at + 1) : MARKS.indexOf(first) < 0;
  }

  /** What the parser takes for a space or break at some places only. */
  static boolean isStrange(char character) {
    return character == '\t'
        || character == '\u2028'
        || character == '\u2029'
        || character == '\uFEFF';
  }
}
