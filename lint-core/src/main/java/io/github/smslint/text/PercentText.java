package io.github.smslint.text;

import java.nio.charset.StandardCharsets;

/** Decodes and writes the characters of a query: percent signs with UTF-8, and plus for a blank. */
final class PercentText {

  private static final String UNRESERVED = "-_.~*{}$!(),:/@";
  private static final String DIGITS = "0123456789ABCDEF";

  private final String written;
  private final StringBuilder decoded = new StringBuilder();
  private final Mapping.Builder mapping = new Mapping.Builder(0);
  private int end;

  private PercentText(String written) {
    this.written = written;
  }

  static Literal decode(Literal literal) {
    String written = literal.value();
    Notation notation = new Written(literal.notation(), isAscii(written));
    if (written.indexOf('%') < 0 && written.indexOf('+') < 0) {
      return new Literal(literal.file(), written, literal.mapping(), notation);
    }
    PercentText text = new PercentText(written);
    text.read();
    Mapping places = text.mapping.build().through(literal.mapping());
    return new Literal(literal.file(), text.decoded.toString(), places, notation);
  }

  private void read() {
    int at = 0;
    while (at < written.length()) {
      char character = written.charAt(at);
      int codePoint = character == '%' ? codePoint(at) : -1;
      if (codePoint >= 0) {
        decoded.appendCodePoint(codePoint);
        mapping.escape(Character.charCount(codePoint), at, end - at);
        at = end;
      } else {
        decoded.append(character == '+' ? ' ' : character);
        mapping.copy(at, 1);
        at++;
      }
    }
  }

  /** The character whose first byte is written at an offset, or -1; tells where it ends. */
  private int codePoint(int at) {
    int first = byteAt(at);
    if (first < 0) {
      return -1;
    }
    int more = first < 0x80 ? 0 : first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (first >= 0x80 && (first < 0xC2 || first > 0xF4)) {
      return -1;
    }
    int codePoint = more == 0 ? first : first & (0x3F >> more);
    end = at + 3;
    for (int count = 0; count < more; count++) {
      int next = byteAt(end);
      if (next < 0x80 || next > 0xBF) {
        return -1;
      }
      codePoint = codePoint << 6 | (next & 0x3F);
      end += 3;
    }
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return half || codePoint > Character.MAX_CODE_POINT ? -1 : codePoint;
  }

  private int byteAt(int at) {
    if (at + 2 >= written.length() || written.charAt(at) != '%') {
      return -1;
    }
    int high = Character.digit(written.charAt(at + 1), 16);
    int low = Character.digit(written.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Writes a value into a query that stands in a literal. */
  private static final class Written implements Notation {

    private final Notation outer;
    private final boolean escapesAll;

    /**
     * @param escapesAll whether characters beyond ASCII are written with percent signs
     */
    Written(Notation outer, boolean escapesAll) {
      this.outer = outer;
      this.escapesAll = escapesAll;
    }

    @Override
    public String encode(String text) {
      StringBuilder encoded = new StringBuilder(text.length());
      for (int at = 0; at < text.length(); ) {
        int codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint);
        if (isItself(codePoint)) {
          encoded.appendCodePoint(codePoint);
        } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
          return null;
        } else {
          escape(Character.toString(codePoint), encoded);
        }
      }
      return outer.encode(encoded.toString());
    }

    private boolean isItself(int codePoint) {
      if (codePoint >= 0x80) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !escapesAll && !half;
      }
      return Character.isLetterOrDigit(codePoint) || UNRESERVED.indexOf(codePoint) >= 0;
    }

    private static void escape(String character, StringBuilder encoded) {
      for (byte part : character.getBytes(StandardCharsets.UTF_8)) {
        encoded
            .append('%')
            .append(DIGITS.charAt((part >> 4) & 0xF))
            .append(DIGITS.charAt(part & 0xF));
      }
    }
  }
}
