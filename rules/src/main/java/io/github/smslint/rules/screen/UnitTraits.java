package io.github.smslint.rules.screen;

import io.github.smslint.rules.characters.CharacterTable;
import java.nio.CharBuffer;

/**
 * What one look at a UTF-16 unit tells, in one byte: the number of its owner in the lowest five
 * bits, and a bit for each further trait.
 */
public final class UnitTraits {

  /** The sign of the byte: a word of a table may begin with the unit. */
  public static final int BEGINS = 0x80;

  /** A digit, or an ASCII mark that addresses are made with. */
  public static final int ADDRESS = 0x40;

  /** Behind the Latin letters and before the Chinese radicals, where other alphabets stand. */
  public static final int ELSEWHERE = 0x20;

  private static final String ADDRESS_MARKS = "0123456789.:/@";
  private static final char FIRST_ELSEWHERE = '\u0370';
  private static final char FIRST_HAN_RADICAL = '\u2E80';

  private static final byte[] TRAITS = CharacterTable.get().ownersOfUnits();

  static {
    for (int at = 0; at < ADDRESS_MARKS.length(); at++) {
      TRAITS[ADDRESS_MARKS.charAt(at)] |= (byte) ADDRESS;
    }
    for (int unit = FIRST_ELSEWHERE; unit < FIRST_HAN_RADICAL; unit++) {
      TRAITS[unit] |= (byte) ELSEWHERE;
    }
    CharBuffer beginnings = WordBeginnings.characters();
    while (beginnings.hasRemaining()) {
      TRAITS[beginnings.get()] |= (byte) BEGINS;
    }
  }

  private UnitTraits() {}

  /** The traits of a unit, as the constants tell them. */
  public static byte of(char unit) {
    return TRAITS[unit];
  }
}
