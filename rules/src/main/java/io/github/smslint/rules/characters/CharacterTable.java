package io.github.smslint.rules.characters;

import io.github.smslint.resource.Resource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The owner and the standard form of every character, from the table that the build makes (see
 * src/main/characters/README.md). Loaded at first need; read-only.
 */
public final class CharacterTable {

  private static final int MAGIC = 0x534D5343;
  private static final int BMP = 16;
  private static final int BMP_SIZE = 0x10000;
  private static final Owner[] OWNERS = Owner.values();

  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int[] supplementaryRuns;
  private final int formCount;
  private final int formIndex;
  private final int pool;
  private final int names;

  /** Throws {@link IllegalArgumentException} for bytes that are no character table. */
  CharacterTable(byte[] bytes) {
    this.bytes = bytes;
    this.numbers = ByteBuffer.wrap(bytes);
    if (numbers.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("not a character table");
    }
    this.supplementaryRuns = new int[numbers.getInt(4)];
    this.formCount = numbers.getInt(8);
    numbers.position(BMP + BMP_SIZE);
    numbers.asIntBuffer().get(supplementaryRuns);
    this.formIndex = BMP + BMP_SIZE + supplementaryRuns.length * 4;
    this.pool = formIndex + formCount * 8;
    this.names = pool + numbers.getInt(12);
  }

  private static final class Holder {
    private static final CharacterTable TABLE = load();
  }

  /** The table of this build; throws {@link IllegalStateException} where it was not built in. */
  public static CharacterTable get() {
    return Holder.TABLE;
  }

  private static CharacterTable load() {
    return new CharacterTable(Resource.bytes(CharacterTable.class, "characters.bin"));
  }

  public Owner ownerOf(int codePoint) {
    return OWNERS[codePoint < BMP_SIZE ? bytes[BMP + codePoint] : supplementary(codePoint)];
  }

  /** The set of owners of the text's characters, as bits. */
  public int ownersIn(String text) {
    int owners = 0;
    for (int at = 0; at < text.length(); at++) {
      owners |= 1 << bytes[BMP + text.charAt(at)];
    }
    return withSupplementary(owners, text);
  }

  /** A copy of the numbers of the owners of all UTF-16 units, each below 32. */
  public byte[] ownersOfUnits() {
    return Arrays.copyOfRange(bytes, BMP, BMP + BMP_SIZE);
  }

  /** The owners of a text of whose units those are given. */
  public int withSupplementary(int ofUnits, String text) {
    int owners = ofUnits;
    if ((owners & Owner.SURROGATE.bit()) != 0) {
      for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
        owners |= ownerOf(text.codePointAt(at)).bit();
      }
    }
    return owners;
  }

  /**
   * What should be written in the place of a character: null where nothing is known, the empty
   * string where the character should go, several forms separated by one blank each, the usual one
   * first.
   */
  public String standardForm(int codePoint) {
    int low = 0;
    int high = formCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = numbers.getInt(formIndex + middle * 8);
      if (found == codePoint) {
        int place = numbers.getInt(formIndex + middle * 8 + 4);
        return new String(bytes, pool + (place >>> 8), place & 0xFF, StandardCharsets.UTF_8);
      }
      low = found < codePoint ? middle + 1 : low;
      high = found < codePoint ? high : middle - 1;
    }
    return null;
  }

  /** The names of the owners in the order of the table's numbers. */
  String ownerNames() {
    return new String(bytes, names, bytes.length - names, StandardCharsets.UTF_8);
  }

  private int supplementary(int codePoint) {
    int low = 0;
    int high = supplementaryRuns.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      boolean before = supplementaryRuns[middle] >>> 8 <= codePoint;
      low = before ? middle : low;
      high = before ? high : middle - 1;
    }
    return supplementaryRuns[low] & 0xFF;
  }
}
