package io.github.smslint.resource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The classes and resources of the jar that runs alone, which the build puts into one entry of it:
 * a jar of two thousand entries takes a third of an empty Java run to open. The entry is the last
 * one and not compressed. It holds the path and then the content of each file, a table of them by
 * the hashes of their paths, and where that table begins.
 */
public final class Bundle {

  /** The system property that names the jar. */
  public static final String JAR = "smslint.jar";

  /** The length of what ends a ZIP file (PKWARE APPNOTE 6.3, section 4.3.16). */
  private static final int END_LENGTH = 22;

  private static final int END_MARK = 0x504B0506;
  private static final int BUNDLE_MARK = 0x534D534C;
  private static final int TRAILER_LENGTH = 12;
  private static final int ROW_LENGTH = 12;

  private final RandomAccessFile file;
  private final long start;
  private final ByteBuffer table;
  private final int mask;

  private Bundle(RandomAccessFile file, long start, byte[] table) {
    this.file = file;
    this.start = start;
    this.table = ByteBuffer.wrap(table);
    this.mask = table.length / ROW_LENGTH - 1;
  }

  /** The bundle of a jar, or null where the file holds none. */
  public static Bundle open(String jar) throws IOException {
    RandomAccessFile file = new RandomAccessFile(jar, "r");
    long end = file.length() - END_LENGTH;
    ByteBuffer last = read(file, end, END_LENGTH);
    if (last != null && last.getInt(0) == END_MARK) {
      long directory = Integer.reverseBytes(last.getInt(16)) & 0xFFFFFFFFL;
      ByteBuffer trailer = read(file, directory - TRAILER_LENGTH, TRAILER_LENGTH);
      if (trailer != null && trailer.getInt(8) == BUNDLE_MARK) {
        int tableStart = trailer.getInt(0);
        int tableLength = trailer.getInt(4);
        long start = directory - TRAILER_LENGTH - tableLength - tableStart;
        return new Bundle(file, start, read(file, start + tableStart, tableLength).array());
      }
    }
    file.close();
    return null;
  }

  private static ByteBuffer read(RandomAccessFile file, long start, int length) throws IOException {
    if (start < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    file.seek(start);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  /**
   * The path and the content of a file behind one another; null where the bundle does not hold it.
   *
   * @param path the path from the root, in ASCII
   */
  public byte[] find(String path) throws IOException {
    int hash = path.hashCode();
    int row = (hash & mask) * ROW_LENGTH;
    while (table.getInt(row + 8) > 0) {
      if (table.getInt(row) == hash) {
        byte[] found = entry(table.getInt(row + 4), table.getInt(row + 8));
        int length = path.length();
        if (new String(found, 0, length, StandardCharsets.ISO_8859_1).equals(path)) {
          return found;
        }
      }
      row = row + ROW_LENGTH == table.capacity() ? 0 : row + ROW_LENGTH;
    }
    return null;
  }

  private synchronized byte[] entry(int offset, int length) throws IOException {
    return read(file, start + offset, length).array();
  }
}
