package io.github.smslint.anchors;

import io.github.smslint.resource.TableResource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of which at least one stands in every file worth reading, searched for in the bytes, so
 * that most files are never decoded.
 */
public final class Anchors {

  /** Begins a word that is told by its bytes, because loading a charset costs as much as a scan. */
  private static final String HEX = "0x";

  private final PairSearch pairs;

  /**
   * @param words the words, of which ASCII letters match in either case, but in a word that has a
   *     capital as they are written; {@code 0x…} gives the bytes of a word in another charset than
   *     UTF-8
   */
  public Anchors(List<String> words) {
    List<byte[]> patterns = new ArrayList<>(words.size());
    boolean every = false;
    for (String word : words) {
      byte[] pattern =
          word.startsWith(HEX)
              ? PairSearch.folded(bytes(word))
              : word.getBytes(StandardCharsets.UTF_8);
      every |= pattern.length < PairSearch.SHORTEST;
      patterns.add(pattern);
    }
    this.pairs = every ? null : new PairSearch(patterns);
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

  /** The search for the words; null where one is so short that every file is worth reading. */
  public PairSearch pairs() {
    return pairs;
  }

  /** Whether one of the words stands in the bytes. */
  public boolean standIn(byte[] bytes) {
    return pairs == null
        || pairs.standIn(Arrays.copyOf(bytes, bytes.length + PairSearch.SLACK), bytes.length);
  }

  /** Whether one of the words stands in a part of a text. */
  public boolean standIn(String text, int from, int to) {
    return standIn(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
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
