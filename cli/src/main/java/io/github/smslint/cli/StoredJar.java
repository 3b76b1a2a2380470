package io.github.smslint.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes of a jar whose entries are not compressed, held in memory as one piece. Fields are
 * those of the ZIP file format (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
 */
final class StoredJar {

  private static final int END_LENGTH = 22;
  private static final int END_MARK = 0x06054B50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final String CLASS = ".class";

  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final Map<String, Integer> classes = new HashMap<>(2048);

  /** Reads the jar; of one that is made otherwise no class is found. */
  StoredJar(String path) throws IOException {
    try (FileInputStream stream = new FileInputStream(path)) {
      this.bytes = stream.readAllBytes();
    }
    this.numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - END_LENGTH;
    if (end >= 0 && numbers.getInt(end) == END_MARK) {
      readDirectory(numbers.getInt(end + 16), numbers.getShort(end + 10) & 0xFFFF);
    }
  }

  /** Where in {@link #bytes()} a class begins, or -1 where the jar does not hold it. */
  int offsetOf(String className) {
    Integer directory = classes.get(className);
    if (directory == null) {
      return -1;
    }
    int local = numbers.getInt(directory + 42);
    int name = numbers.getShort(local + 26) & 0xFFFF;
    int extra = numbers.getShort(local + 28) & 0xFFFF;
    return local + LOCAL_LENGTH + name + extra;
  }

  /** How many bytes long a class is that the jar holds. */
  int lengthOf(String className) {
    return numbers.getInt(classes.get(className) + 24);
  }

  /** The bytes themselves, not a copy. */
  byte[] bytes() {
    return bytes;
  }

  private void readDirectory(int start, int entries) {
    int at = start;
    for (int entry = 0; entry < entries; entry++) {
      int nameLength = numbers.getShort(at + 28) & 0xFFFF;
      boolean stored = numbers.getShort(at + 10) == 0;
      int name = at + DIRECTORY_LENGTH;
      int last = name + nameLength - CLASS.length();
      if (stored && last > name && bytes[last] == '.' && bytes[last + 1] == 'c') {
        String path = new String(bytes, name, last - name, StandardCharsets.ISO_8859_1);
        classes.put(path.replace('/', '.'), at);
      }
      int extra = numbers.getShort(at + 30) & 0xFFFF;
      int comment = numbers.getShort(at + 32) & 0xFFFF;
      at = name + nameLength + extra + comment;
    }
  }
}
