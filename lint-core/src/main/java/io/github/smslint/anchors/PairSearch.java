package io.github.smslint.anchors;

import java.util.Arrays;
import java.util.List;

/**
 * Tells fast whether one of the words stands in bytes: looks at one pair of bytes in so many, and
 * compares where a pair is one of those in the middle of a word. Of each word the rarest part is
 * looked for; no word is so short that it slips through.
 */
public class PairSearch {

  /** Room that an array needs behind its last byte, as several bytes are looked at at once. */
  public static final int SLACK = 16;

  /** So many bytes each word has at least. */
  static final int SHORTEST = 2;

  private static final int PAIRS = 1 << 16;
  private static final int WIDEST_STEP = 3;
  private static final int ANY = -1;

  /** What source is made of, the most frequent first. */
  private static final String FREQUENT = "etaorinslcpdumghfybvkwx.-_jqz";

  private static final byte[] FREQUENCIES = frequencies();

  private final byte[][] words;
  private final int longest;
  private final int step;

  /** For each pair the first of its entries, 0 for none. */
  private final short[] heads = new short[PAIRS];

  /** For each first entry of a pair the bytes behind it in words, by their lowest five bits. */
  private int[] followers = new int[64];

  private short[] nexts = new short[64];
  private short[] wordOf = new short[64];
  private short[] offsets = new short[64];
  private int entries;

  /**
   * @param spelled the bytes of the words, each at least {@link #SHORTEST} long; one that has a
   *     capital is meant as it is written, of others ASCII letters in either case
   */
  PairSearch(List<byte[]> spelled) {
    this.words = spelled.toArray(new byte[0][]);
    int shortest = WIDEST_STEP + 1;
    int most = 0;
    for (byte[] word : words) {
      shortest = Math.min(shortest, word.length);
      most = Math.max(most, word.length);
    }
    this.longest = most;
    this.step = shortest - 1;
    for (int word = 0; word < words.length; word++) {
      add(word);
    }
  }

  /** So many bytes of the end of one part of a file belong to the next part as well. */
  public int overlap() {
    return longest - 1;
  }

  /**
   * Whether one of the words stands in the first bytes of an array.
   *
   * @param end how many bytes there are; the array goes on for at least {@link #SLACK} more
   */
  public boolean standIn(byte[] text, int end) {
    return step == WIDEST_STEP ? standInByThree(text, end) : standInByStep(text, end);
  }

  /** The usual case, of which the loop over every byte of a tree is kept small and by itself. */
  private boolean standInByThree(byte[] text, int end) {
    int at = 0;
    while (true) {
      at = nextMark(text, at, end);
      if (at >= end) {
        return false;
      }
      for (int pair = at; pair < at + 9; pair += 3) {
        int head = heads[text[pair] & 0xFF | (text[pair + 1] & 0xFF) << 8];
        if (head != 0 && isWord(head, pair, text, end)) {
          return true;
        }
      }
      at += 9;
    }
  }

  /** The next three pairs of which one is that of a word and has a fitting byte behind it. */
  private int nextMark(byte[] text, int from, int end) {
    short[] marks = heads;
    int[] behind = followers;
    for (int at = from; at < end; at += 9) {
      int first = marks[text[at] & 0xFF | (text[at + 1] & 0xFF) << 8];
      int second = marks[text[at + 3] & 0xFF | (text[at + 4] & 0xFF) << 8];
      int third = marks[text[at + 6] & 0xFF | (text[at + 7] & 0xFF) << 8];
      if ((first | second | third) != 0
          // The shift takes the lowest five bits only.
          && ((behind[first] >>> text[at + 2]
                      | behind[second] >>> text[at + 5]
                      | behind[third] >>> text[at + 8])
                  & 1)
              != 0) {
        return at;
      }
    }
    return end;
  }

  private boolean standInByStep(byte[] text, int end) {
    for (int at = 0; at < end; at += step) {
      int head = heads[text[at] & 0xFF | (text[at + 1] & 0xFF) << 8];
      if (head != 0 && isWord(head, at, text, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int head, int at, byte[] text, int end) {
    for (int entry = head; entry != 0; entry = nexts[entry]) {
      byte[] word = words[wordOf[entry]];
      int start = at - offsets[entry];
      if (start >= 0 && start + word.length <= end && matches(word, text, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands at a place; counted in tests, as it is what costs steps. */
  boolean matches(byte[] word, byte[] text, int start) {
    return standsAt(word, text, start);
  }

  /** Whether a word stands at a place from which the text is long enough. */
  static boolean standsAt(byte[] word, byte[] text, int start) {
    boolean asWritten = true;
    for (int at = 0; at < word.length; at++) {
      byte unit = text[start + at];
      if (word[at] != unit) {
        // Letters of ASCII differ from their capitals in one bit, other bytes are no letters.
        if (unit < 'A' || unit > 'Z' || word[at] != unit + 0x20) {
          return false;
        }
        asWritten = false;
      }
    }
    return asWritten || !isExact(word);
  }

  /** Whether a word is meant as it is written. */
  static boolean isExact(byte[] word) {
    for (byte unit : word) {
      if (lower(unit) != unit) {
        return true;
      }
    }
    return false;
  }

  static byte[] folded(byte[] word) {
    byte[] folded = new byte[word.length];
    for (int at = 0; at < word.length; at++) {
      folded[at] = lower(word[at]);
    }
    return folded;
  }

  static byte lower(byte unit) {
    return unit >= 'A' && unit <= 'Z' ? (byte) (unit + 'a' - 'A') : unit;
  }

  private void add(int word) {
    byte[] bytes = words[word];
    int best = 0;
    int rarest = Integer.MAX_VALUE;
    for (int from = 0; from + step < bytes.length; from++) {
      int weight = 0;
      for (int at = from; at < from + step; at++) {
        weight += frequency(bytes[at]) * frequency(bytes[at + 1]);
      }
      if (weight < rarest) {
        rarest = weight;
        best = from;
      }
    }
    for (int at = best; at < best + step; at++) {
      for (int low : cases(bytes[at])) {
        for (int high : cases(bytes[at + 1])) {
          addEntry(high << 8 | low, word, at);
        }
      }
    }
  }

  /**
   * How frequent each byte of ASCII is; to search for it each time would take longer than all else.
   */
  private static byte[] frequencies() {
    byte[] frequencies = new byte[128];
    for (int rank = 0; rank < FREQUENT.length(); rank++) {
      frequencies[FREQUENT.charAt(rank)] = (byte) (FREQUENT.length() - rank);
    }
    return frequencies;
  }

  private static int frequency(byte unit) {
    return unit < 0 ? 1 : 1 + FREQUENCIES[unit];
  }

  private static int[] cases(byte unit) {
    int value = unit & 0xFF;
    return value >= 'a' && value <= 'z' ? new int[] {value, value - 32} : new int[] {value};
  }

  private void addEntry(int pair, int word, int offset) {
    int entry = ++entries;
    if (entry == nexts.length) {
      nexts = Arrays.copyOf(nexts, entry * 2);
      followers = Arrays.copyOf(followers, entry * 2);
      wordOf = Arrays.copyOf(wordOf, entry * 2);
      offsets = Arrays.copyOf(offsets, entry * 2);
    }
    byte[] bytes = words[word];
    int follower = offset + 2 < bytes.length ? 1 << bytes[offset + 2] : ANY;
    followers[entry] = followers[heads[pair]] | follower;
    nexts[entry] = heads[pair];
    wordOf[entry] = (short) word;
    offsets[entry] = (short) offset;
    heads[pair] = (short) entry;
  }
}
