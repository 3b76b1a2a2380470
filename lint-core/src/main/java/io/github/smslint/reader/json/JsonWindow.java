package io.github.smslint.reader.json;

import java.util.Arrays;
import java.util.List;

/**
 * A piece of a large JSON file that is a document by itself: what stands before the list, some of
 * the list's items, and what closes it.
 *
 * @param bytes begins with the document, in UTF-8; what stands behind it is nothing
 * @param length how many of these bytes are the document
 * @param head how many bytes stand before the items
 * @param closeLength how many bytes behind the items close the document, all of them ASCII
 * @param itemLength how many UTF-16 units of the document are items
 * @param gaps what the document leaves out of the file, in its order; the first stands before the
 *     first item
 */
public record JsonWindow(
    byte[] bytes, int length, int head, int closeLength, int itemLength, List<Gap> gaps) {

  /**
   * Items that are left out, and all before them.
   *
   * @param at at how many UTF-16 units of the document's items they are left out
   * @param units how many UTF-16 units of the file are left out up to there
   * @param lines how many lines of it
   * @param items how many items of the list
   */
  public record Gap(int at, int units, int lines, int items) {}

  /** The bytes of the document alone, which are the caller's. */
  public byte[] document() {
    return Arrays.copyOf(bytes, length);
  }

  /** What is left out before a unit of the items. */
  public Gap before(int unit) {
    Gap found = gaps.get(0);
    for (Gap gap : gaps) {
      if (gap.at() > unit) {
        break;
      }
      found = gap;
    }
    return found;
  }
}
