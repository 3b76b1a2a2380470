package io.github.smslint.rules.quiet;

import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.screen.UnitTraits;
import io.github.smslint.rules.screen.WordBeginnings;
import io.github.smslint.rules.template.length.LengthRule;
import io.github.smslint.rules.template.variable.VariableName;
import java.nio.charset.StandardCharsets;

/**
 * One look at the bytes of a text: whether it is nothing but Chinese characters in order, short
 * numbers, plain variables with words between them, and no word of a table.
 */
final class QuietText {

  private static final int MOST_VARIABLES = 10;

  /** The shortest telephone numbers have three digits. */
  private static final int MOST_DIGITS = 2;

  /** Longer names may be keys. */
  private static final int LONGEST_NAME = 14;

  /** No value that means something by itself, such as the name of the test signature, is longer. */
  private static final int LONGEST_KNOWN = 40;

  private static final int NAME_BITS = 10;
  private static final int LONE_TRAITS = UnitTraits.ADDRESS | UnitTraits.ELSEWHERE;

  /** Names that were found in order, by some bits of their characters; whoever is late writes. */
  private static final String[] NAMES = new String[1 << NAME_BITS];

  private final byte[] bytes;
  private final String[] names = new String[MOST_VARIABLES];
  private int at;
  private int units;
  private int variables;

  QuietText(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  /** The byte at which the text ended, where it is quiet. */
  int end() {
    return at;
  }

  boolean isQuiet() {
    int owners = 0;
    int traits = 0;
    boolean said = false;
    boolean word = false;
    while (at < bytes.length && bytes[at] != '"') {
      if (isDigit(bytes[at])) {
        if (!passNumber()) {
          return false;
        }
        continue;
      }
      if (bytes[at] >= 0) {
        if ((variables > 0 && !word) || !passVariable()) {
          return false;
        }
        word = false;
        continue;
      }
      char character = characterAt(at);
      byte trait = UnitTraits.of(character);
      owners |= 1 << trait;
      traits |= trait;
      if (character == 0 || (trait < 0 && isWord(character))) {
        return false;
      }
      word |= character >= '\u4E00' && character <= '\u9FA5';
      said |= word;
      units++;
      at += 3;
    }
    boolean sentence = variables > 0 || units > LONGEST_KNOWN;
    return said
        && sentence
        && at < bytes.length
        && owners == Owner.NONE.bit()
        && (traits & LONE_TRAITS) == 0
        && LengthRule.isShort(units, variables);
  }

  /** Whether a word of a table may begin here with a character that begins some. */
  private boolean isWord(char first) {
    int next = at + width(first);
    char second = characterAt(next);
    return WordBeginnings.tables(first, second, characterAt(next + width(second))) != 0;
  }

  /** The bytes of a character that is ASCII or one of three bytes. */
  private static int width(char character) {
    return character < 0x80 ? 1 : 3;
  }

  /** The character of three bytes that stands there, the ASCII character, or 0 for any other. */
  private char characterAt(int place) {
    if (place + 2 >= bytes.length) {
      return 0;
    }
    byte first = bytes[place];
    if (first >= 0) {
      return (char) first;
    }
    boolean three = (first & 0xF0) == 0xE0;
    boolean whole = (bytes[place + 1] & 0xC0) == 0x80 && (bytes[place + 2] & 0xC0) == 0x80;
    int character = (first & 0x0F) << 12 | (bytes[place + 1] & 0x3F) << 6 | bytes[place + 2] & 0x3F;
    return three && whole && character >= 0x800 ? (char) character : 0;
  }

  /** Passes over a number of so few digits that it is no telephone's: 5 minutes, 24 hours. */
  private boolean passNumber() {
    int start = at;
    while (at < bytes.length && isDigit(bytes[at])) {
      char digit = (char) bytes[at];
      if (UnitTraits.of(digit) < 0 && isWord(digit)) {
        return false;
      }
      at++;
    }
    units += at - start;
    return at - start <= MOST_DIGITS;
  }

  /** Passes over a variable whose name is in order and the first of its kind. */
  private boolean passVariable() {
    int start = at + "${".length();
    if (variables == MOST_VARIABLES
        || start >= bytes.length
        || bytes[at] != '$'
        || bytes[at + 1] != '{') {
      return false;
    }
    int hash = 0;
    int end = start;
    while (end < bytes.length && isOfName(bytes[end])) {
      hash = hash * 31 + bytes[end];
      end++;
    }
    if (end == bytes.length || bytes[end] != '}' || end == start || end - start > LONGEST_NAME) {
      return false;
    }
    String name = name(start, end, (hash * 0x9E3779B1) >>> (Integer.SIZE - NAME_BITS));
    if (name == null || isKnown(name)) {
      return false;
    }
    names[variables++] = name;
    units += end + 1 - at;
    at = end + 1;
    return true;
  }

  /** The name, or null where anything is to be said of it; one object for equal names, mostly. */
  private String name(int start, int end, int slot) {
    String known = NAMES[slot];
    if (known != null && isWritten(known, start, end)) {
      return known;
    }
    String name = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    if (!VariableName.isInOrder(name) || mayNameKey(name)) {
      return null;
    }
    NAMES[slot] = name;
    return name;
  }

  /** What the search for keys takes as a reason to look closer. */
  private static boolean mayNameKey(String name) {
    return name.contains("ecret") || name.contains("ECRET") || name.contains("LTAI");
  }

  private boolean isWritten(String name, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int place = start; place < end; place++) {
      if (name.charAt(place - start) != bytes[place]) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(String name) {
    for (int before = 0; before < variables; before++) {
      if (names[before].equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(byte character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || isDigit(character)
        || character == '_';
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
