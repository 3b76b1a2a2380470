package io.github.smslint.anchors;

import io.github.smslint.resource.TableResource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of which at least one stands in every file worth reading, and the search for them: all
 * at once, over the bytes, so that most files are never decoded.
 */
public final class Anchors {

  private static final int BYTES = 256;

  /** Begins a word that is told by its bytes, because loading a charset costs as much as a scan. */
  private static final String HEX = "0x";

  /** The column of each byte: bytes that no word holds share the first one. */
  private final byte[] columns = new byte[BYTES];

  private final int width;
  private final short[] next;
  private final boolean[] ends;

  /**
   * @param words the words, of which ASCII letters match in either case; {@code 0x…} gives the
   *     bytes of a word in another charset than UTF-8
   */
  public Anchors(List<String> words) {
    List<byte[]> patterns = new ArrayList<>(words.size());
    int longest = 1;
    int last = 0;
    for (String word : words) {
      byte[] pattern = word.startsWith(HEX) ? bytes(word) : word.getBytes(StandardCharsets.UTF_8);
      patterns.add(pattern);
      longest += pattern.length;
      for (byte unit : pattern) {
        int folded = lower(unit);
        if (columns[folded] == 0) {
          columns[folded] = (byte) ++last;
        }
      }
    }
    for (int unit = 'A'; unit <= 'Z'; unit++) {
      columns[unit] = columns[unit + 'a' - 'A'];
    }
    this.width = last + 1;
    this.next = new short[longest * width];
    this.ends = new boolean[longest];
    connect(addPatterns(patterns));
  }

  /** The words that come with smslint, and more. */
  public static Anchors builtinAnd(List<String> more) {
    List<String> words = new ArrayList<>(more);
    for (String[] row : TableResource.read(Anchors.class, "anchors.txt")) {
      words.add(row[0]);
    }
    return new Anchors(words);
  }

  /** Whether one of the words stands in the bytes. */
  public boolean standIn(byte[] bytes) {
    int state = 0;
    for (byte unit : bytes) {
      state = next[state * width + columns[unit & 0xFF]];
      if (ends[state]) {
        return true;
      }
    }
    return false;
  }

  private int addPatterns(List<byte[]> patterns) {
    int states = 1;
    for (byte[] pattern : patterns) {
      int state = 0;
      for (byte unit : pattern) {
        int at = state * width + columns[unit & 0xFF];
        if (next[at] == 0) {
          next[at] = (short) states++;
        }
        state = next[at];
      }
      ends[state] = true;
    }
    return states;
  }

  /**
   * Turns the tree of words into an automaton: where no word goes on, the longest other word that
   * ends here does. States come breadth first, so that the row to fall back on is already complete.
   */
  private void connect(int states) {
    short[] fallback = new short[states];
    short[] open = new short[states];
    int opened = 1;
    for (int at = 0; at < opened; at++) {
      int state = open[at];
      for (int column = 1; column < width; column++) {
        short child = next[state * width + column];
        short other = state == 0 ? 0 : next[fallback[state] * width + column];
        if (child == 0) {
          next[state * width + column] = other;
        } else {
          fallback[child] = other;
          ends[child] |= ends[other];
          open[opened++] = child;
        }
      }
    }
  }

  private static byte[] bytes(String hex) {
    byte[] bytes = new byte[(hex.length() - HEX.length()) / 2];
    for (int at = 0; at < bytes.length; at++) {
      int from = HEX.length() + at * 2;
      bytes[at] = (byte) Integer.parseInt(hex.substring(from, from + 2), 16);
    }
    return bytes;
  }

  private static int lower(byte unit) {
    int value = unit & 0xFF;
    return value >= 'A' && value <= 'Z' ? value + 32 : value;
  }
}
