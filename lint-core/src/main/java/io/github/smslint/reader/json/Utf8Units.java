package io.github.smslint.reader.json;

/** How many UTF-16 units the bytes of a UTF-8 text make, a byte at a time. */
public final class Utf8Units {

  private static final int LINE = 1 << 28;

  /** The units of each byte, and a mark on that of a line end. */
  private static final int[] WEIGHTS = new int[1 << Byte.SIZE];

  static {
    for (int unit = 0; unit < WEIGHTS.length; unit++) {
      WEIGHTS[unit] = of((byte) unit);
    }
    WEIGHTS['\n'] += LINE;
  }

  private Utf8Units() {}

  /** A character of four bytes is two units; bytes but the first of one begin with 10. */
  static int of(byte unit) {
    boolean follows = (unit & 0xC0) == 0x80;
    return follows ? 0 : (unit & 0xF0) == 0xF0 ? 2 : 1;
  }

  /** The units of some bytes, and how many line ends are among them times 2<sup>32</sup>. */
  public static long count(byte[] bytes, int start, int end) {
    long units = 0;
    for (int at = start; at < end; at++) {
      units += WEIGHTS[bytes[at] & 0xFF];
    }
    long lines = units / LINE;
    return lines << Integer.SIZE | units % LINE;
  }
}
