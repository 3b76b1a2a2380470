package io.github.smslint.rules.quiet;

import io.github.smslint.rule.TemplateScreen;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.screen.UnitTraits;
import io.github.smslint.rules.screen.WordBeginnings;
import io.github.smslint.rules.template.length.LengthRule;
import io.github.smslint.rules.template.variable.VariableName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One look at the bytes of each text of a file, for one thread: whether it is nothing but Chinese
 * characters in order, short numbers, plain variables with words between them, and no word of a
 * table.
 */
final class QuietText implements TemplateScreen.Look {

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
  private int start;
  private int at;
  private int units;
  private int variables;

  /** Some bits of the names so far. */
  private long names;

  QuietText(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int quietCodeEnd(int first) {
    return QuietCode.end(bytes, first);
  }

  @Override
  public int quietEnd(int first) {
    start = first;
    at = first;
    units = 0;
    variables = 0;
    names = 0;
    return isQuiet() ? at : -1;
  }

  /** The characters of three bytes are read here, as a call for each would take as long again. */
  private boolean isQuiet() {
    byte[] text = bytes;
    int owners = 0;
    int traits = 0;
    boolean said = false;
    boolean word = false;
    while (at < text.length && text[at] != '"') {
      byte first = text[at];
      if (first >= 0) {
        if (isDigit(first) ? !passNumber() : variables > 0 && !word || !passVariable()) {
          return false;
        }
        word &= isDigit(first);
        continue;
      }
      if (at + 2 >= text.length) {
        return false;
      }
      byte second = text[at + 1];
      byte third = text[at + 2];
      int character = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F;
      boolean whole = (first & 0xF0) == 0xE0 && second < -64 && third < -64 && character >= 0x800;
      byte trait = UnitTraits.of((char) character);
      owners |= 1 << trait;
      traits |= trait;
      if (!whole || (trait < 0 && isWord((char) character))) {
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
        && at < text.length
        && owners == Owner.NONE.bit()
        && (traits & LONE_TRAITS) == 0
        && LengthRule.isShort(units, variables);
  }

  /** Whether a word of a table may begin here with a character that begins some. */
  private boolean isWord(char first) {
    int next = at + width(first);
    char second = characterAt(next);
    return WordBeginnings.mayBegin(first, second)
        && WordBeginnings.tables(first, second, characterAt(next + width(second))) != 0;
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
    int first = at + "${".length();
    if (variables == MOST_VARIABLES
        || first >= bytes.length
        || bytes[at] != '$'
        || bytes[at + 1] != '{') {
      return false;
    }
    int hash = 0;
    int end = first;
    while (end < bytes.length && isOfName(bytes[end])) {
      hash = hash * 31 + bytes[end];
      end++;
    }
    if (end == bytes.length || bytes[end] != '}' || end == first || end - first > LONGEST_NAME) {
      return false;
    }
    int slot = (hash * 0x9E3779B1) >>> (Integer.SIZE - NAME_BITS);
    // The shift takes the lowest six bits only.
    boolean isNew = (names >>> slot & 1) == 0 || !isBefore(first, end);
    if (!isNew || !isInOrder(first, end, slot)) {
      return false;
    }
    names |= 1L << slot;
    variables++;
    units += end + 1 - at;
    at = end + 1;
    return true;
  }

  /** Whether nothing is to be said of a name. */
  private boolean isInOrder(int first, int end, int slot) {
    String known = NAMES[slot];
    if (known != null && isWritten(known, first, end)) {
      return true;
    }
    String name = new String(bytes, first, end - first, StandardCharsets.ISO_8859_1);
    if (!VariableName.isInOrder(name) || mayNameKey(name)) {
      return false;
    }
    NAMES[slot] = name;
    return true;
  }

  /** What the search for keys takes as a reason to look closer. */
  private static boolean mayNameKey(String name) {
    return name.contains("ecret") || name.contains("ECRET") || name.contains("LTAI");
  }

  private boolean isWritten(String name, int first, int end) {
    if (name.length() != end - first) {
      return false;
    }
    for (int place = first; place < end; place++) {
      if (name.charAt(place - first) != bytes[place]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a variable before has the same name. */
  private boolean isBefore(int first, int end) {
    int length = end + 1 - first;
    for (int before = start; before + length < first; before++) {
      if (bytes[before] == '{'
          && Arrays.equals(bytes, before + 1, before + 1 + length, bytes, first, end + 1)) {
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
