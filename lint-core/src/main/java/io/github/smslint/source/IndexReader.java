package io.github.smslint.source;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads git's index, as git's documentation of the index format describes its versions 2 to 4,
 * which spares a short run one process of two. What is unusual is left to git.
 */
final class IndexReader {

  private static final int SIGNATURE = 'D' << 24 | 'I' << 16 | 'R' << 8 | 'C';
  private static final int HASH = 20;

  /** The times, places, owner and size that stand around an entry's mode. */
  private static final int BEFORE_MODE = 24;

  private static final int AFTER_MODE = 12;
  private static final int FILE = 8;
  private static final int EXTENDED = 0x4000;

  private final ByteBuffer index;
  private final int version;
  private final TreeMap<String, String> entries = new TreeMap<>();
  private byte[] name = new byte[0];

  private IndexReader(byte[] bytes) throws IOException {
    this.index = ByteBuffer.wrap(bytes);
    boolean isIndex = index.getInt() == SIGNATURE;
    this.version = index.getInt();
    if (!isIndex || version < 2 || version > 4) {
      throw new IOException("an index of another kind");
    }
  }

  /**
   * The ids of all files that are merged, by their path; null where git has to be asked.
   *
   * @param environment the variables of the process, by which git is told of another index
   */
  static TreeMap<String, String> read(Path top, Map<String, String> environment) {
    for (String variable : GitCommand.OF_A_HOOK) {
      boolean tells = !variable.equals("GIT_INDEX_FILE") && !variable.equals("GIT_PREFIX");
      if (tells && environment.containsKey(variable)) {
        return null;
      }
    }
    Path git = top.resolve(".git");
    String other = environment.get("GIT_INDEX_FILE");
    try {
      String settings = new String(bytes(git.resolve("config")), StandardCharsets.ISO_8859_1);
      if (settings.toLowerCase(Locale.ROOT).contains("extensions")) {
        return null;
      }
      Path file = other == null ? git.resolve("index") : top.resolve(other);
      return new IndexReader(bytes(file)).entries();
    } catch (IOException | RuntimeException unusual) {
      return null;
    }
  }

  /** Read through a plain stream, as the other way loads what channels need. */
  private static byte[] bytes(Path file) throws IOException {
    try (FileInputStream stream = new FileInputStream(file.toFile())) {
      return stream.readAllBytes();
    }
  }

  private TreeMap<String, String> entries() throws IOException {
    for (int left = index.getInt(); left > 0; left--) {
      entry();
    }
    while (index.remaining() > HASH) {
      // An extension that begins with a small letter changes what the entries mean.
      boolean optional = Character.isUpperCase(index.get(index.position()));
      index.getInt();
      int size = index.getInt();
      if (!optional || size < 0 || size > index.remaining()) {
        throw new IOException("an index with a needed extension");
      }
      index.position(index.position() + size);
    }
    return entries;
  }

  private void entry() {
    int start = index.position();
    index.position(start + BEFORE_MODE);
    int mode = index.getInt();
    index.position(index.position() + AFTER_MODE);
    String id = id();
    int flags = index.getShort();
    if ((flags & EXTENDED) != 0) {
      index.getShort();
    }
    if (version == 4) {
      int kept = name.length - shortening();
      name = rest(kept);
    } else {
      name = rest(0);
      // Zeros fill the entry up to a multiple of eight.
      int length = index.position() - start;
      index.position(start + (length + 7) / 8 * 8);
    }
    boolean merged = (flags >> 12 & 3) == 0;
    if (merged && mode >> 12 == FILE) {
      entries.put(new String(name, StandardCharsets.UTF_8), id);
    }
  }

  private String id() {
    StringBuilder id = new StringBuilder(2 * HASH);
    for (int left = HASH; left > 0; left--) {
      byte unit = index.get();
      id.append(Character.forDigit(unit >> 4 & 0xF, 16)).append(Character.forDigit(unit & 0xF, 16));
    }
    return id.toString();
  }

  /** The name up to its zero, behind so many bytes of the name before. */
  private byte[] rest(int kept) {
    int start = index.position();
    int end = start;
    while (index.get(end) != 0) {
      end++;
    }
    if (kept < 0 || kept > name.length) {
      throw new BufferUnderflowException();
    }
    byte[] whole = Arrays.copyOf(name, kept + end - start);
    index.get(whole, kept, end - start);
    index.get();
    return whole;
  }

  /** How many bytes of the name before are dropped: seven bits a byte, the highest first. */
  private int shortening() {
    int unit = index.get();
    int value = unit & 0x7F;
    while (unit < 0) {
      unit = index.get();
      value = value + 1 << 7 | unit & 0x7F;
    }
    return value;
  }
}
