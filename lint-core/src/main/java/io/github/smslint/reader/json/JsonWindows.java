package io.github.smslint.reader.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Parts a large JSON file at the items of its one list, without decoding it. Takes only files in
 * which a list of objects is all there is, each item in lines of its own, with nothing behind the
 * list and no comment; any other is unfit, which may turn out late. May be used by several threads.
 */
public final class JsonWindows {

  private static final int LONGEST_HEAD = 1 << 16;

  /** The UTF-16 units of each byte; below zero what ends a part that needs no thought. */
  private static final byte[] UNITS = new byte[1 << Byte.SIZE];

  /** Makes the unit of one byte less than zero. */
  private static final int PARTS = -0x80;

  static {
    for (int unit = 0; unit < UNITS.length; unit++) {
      boolean parts = unit == '"' || unit == '\\' || unit == '\n' || unit == '\r';
      UNITS[unit] = (byte) (Utf8Units.of((byte) unit) + (parts ? PARTS : 0));
    }
  }

  /** How many bytes the first window has at least. */
  private static final int FIRST = 1 << 12;

  /** A window may grow so many times where one item is long. */
  private static final int MOST_GROWTH = 8;

  private final InputStream stream;
  private final int size;
  private int wanted;
  private byte[] buffer;
  private int at;
  private int limit;
  private byte[] head;
  private byte[] close;
  private int depth;
  private boolean ended;
  private boolean unfit;
  private int units;
  private int lines;
  private int items;
  private int unitsBefore;
  private int linesBefore;
  private int itemsBefore;
  private boolean behindComma;

  /**
   * @param stream the file, which the caller closes
   * @param size how many bytes a window has at least; the first ones are smaller, since how the
   *     items of a file are written is learned from them, which takes longer than reading the rest
   */
  public JsonWindows(InputStream stream, int size) {
    this.stream = stream;
    this.size = size;
    this.wanted = Math.min(size, FIRST);
    this.buffer = new byte[size + LONGEST_HEAD];
  }

  /** Whether the file cannot be read so; what came out of it counts for nothing. */
  public synchronized boolean isUnfit() {
    return unfit;
  }

  /**
   * The next window; null at the end and where the file is unfit.
   *
   * @param spare bytes that are no longer needed, to be written over where they are enough
   */
  public synchronized JsonWindow next(byte[] spare) throws IOException {
    if (unfit || ended) {
      return null;
    }
    if (head == null && !readHead()) {
      unfit = true;
      return null;
    }
    int end = readItems();
    if (end < 0) {
      unfit = true;
      return null;
    }
    return window(end, spare);
  }

  /** What stands before the items, up to the end of the line in which the list begins. */
  private boolean readHead() throws IOException {
    StringBuilder open = new StringBuilder();
    boolean listed = false;
    while (has() && at < LONGEST_HEAD) {
      byte character = buffer[at++];
      if (listed) {
        if (character == '\n') {
          head = Arrays.copyOf(buffer, at);
          close = open.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
          depth = 0;
          drop(at);
          return true;
        }
        if (!isBlank(character)) {
          return false;
        }
      } else if (character == '"') {
        if (!passString()) {
          return false;
        }
      } else if (character == '{') {
        open.insert(0, '}');
      } else if (character == '[') {
        open.insert(0, ']');
        listed = true;
      } else if (character == '}' && open.length() > 0 && open.charAt(0) == '}') {
        open.deleteCharAt(0);
      } else if (isForeign(character) || character == '}' || character == ']') {
        return false;
      }
    }
    return false;
  }

  private boolean passString() throws IOException {
    while (has()) {
      byte character = buffer[at++];
      if (character == '"') {
        return true;
      }
      if (character == '\n' || (character == '\\' && (!has() || buffer[at++] == '\n'))) {
        return false;
      }
    }
    return false;
  }

