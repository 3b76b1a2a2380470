package io.github.smslint.anchors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The words of which at least one stands in every file worth reading, and the search for them: all
 * at once, over the bytes, so that most files are never decoded.
 */
public final class Anchors {

  private static final int BYTES = 256;

  private final short[] next;
  private final boolean[] ends;

  /**
   * @param words the words, of which ASCII letters match in either case
   */
  public Anchors(List<String> words) {
    List<byte[]> patterns = new ArrayList<>(words.size() + 4);
    int longest = 1;
    for (String word : words) {
      byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
      patterns.add(utf8);
      longest += utf8.length;
      if (utf8.length > word.length()) {
        byte[] gbk = word.getBytes(Charset.forName("GB18030"));
        patterns.add(gbk);
        longest += gbk.length;
      }
    }
    this.next = new short[longest * BYTES];
    this.ends = new boolean[longest];
    int states = addPatterns(patterns);
    connect(states);
  }

  /** The words that come with smslint, and more. */
  public static Anchors builtinAnd(List<String> more) {
    List<String> words = new ArrayList<>(more);
    try (InputStream stream = Anchors.class.getResourceAsStream("anchors.txt")) {
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      int start = 0;
      while (start < content.length()) {
        int end = content.indexOf('\n', start);
        if (end > start && content.charAt(start) != '#') {
          words.add(content.substring(start, end));
        }
        start = end + 1;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Anchors(words);
  }

  /** Whether one of the words stands in the bytes. */
  public boolean standIn(byte[] bytes) {
    int state = 0;
    for (byte unit : bytes) {
      state = next[state * BYTES + (unit & 0xFF)];
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
        int at = state * BYTES + lower(unit);
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
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int state = open.remove();
      for (int unit = 0; unit < BYTES; unit++) {
        short child = next[state * BYTES + unit];
        short other = state == 0 ? 0 : next[fallback[state] * BYTES + unit];
        if (child == 0) {
          next[state * BYTES + unit] = other;
        } else {
          fallback[child] = other;
          ends[child] |= ends[other];
          open.add((int) child);
        }
      }
    }
    for (int state = 0; state < states; state++) {
      for (int unit = 'A'; unit <= 'Z'; unit++) {
        next[state * BYTES + unit] = next[state * BYTES + unit + 'a' - 'A'];
      }
    }
  }

  private static int lower(byte unit) {
    int value = unit & 0xFF;
    return value >= 'A' && value <= 'Z' ? value + 32 : value;
  }
}
