package io.github.smslint.rules.template.variable;

import io.github.smslint.resource.TableResource;
import io.github.smslint.text.Text;
import java.util.HashMap;
import java.util.Map;

/** What the provider asks of a variable's name. */
public final class VariableName {

  /** The documents give 20 and 25. */
  private static final int USUAL_LENGTH = 20;

  private static final int LONGEST = 25;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  /** What is wrong with a name; the first that applies. */
  enum Fault {
    DIGITS,
    CHINESE,
    FIRST,
    CHARACTER,
    TOO_LONG,
    LONG,
    RESERVED
  }

  private static final class Reserved {
    static final Map<String, String> OTHERS = new HashMap<>();

    static {
      for (String[] row : TableResource.read(VariableName.class, "reserved-names.tsv")) {
        OTHERS.put(row[0], row[1]);
      }
    }
  }

  private VariableName() {}

  /** Whether nothing is wrong with a name that is wholly known. */
  public static boolean isInOrder(String name) {
    return fault(name) == null;
  }

  /** The fault of a name, or null where it has none or is not wholly known. */
  static Fault fault(String name) {
    if (name.indexOf(Text.HOLE) >= 0) {
      return null;
    }
    Fault shape = shapeFault(name);
    if (shape != null) {
      return shape;
    }
    if (name.length() > USUAL_LENGTH) {
      return name.length() > LONGEST ? Fault.TOO_LONG : Fault.LONG;
    }
    return isReserved(name) ? Fault.RESERVED : null;
  }

  private static Fault shapeFault(String name) {
    boolean digits = true;
    boolean foreign = false;
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      if (Character.isIdeographic(name.codePointAt(at))) {
        return Fault.CHINESE;
      }
      digits &= isDigit(character);
      foreign |= !isPart(character);
    }
    if (digits) {
      return Fault.DIGITS;
    }
    if (foreign) {
      return Fault.CHARACTER;
    }
    return isLetter(name.charAt(0)) ? null : Fault.FIRST;
  }

  /**
   * Whether a text is made as a word of code is: letters, digits and underscores, no digit first.
   */
  static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && !isDigit(name.charAt(0))
        && identifierEnd(name, 0, name.length()) == name.length();
  }

  /** Where the letters, digits and underscores that begin at an offset end. */
  static int identifierEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A name without fault that can stand for another, itself if it has none; null without one. */
  static String mended(String name) {
    StringBuilder mended = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      char narrow =
          character > '\uFF00' && character < '\uFF5F'
              ? (char) (character - FULL_WIDTH_OFFSET)
              : character;
      if (isLetter(narrow) || (isDigit(narrow) && mended.length() > 0)) {
        mended.append(narrow);
      } else if (narrow > '~' || isDigit(narrow)) {
        return null;
      } else if (mended.length() > 0 && mended.charAt(mended.length() - 1) != '_') {
        mended.append('_');
      }
    }
    while (mended.length() > 0 && mended.charAt(mended.length() - 1) == '_') {
      mended.setLength(mended.length() - 1);
    }
    String written = fault(name) == null ? name : mended.toString();
    String allowed = isReserved(written) ? Reserved.OTHERS.get(written) : written;
    return allowed.isEmpty() || fault(allowed) != null ? null : allowed;
  }

  private static boolean isReserved(String name) {
    return Reserved.OTHERS.containsKey(name);
  }

  private static boolean isPart(char character) {
    return isLetter(character) || isDigit(character) || character == '_';
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