  /** Where the items end that make the next window; -1 where the file is unfit. */
  private int readItems() throws IOException {
    units = 0;
    lines = 0;
    items = 0;
    while (has()) {
      byte character = buffer[at++];
      if (character < 0) {
        return -1;
      }
      units++;
      if (character == '"') {
        if (depth == 0 || !readString()) {
          return -1;
        }
      } else if (character == '\n') {
        lines++;
        if (behindComma && at >= wanted) {
          wanted = Math.min(size, 2 * wanted);
          return at;
        }
      } else if (character == '\r') {
        if (!has() || buffer[at] != '\n') {
          return -1;
        }
      } else if (!isBlank(character)) {
        if (!readMark(character)) {
          return -1;
        }
        if (depth < 0) {
          units--;
          return closes() ? at - 1 : -1;
        }
      }
    }
    return -1;
  }

  private boolean readMark(byte character) {
    if (depth == 0 && character != '{' && character != ',' && character != ']') {
      return false;
    }
    boolean between = depth == 0 && character == ',';
    if (between && behindComma) {
      return false;
    }
    behindComma = between;
    items += between ? 1 : 0;
    if (character == '{' || character == '[') {
      depth++;
    } else if (character == '}' || character == ']') {
      depth--;
      return depth >= 0 || character == ']';
    }
    return !isForeign(character);
  }

  /** Reads a string to its end in its line, and counts its UTF-16 units. */
  private boolean readString() throws IOException {
    while (has()) {
      byte character = passPlain();
      if (character == '"') {
        return true;
      }
      if (character == '\\') {
        if (!has() || buffer[at] < ' ') {
          return false;
        }
        at++;
        units++;
      } else if (character == '\n' || character == '\r') {
        return false;
      }
    }
    return false;
  }

  /**
   * Passes over what needs no thought, up to a quote, a backslash, a line end or the end of what
   * was read; gives the last byte that it passed.
   */
  private byte passPlain() {
    byte[] bytes = buffer;
    int place = at;
    int end = limit;
    int counted = 0;
    int more;
    do {
      more = UNITS[bytes[place++] & 0xFF];
      counted += more;
    } while (place < end && more >= 0);
    at = place;
    units += more < 0 ? counted - PARTS : counted;
    return bytes[place - 1];
  }

  /** Whether nothing stands behind the list but what closes the document. */
  private boolean closes() throws IOException {
    int closed = 1;
    int end = at;
    while (has()) {
      byte character = buffer[at++];
      if (closed < close.length && character == close[closed]) {
        closed++;
      } else if (!isBlank(character) || at - end > LONGEST_HEAD) {
        return false;
      }
    }
    at = end;
    ended = true;
    return closed == close.length;
  }

  private JsonWindow window(int end, byte[] spare) {
    int length = head.length + end + close.length;
    byte[] bytes = spare.length >= length ? spare : new byte[length + LONGEST_HEAD / 8];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(buffer, 0, bytes, head.length, end);
    System.arraycopy(close, 0, bytes, head.length + end, close.length);
    JsonWindow.Gap before = new JsonWindow.Gap(0, unitsBefore, linesBefore, itemsBefore);
    JsonWindow window =
        new JsonWindow(bytes, length, head.length, close.length, units, List.of(before));
    unitsBefore += units;
    linesBefore += lines;
    itemsBefore += items;
    drop(end);
    return window;
  }

  private void drop(int count) {
    System.arraycopy(buffer, count, buffer, 0, limit - count);
    limit -= count;
    at -= count;
  }

  private boolean has() throws IOException {
    if (at < limit) {
      return true;
    }
    if (limit == buffer.length) {
      if (buffer.length > MOST_GROWTH * (size + LONGEST_HEAD)) {
        return false;
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = stream.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, read);
    return read > 0;
  }

  private static boolean isForeign(byte character) {
    return character == '/' || character == '\'' || character == '#';
  }

  private static boolean isBlank(byte character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
  }
}
