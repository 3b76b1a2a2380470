package io.github.smslint.reader.format;

/** Gives the names of a file as strings; one that was met lately is the same object again. */
public final class NameCache {

  private static final int LONGEST = 64;
  private static final int SLOTS = 256;

  private final String content;
  private final String[] slots = new String[SLOTS];

  public NameCache(String content) {
    this.content = content;
  }

  public String name(int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return content.substring(start, end);
    }
    int hash = length;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + content.charAt(at);
    }
    int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    String known = slots[slot];
    if (known == null || known.length() != length || !content.startsWith(known, start)) {
      known = content.substring(start, end);
      slots[slot] = known;
    }
    return known;
  }
}
