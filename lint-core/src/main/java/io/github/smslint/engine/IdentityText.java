package io.github.smslint.engine;

import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import java.util.List;

/**
 * What of a place's text belongs to a finding's identity: the characters that are meant, not how
 * they are written. Blanks, line ends, quotes and backslashes are left out, escapes by number are
 * decoded, and each secret is one star, whatever its characters and length.
 */
final class IdentityText {

  private static final String UNICODE = "\\u";
  private static final String REFERENCE = "&#";
  private static final int LONGEST_REFERENCE = 10;

  /** More characters of a key than any report shows. */
  private static final int SHOWN = 32;

  private final String content;
  private final int end;
  private final StringBuilder text = new StringBuilder(32);

  private IdentityText(String content, int end) {
    this.content = content;
    this.end = end;
  }

  /**
   * The text of a place.
   *
   * @param secrets those of its file, in order and without overlaps
   */
  static String of(Location location, List<Span> secrets) {
    Span span = location.span();
    IdentityText identity = new IdentityText(location.file().content(), span.end());
    identity.read(span.start(), secrets);
    return identity.text.toString();
  }

  /** A key path whose items are not numbered, so that an item before them changes nothing. */
  static String ofContext(String context) {
    int bracket = context.indexOf('[');
    if (bracket < 0) {
      return context;
    }
    StringBuilder kept = new StringBuilder(context.length());
    boolean numbered = false;
    for (int at = 0; at < context.length(); at++) {
      char character = context.charAt(at);
      numbered = character == '[' || (numbered && isDigit(character));
      if (!numbered || character == '[') {
        kept.append(character);
      }
    }
    return kept.toString();
  }

  private void read(int start, List<Span> secrets) {
    int next = firstNear(secrets, start);
    int at = start;
    while (at < end) {
      while (next < secrets.size() && endOf(secrets.get(next)) <= at) {
        next++;
      }
      if (next < secrets.size() && startOf(secrets.get(next)) <= at) {
        text.append('*');
        at = endOf(secrets.get(next));
      } else {
        at = readCharacter(at);
      }
    }
  }

  /** The first secret that ends behind an offset, or the one before it, which may reach there. */
  private static int firstNear(List<Span> secrets, int offset) {
    int low = 0;
    int high = secrets.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (secrets.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Math.max(0, low - 1);
  }

  /** A report shows the first and the last characters of a key, of which nothing is kept here. */
  private int startOf(Span secret) {
    int at = secret.start();
    int first = Math.max(0, at - SHOWN);
    while (at > first && isKeyPart(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int endOf(Span secret) {
    int at = secret.end();
    int last = Math.min(content.length(), at + SHOWN);
    while (at < last && isKeyPart(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private int readCharacter(int at) {
    int behind = readUnicode(at);
    if (behind < 0) {
      behind = readReference(at);
    }
    if (behind >= 0) {
      return behind;
    }
    char character = content.charAt(at);
    if (character == '\\' && at + 1 < end && "nrt".indexOf(content.charAt(at + 1)) >= 0) {
      return at + 2;
    }
    add(character);
    return at + 1;
  }

  /** Reads a character written as {@code \u9a57}; -1 where none is. */
  private int readUnicode(int at) {
    if (!content.startsWith(UNICODE, at)) {
      return -1;
    }
    int from = at + UNICODE.length();
    while (from < end && content.charAt(from) == 'u') {
      from++;
    }
    int code = number(from, from + 4, 16);
    if (code < 0) {
      return -1;
    }
    add((char) code);
    return from + 4;
  }

  /** Reads a character written as {@code &#39564;} or {@code &#x9a57;}; -1 where none is. */
  private int readReference(int at) {
    if (!content.startsWith(REFERENCE, at)) {
      return -1;
    }
    int from = at + REFERENCE.length();
    int last = content.indexOf(';', from);
    if (last < 0 || last > from + LONGEST_REFERENCE) {
      return -1;
    }
    boolean hex = (content.charAt(from) | 0x20) == 'x';
    int code = hex ? number(from + 1, last, 16) : number(from, last, 10);
    if (code < 0 || !Character.isValidCodePoint(code)) {
      return -1;
    }
    if (Character.isBmpCodePoint(code)) {
      add((char) code);
    } else {
      text.appendCodePoint(code);
    }
    return last + 1;
  }

  /** The number written in a range, or -1. */
  private int number(int from, int to, int radix) {
    if (from >= to || to > end) {
      return -1;
    }
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = Character.digit(content.charAt(at), radix);
      if (digit < 0 || number > Character.MAX_CODE_POINT) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number;
  }

  private void add(char character) {
    if (!Character.isWhitespace(character) && "\\\"'`".indexOf(character) < 0) {
      text.append(character);
    }
  }

  private static boolean isKeyPart(char character) {
    char lower = (char) (character | 0x20);
    return isDigit(character) || (lower >= 'a' && lower <= 'z');
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
