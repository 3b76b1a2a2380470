package io.github.smslint.reader;

import java.util.Arrays;

/** Turns the parser's offsets, which count code points, into UTF-16 offsets. */
final class YamlOffsets {

  private int[] pairs = new int[0];
  private int count;

  YamlOffsets(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isHighSurrogate(text.charAt(at))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
        }
        pairs[count] = at - count;
        count++;
        at++;
      }
    }
  }

  int utf16(int codePoints) {
    if (count == 0) {
      return codePoints;
    }
    int found = Arrays.binarySearch(pairs, 0, count, codePoints);
    return codePoints + (found >= 0 ? found : -found - 1);
  }
}
