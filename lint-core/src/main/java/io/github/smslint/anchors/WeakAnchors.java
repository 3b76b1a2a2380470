package io.github.smslint.anchors;

import io.github.smslint.resource.TableResource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The anchors that programs which have nothing to do with SMS hold, too. */
public final class WeakAnchors {

  private static final String SMS = "sms";

  private final Anchors others;

  /** Words that hold the letters of SMS and mean something else. */
  private final List<String> around = new ArrayList<>();

  /**
   * @param more the words that count beside those that come with smslint
   */
  public WeakAnchors(List<String> more) {
    Set<String> weak = new HashSet<>();
    List<String> strong = new ArrayList<>(more);
    for (String[] row : TableResource.read(WeakAnchors.class, "weak-anchors.txt")) {
      String word = row[0];
      switch (row[1]) {
        case "weak" -> weak.add(word);
        case "inside" -> around.add(word);
        default -> strong.add(word);
      }
    }
    strong.remove(SMS);
    this.others = Anchors.builtinWithout(weak, strong);
  }

  /** Whether the bytes hold no anchor but weak ones, and nothing that gives these a meaning. */
  public boolean areAllIn(byte[] bytes) {
    if (others.standIn(bytes)) {
      return false;
    }
    byte[] sms = SMS.getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at + sms.length <= bytes.length; at++) {
      // An m is rarer than an s.
      if ((bytes[at + 1] | 0x20) == 'm'
          && PairSearch.standsAt(sms, bytes, at)
          && !isInsideWord(bytes, at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInsideWord(byte[] bytes, int at) {
    for (String word : around) {
      int start = at - word.toLowerCase(Locale.ROOT).indexOf(SMS);
      boolean fits = start >= 0 && start + word.length() <= bytes.length;
      if (fits && PairSearch.standsAt(word.getBytes(StandardCharsets.US_ASCII), bytes, start)) {
        return true;
      }
    }
    return false;
  }
}
