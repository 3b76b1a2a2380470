package io.github.smslint.anchors;

import io.github.smslint.resource.TableResource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The tree of the words: the state behind a state and a column, 0 where no word goes on. */
  private final short[] children;

  /** Where to go on when no word does: the longest other beginning of a word that ends there. */
  private final short[] fallbacks;

  /** The moves found so far, one more than the state; made when met, as few are ever met. */
  private final short[] moves;

  /** Whether a word ends in a state. */
  private final boolean[] ends;

  /** By the state in which they end, the words that count only as they are written. */
  private final Map<Integer, List<byte[]>> exact = new HashMap<>(4);

  /** Whether such a word ends in a state. */
  private final boolean[] mayEnd;

  private final List<byte[]> patterns;

  private PairSearch pairs;

  /**
   * @param words the words, of which ASCII letters match in either case, but in a word that has a
   *     capital as they are written; {@code 0x…} gives the bytes of a word in another charset than
   *     UTF-8
   */
  public Anchors(List<String> words) {
    this.patterns = new ArrayList<>(words.size());
    int longest = 1;
    int last = 0;
    for (String word : words) {
      byte[] pattern =
          word.startsWith(HEX)
              ? PairSearch.folded(bytes(word))
              : word.getBytes(StandardCharsets.UTF_8);
      patterns.add(pattern);
      longest += pattern.length;
      for (byte unit : pattern) {
        int folded = PairSearch.lower(unit) & 0xFF;
        if (columns[folded] == 0) {
          columns[folded] = (byte) ++last;
        }
      }
    }
    for (int unit = 'A'; unit <= 'Z'; unit++) {
      columns[unit] = columns[unit + 'a' - 'A'];
    }
    this.width = last + 1;
    this.children = new short[longest * width];
    this.moves = new short[longest * width];
    this.fallbacks = new short[longest];
    this.ends = new boolean[longest];
    this.mayEnd = new boolean[longest];
    byte[][] spelled = patterns.toArray(new byte[0][]);
    connect(spelled, grow(spelled));
  }

  /** The words that come with smslint, and more. */
  public static Anchors builtinAnd(List<String> more) {
    return builtinWithout(Set.of(), more);
  }

  /** The words that come with smslint but for some, and more. */
  static Anchors builtinWithout(Set<String> left, List<String> more) {
    List<String> words = new ArrayList<>(more);
    for (String[] row : TableResource.read(Anchors.class, "anchors.txt")) {
      if (!left.contains(row[0])) {
        words.add(row[0]);
      }
    }
    return new Anchors(words);
  }

  /**
   * A search for the same words that pays where much is to be searched; null where a word is a
   * single byte.
   */
  public synchronized PairSearch pairs() {
    if (pairs == null) {
      for (byte[] pattern : patterns) {
        if (pattern.length < 2) {
          return null;
        }
      }
      pairs = new PairSearch(patterns);
    }
    return pairs;
  }

  /** Whether one of the words stands in the bytes. */
  public boolean standIn(byte[] bytes) {
    int state = 0;
    for (int at = 0; at < bytes.length; at++) {
      int column = columns[bytes[at] & 0xFF] & 0xFF;
      int move = moves[state * width + column];
      state = move == 0 ? follow(state, column) : move - 1;
      if (ends[state] || mayEnd[state] && endsAt(bytes, at, exact.get(state))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words stands in a part of a text. */
  public boolean standIn(String text, int from, int to) {
    int state = 0;
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if (unit < 0x80) {
        state = moved(state, unit);
      } else {
        if (unit >= 0x800) {
          state = moved(state, 0xE0 | unit >> 12);
          state = moved(state, 0x80 | (unit >> 6 & 0x3F));
        } else {
          state = moved(state, 0xC0 | unit >> 6);
        }
        state = moved(state, 0x80 | (unit & 0x3F));
      }
      if (ends[state] || mayEnd[state] && endsAt(text, at, exact.get(state))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(byte[] bytes, int last, List<byte[]> words) {
    for (byte[] word : words) {
      int back = 0;
      while (back < word.length && bytes[last - back] == word[word.length - 1 - back]) {
        back++;
      }
      if (back == word.length) {
        return true;
      }
    }
    return false;
  }

  /** The same in characters, of which a word of ASCII has as many as bytes. */
  private static boolean endsAt(String text, int last, List<byte[]> words) {
    for (byte[] word : words) {
      int back = 0;
      while (back < word.length && text.charAt(last - back) == word[word.length - 1 - back]) {
        back++;
      }
      if (back == word.length) {
        return true;
      }
    }
    return false;
  }

  private int moved(int state, int unit) {
    int column = columns[unit];
    int move = moves[state * width + column];
    return move == 0 ? follow(state, column) : move - 1;
  }

  /** Threads may find the same move at once; it is the same for all. */
  private int follow(int state, int column) {
    int at = state * width + column;
    if (moves[at] == 0) {
      int target = children[at];
      if (target == 0 && state != 0) {
        target = follow(fallbacks[state], column);
      }
      moves[at] = (short) (target + 1);
      return target;
    }
    return moves[at] - 1;
  }

  /** Makes the tree; tells for each word the states along it. */
  private short[][] grow(byte[][] patterns) {
    short[][] paths = new short[patterns.length][];
    int states = 0;
    for (int word = 0; word < patterns.length; word++) {
      paths[word] = new short[patterns[word].length];
      int state = 0;
      for (int at = 0; at < patterns[word].length; at++) {
        int branch = state * width + (columns[patterns[word][at] & 0xFF] & 0xFF);
        if (children[branch] == 0) {
          children[branch] = (short) ++states;
        }
        state = children[branch];
        paths[word][at] = (short) state;
      }
      if (PairSearch.isExact(patterns[word])) {
        addExact(state, List.of(patterns[word]));
      } else {
        ends[state] = true;
      }
    }
    return paths;
  }

  /** Finds the fallbacks, those of shorter beginnings first. */
  private void connect(byte[][] patterns, short[][] paths) {
    boolean longer = true;
    for (int depth = 1; longer; depth++) {
      longer = false;
      for (int word = 0; word < paths.length; word++) {
        if (depth < paths[word].length) {
          longer = true;
          int state = paths[word][depth];
          int before = paths[word][depth - 1];
          int column = columns[patterns[word][depth] & 0xFF] & 0xFF;
          fallbacks[state] = (short) follow(fallbacks[before], column);
          ends[state] |= ends[fallbacks[state]];
          addExact(state, exact.getOrDefault((int) fallbacks[state], List.of()));
        }
      }
    }
  }

  private void addExact(int state, List<byte[]> words) {
    if (!words.isEmpty()) {
      List<byte[]> all = new ArrayList<>(words);
      all.addAll(exact.getOrDefault(state, List.of()));
      exact.put(state, all);
      mayEnd[state] = true;
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
}
