package io.github.smslint.reader.xml;

import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;

/** Decodes the texts and attribute values of one XML file and keeps where each character stands. */
final class XmlStrings {

  /** Longer than the name of any entity that is written by hand. */
  private static final int LONGEST_REFERENCE = 64;

  private static final int NO_CHARACTER = -1;

  private final SourceFile file;
  private final String content;
  private final ProblemList problems;
  private final StringBuilder decoded = new StringBuilder();
  private Mapping.Builder mapping;

  XmlStrings(SourceFile file, ProblemList problems) {
    this.file = file;
    this.content = file.content();
    this.problems = problems;
  }

  Literal literal(int start, int end, XmlNotation notation) {
    int at = start;
    while (at < end && isItself(content.charAt(at), notation)) {
      at++;
    }
    if (at == end) {
      String value = content.substring(start, end);
      return new Literal(file, value, Mapping.copy(start, end - start), notation);
    }
    decoded.setLength(0);
    mapping = new Mapping.Builder(start);
    int copied = start;
    while (at < end) {
      if (isItself(content.charAt(at), notation)) {
        at++;
      } else {
        copy(copied, at);
        at = content.charAt(at) == '&' ? reference(at, end) : blank(at, end, notation);
        copied = at;
      }
    }
    copy(copied, end);
    return new Literal(file, decoded.toString(), mapping.build(), notation);
  }

  private static boolean isItself(char character, XmlNotation notation) {
    switch (character) {
      case '&':
        return notation == XmlNotation.CDATA;
      case '\r':
        return false;
      case '\n':
      case '\t':
        return !notation.isAttribute();
      default:
        return true;
    }
  }

  private void copy(int start, int end) {
    decoded.append(content, start, end);
    mapping.copy(start, end - start);
  }

  private int blank(int at, int end, XmlNotation notation) {
    boolean pair = content.charAt(at) == '\r' && at + 1 < end && content.charAt(at + 1) == '\n';
    int length = pair ? 2 : 1;
    decoded.append(notation.isAttribute() ? ' ' : '\n');
    mapping.escape(1, at, length);
    return at + length;
  }

  /** Decodes the reference at the ampersand and tells where it ends. */
  private int reference(int ampersand, int limit) {
    int end = ampersand + 1;
    int last = Math.min(limit, ampersand + LONGEST_REFERENCE);
    while (end < last && isReferencePart(content.charAt(end))) {
      end++;
    }
    if (end == last || content.charAt(end) != ';' || end == ampersand + 1) {
      problems.add(ampersand, ampersand + 1, "'&' is written &amp;");
      copy(ampersand, ampersand + 1);
      return ampersand + 1;
    }
    boolean isNumber = content.charAt(ampersand + 1) == '#';
    int codePoint = isNumber ? numbered(ampersand + 2, end) : named(ampersand + 1, end);
    end++;
    if (codePoint == NO_CHARACTER) {
      if (isNumber) {
        problems.add(ampersand, end, "no such character");
      }
      copy(ampersand, end);
    } else {
      decoded.appendCodePoint(codePoint);
      mapping.escape(Character.charCount(codePoint), ampersand, end - ampersand);
    }
    return end;
  }

  private static boolean isReferencePart(char character) {
    return character == '#' || character < 0x80 && XmlCharacters.isNamePart(character);
  }

  private int numbered(int start, int end) {
    boolean hexadecimal = start < end && content.charAt(start) == 'x';
    int radix = hexadecimal ? 16 : 10;
    int codePoint = 0;
    int at = hexadecimal ? start + 1 : start;
    if (at == end) {
      return NO_CHARACTER;
    }
    for (; at < end; at++) {
      int digit = Character.digit(content.charAt(at), radix);
      codePoint = codePoint * radix + digit;
      if (digit < 0 || codePoint > Character.MAX_CODE_POINT) {
        return NO_CHARACTER;
      }
    }
    return XmlCharacters.isAllowed(codePoint) ? codePoint : NO_CHARACTER;
  }

  private int named(int start, int end) {
    switch (content.substring(start, end)) {
      case "lt":
        return '<';
      case "gt":
        return '>';
      case "amp":
        return '&';
      case "quot":
        return '"';
      case "apos":
        return '\'';
      default:
        return NO_CHARACTER;
    }
  }
}
