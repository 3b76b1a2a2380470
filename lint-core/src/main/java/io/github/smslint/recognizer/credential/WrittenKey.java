package io.github.smslint.recognizer.credential;

import io.github.smslint.text.Text;
import java.util.Comparator;
import java.util.List;

/** A row of characters that has the shape of an id or a secret, and what is found out about it. */
final class WrittenKey {

  static final Comparator<WrittenKey> BY_PLACE = new ByPlace();

  private static final class ByPlace implements Comparator<WrittenKey> {
    @Override
    public int compare(WrittenKey one, WrittenKey other) {
      return Integer.compare(one.start, other.start);
    }
  }

  private final String value;
  private final int start;
  private final int end;
  private final boolean id;
  private final KeyName name;
  private Text text;
  private KeyPlace place;
  private List<String> stem;
  private WrittenKey partner;
  private boolean accepted;
  private boolean replaced;

  /**
   * @param start where it starts in the file
   * @param end where its first piece ends in the file
   * @param name what stands before it
   */
  WrittenKey(String value, int start, int end, boolean id, KeyName name) {
    this.value = value;
    this.start = start;
    this.end = end;
    this.id = id;
    this.name = name;
  }

  /** The index of the first of sorted keys that starts at an offset or behind it. */
  static int firstFrom(List<WrittenKey> keys, int offset) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle).start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  String value() {
    return value;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isId() {
    return id;
  }

  /** What its key says, else what stands before it. */
  KeyName name() {
    boolean keyTells = place != null && place.name().role() != null && name.followedId() < 0;
    return keyTells ? place.name() : name;
  }

  /** The text with its pieces, or null for characters that stand in the file as they are. */
  Text text() {
    return text;
  }

  void text(Text pieces) {
    text = pieces;
  }

  /** Where it stands in the document's tree, or null. */
  KeyPlace place() {
    return place;
  }

  void place(KeyPlace found) {
    place = found;
  }

  /** The words that name the pair to which it belongs; null until told. */
  List<String> stem() {
    return stem;
  }

  void stem(List<String> words) {
    stem = words;
  }

  WrittenKey partner() {
    return partner;
  }

  /** Makes a pair of this secret and an id. */
  void pairWith(WrittenKey other) {
    partner = other;
    other.partner = this;
    accepted = true;
    other.accepted = true;
  }

  boolean isAccepted() {
    return accepted;
  }

  void accept() {
    accepted = true;
  }

  /** Whether the document told better what stands there. */
  boolean isReplaced() {
    return replaced;
  }

  void replace() {
    replaced = true;
  }
}
