package io.github.smslint.text;

import io.github.smslint.resource.Resource;
import java.util.Arrays;

/** The table of the wide characters, loaded at first need. */
final class WideRanges {

  /** No code point before this one is wide, so that most texts need no table. */
  static final int FIRST = 0x1100;

  /** Where a wide range starts, and behind it where it ends, in ascending order. */
  private static final int[] BOUNDS = load();

  private WideRanges() {}

  static boolean contains(int codePoint) {
    int found = Arrays.binarySearch(BOUNDS, codePoint);
    int bound = found >= 0 ? found : -found - 2;
    return bound >= 0 && bound % 2 == 0;
  }

  private static int[] load() {
    return parse(Resource.bytes(WideRanges.class, "wide-ranges.txt"));
  }

  /** Reads lines {@code 1F300..1F320} or {@code 3030}; behind {@code #} stands a comment. */
  private static int[] parse(byte[] table) {
    int[] bounds = new int[256];
    int count = 0;
    for (int at = 0; at < table.length; at++) {
      if (count + 2 > bounds.length) {
        bounds = Arrays.copyOf(bounds, count * 2);
      }
      int first = -1;
      int value = 0;
      int digits = 0;
      for (; table[at] != '\n' && table[at] != '#'; at++) {
        if (table[at] != '.') {
          value = value << 4 | Character.digit(table[at], 16);
          digits++;
        } else if (digits > 0) {
          first = value;
          value = 0;
          digits = 0;
        }
      }
      if (digits > 0) {
        bounds[count++] = first < 0 ? value : first;
        bounds[count++] = value + 1;
      }
      while (table[at] != '\n') {
        at++;
      }
    }
    return Arrays.copyOf(bounds, count);
  }
}
