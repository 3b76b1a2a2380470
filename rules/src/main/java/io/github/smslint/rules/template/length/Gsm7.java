package io.github.smslint.rules.template.length;

import io.github.smslint.resource.TableResource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The alphabet in which a message takes 160 units instead of 70; loaded at first need. */
final class Gsm7 {

  private static final int SIZE = 0x20AD;
  private static final int HEX = 16;

  private static final class Holder {
    static final Gsm7 ALPHABET = new Gsm7();
  }

  private final byte[] units = new byte[SIZE];
  private final Map<Character, String> instead = new HashMap<>();

  private Gsm7() {
    for (String[] row : TableResource.read(Gsm7.class, "gsm7.tsv")) {
      int from = Integer.parseInt(row[0], HEX);
      int to = Integer.parseInt(row[1], HEX);
      Arrays.fill(units, from, to + 1, Byte.parseByte(row[2]));
    }
    for (String[] row : TableResource.read(Gsm7.class, "gsm7-instead.tsv")) {
      String written = row[1].substring(0, row[1].length() - 1);
      instead.put((char) Integer.parseInt(row[0], HEX), written);
    }
  }

  static Gsm7 get() {
    return Holder.ALPHABET;
  }

  boolean holds(char character) {
    return units(character) > 0;
  }

  /** How many units the character takes, 0 where it is not in the alphabet. */
  int units(char character) {
    return character < SIZE ? units[character] : 0;
  }

  /** What reads the same in the alphabet, a blank at an end being optional; null for nothing. */
  String instead(char character) {
    return instead.get(character);
  }
}
