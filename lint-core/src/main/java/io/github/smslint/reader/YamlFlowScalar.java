package io.github.smslint.reader;

/** Decodes the inside of plain and quoted YAML scalars. */
final class YamlFlowScalar {

  private static final String ESCAPED = "0abt\tnvfre \"/\\N_LP";
  private static final String MEANT =
      "\0\u0007\b\t\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";

  private final String text;
  private final int end;
  private final DecodedText out;
  private int at;

  private YamlFlowScalar(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.end = to;
    this.out = new DecodedText(text, from);
  }

  /**
   * Decodes what stands between the quotes.
   *
   * @param quote the quote, or 0 for a plain scalar
   */
  static DecodedText decode(String text, int from, int to, char quote) {
    YamlFlowScalar scalar = new YamlFlowScalar(text, from, to);
    while (scalar.at < to) {
      scalar.next(quote);
    }
    return scalar.out;
  }

  private void next(char quote) {
    char character = text.charAt(at);
    if (Whitespace.isBlankOrBreak(character)) {
      blanks();
    } else if (character == '\\' && quote == '"' && at + 1 < end) {
      escape();
    } else if (character == '\'' && quote == '\'' && text.startsWith("''", at) && at + 1 < end) {
      out.put('\'', at, at + 2);
      at += 2;
    } else {
      out.copy(at, at + 1);
      at++;
    }
  }

  private void blanks() {
    int from = at;
    boolean breaks = skipBlanks();
    if (breaks) {
      YamlBreaks.fold(out, text, from, at);
    } else {
      out.copy(from, at);
    }
  }

  private boolean skipBlanks() {
    boolean breaks = false;
    while (at < end && Whitespace.isBlankOrBreak(text.charAt(at))) {
      breaks |= Whitespace.isBreak(text.charAt(at));
      at++;
    }
    return breaks;
  }

  private void escape() {
    int from = at;
    char escaped = text.charAt(from + 1);
    int known = ESCAPED.indexOf(escaped);
    int digits = escaped == 'x' ? 2 : escaped == 'u' ? 4 : escaped == 'U' ? 8 : 0;
    if (known >= 0) {
      at += 2;
      out.put(MEANT.charAt(known), from, at);
    } else if (digits > 0 && from + 2 + digits <= end) {
      at += 2 + digits;
      numbered(from, Hex.parse(text, from + 2, at));
    } else if (Whitespace.isBreak(escaped)) {
      at = Whitespace.afterBreak(text, from + 1, end);
      int rest = at;
      skipBlanks();
      YamlBreaks.keep(out, text, rest, at, 0);
    } else {
      at += 2;
      out.copy(from, at);
    }
  }

  private void numbered(int from, int codePoint) {
    if (Character.isValidCodePoint(codePoint)) {
      out.putCodePoint(codePoint, from, at);
    } else {
      out.copy(from, at);
    }
  }
}
