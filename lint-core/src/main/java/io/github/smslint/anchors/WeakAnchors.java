package io.github.smslint.anchors;

import io.github.smslint.resource.TableResource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The anchors that programs which have nothing to do with SMS hold, too. */
public final class WeakAnchors {

  private static final String INSIDE = "inside";

  private final Anchors others;
  private final List<byte[]> insideOnly = new ArrayList<>();

  /**
   * @param more the words that count beside those that come with smslint
   */
  public WeakAnchors(List<String> more) {
    Set<String> weak = new HashSet<>();
    for (String[] row : TableResource.read(WeakAnchors.class, "weak-anchors.txt")) {
      weak.add(row[0]);
      if (row[1].equals(INSIDE)) {
        insideOnly.add(row[0].getBytes(StandardCharsets.US_ASCII));
      }
    }
    this.others = Anchors.builtinWithout(weak, more);
  }

  /** Whether the bytes hold no anchor but weak ones. */
  public boolean areAllIn(byte[] bytes) {
    if (others.standIn(bytes)) {
      return false;
    }
    for (byte[] word : insideOnly) {
      if (beginsIn(bytes, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word stands somewhere with no letter before it. */
  private static boolean beginsIn(byte[] bytes, byte[] word) {
    for (int at = 0; at + word.length <= bytes.length; at++) {
      boolean first = at == 0 || !isLetter(bytes[at - 1]);
      if (first && standsAt(bytes, at, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(byte[] bytes, int at, byte[] word) {
    for (int place = 0; place < word.length; place++) {
      byte unit = bytes[at + place];
      if (unit != word[place] && !(isLetter(unit) && (unit | 0x20) == word[place])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte unit) {
    return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
  }
}
