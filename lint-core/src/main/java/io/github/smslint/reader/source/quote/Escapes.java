package io.github.smslint.reader.source.quote;

import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.Surrogates;
import io.github.smslint.reader.format.Whitespace;

/** What a backslash means inside the strings of a language; holds no state. */
public final class Escapes {

  /** A backslash stands for itself. */
  public static final Escapes NONE = new Escapes("", "", "", true);

  /** Only {@code \\} and {@code \'}, as in single quotes of PHP and Ruby. */
  public static final Escapes SINGLE = new Escapes("'", "'", "", true);

  /** A backslash stands for itself and what is behind it ends no text, as in Python's raw ones. */
  public static final Escapes RAW = new Escapes("", "", "", true);

  private final String names;
  private final String characters;
  private final String coded;
  private final boolean keepsUnknown;

  /**
   * @param names the characters that may stand behind a backslash, without the backslash itself
   * @param characters what each of them means
   * @param coded which ways to write a character by its number there are: {@code x} for two digits
   *     (or {@code x{...}}), {@code u} for four (or {@code u{...}}), {@code U} for eight, {@code 0}
   *     for octal ones
   * @param keepsUnknown whether the backslash stays where what is behind it has no meaning
   */
  public Escapes(String names, String characters, String coded, boolean keepsUnknown) {
    this.names = names;
    this.characters = characters;
    this.coded = coded;
    this.keepsUnknown = keepsUnknown;
  }

  boolean any() {
    return this != NONE;
  }

  /** Decodes the escape whose backslash stands at an offset and gives the offset behind it. */
  int read(String content, int at, int end, DecodedText decoded) {
    if (at + 1 >= end) {
      decoded.copy(at, end);
      return end;
    }
    if (this == RAW) {
      decoded.copy(at, at + 2);
      return at + 2;
    }
    char name = content.charAt(at + 1);
    int simple = name == '\\' ? -1 : names.indexOf(name);
    if (name == '\\' || simple >= 0) {
      decoded.put(simple < 0 ? '\\' : characters.charAt(simple), at, at + 2);
      return at + 2;
    }
    if (Whitespace.isBreak(name) && !keepsUnknown) {
      return Whitespace.afterBreak(content, at + 1, end);
    }
    int coding = number(content, at, end, decoded);
    if (coding > at) {
      return coding;
    }
    decoded.copy(keepsUnknown ? at : at + 1, at + 2);
    return at + 2;
  }

  private int number(String content, int at, int end, DecodedText decoded) {
    char name = content.charAt(at + 1);
    if (name >= '0' && name <= '7') {
      return coded.indexOf('0') < 0 ? at : digits(content, at, at + 1, 3, 3, end, decoded);
    }
    if (coded.indexOf(name) < 0) {
      return at;
    }
    if (at + 2 < end && content.charAt(at + 2) == '{' && name != 'U') {
      return braced(content, at, end, decoded);
    }
    int length = name == 'x' ? 2 : name == 'u' ? 4 : 8;
    return digits(content, at, at + 2, length, 4, end, decoded);
  }

  private static int braced(String content, int at, int end, DecodedText decoded) {
    int close = at + 3;
    while (close < end && close < at + 10 && Character.digit(content.charAt(close), 16) >= 0) {
      close++;
    }
    if (close >= end || content.charAt(close) != '}' || close == at + 3) {
      return at;
    }
    return put(content, at, at + 3, close, 16, close + 1, decoded);
  }

  /** Up to three octal digits, or exactly as many hexadecimal ones as the escape wants. */
  private static int digits(
      String content, int at, int from, int most, int bits, int end, DecodedText decoded) {
    int radix = 1 << bits;
    int to = from;
    while (to < end && to < from + most && Character.digit(content.charAt(to), radix) >= 0) {
      to++;
    }
    boolean whole = bits == 3 ? to > from : to == from + most;
    return whole ? put(content, at, from, to, radix, to, decoded) : at;
  }

  private static int put(
      String content, int at, int from, int to, int radix, int behind, DecodedText decoded) {
    long code = Long.parseLong(content, from, to, radix);
    if (code > Character.MAX_CODE_POINT) {
      return at;
    }
    decoded.putCodePoint((int) code, at, behind);
    return behind;
  }

  /** Writes a character so that it is read again, or tells that it cannot be written. */
  boolean write(StringBuilder written, String text, int at, char quote) {
    char character = text.charAt(at);
    if (character == quote || character == '\\') {
      written.append(any() ? "\\" : "").append(character);
      return any() && this != RAW;
    }
    boolean plain = character >= ' ' && character != 0x7F && !Surrogates.isLone(text, at);
    if (plain) {
      written.append(character);
      return true;
    }
    int simple = character == '\n' || character == '\t' ? characters.indexOf(character) : -1;
    if (simple < 0) {
      return false;
    }
    written.append('\\').append(names.charAt(simple));
    return true;
  }
}
