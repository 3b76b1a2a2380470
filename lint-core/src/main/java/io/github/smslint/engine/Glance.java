package io.github.smslint.engine;

import io.github.smslint.anchors.PairSearch;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Looks into files for words about SMS through one buffer, without keeping, decoding or asking
 * anything else about what holds none. For one thread.
 */
final class Glance {

  /** What a file looks like. */
  enum Sight {
    /** It holds no word. */
    SILENT,
    BINARY,
    /** It holds a word, or only its text can tell. */
    TELLING,
    /** It is a link, a folder, gone, or may not be read. */
    UNOPENED
  }

  /** Nearly every source file fits. */
  private static final int ROOM = 128 * 1024;

  /** Binary files are told by so many bytes. */
  private static final int SAMPLE = 4096;

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;
  private static final int BIG_ENDIAN_MARK = 0xFEFF;
  private static final int LITTLE_ENDIAN_MARK = 0xFFFE;

  private static final Set<OpenOption> WITHOUT_LINKS =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(ROOM + PairSearch.SLACK).order(ByteOrder.LITTLE_ENDIAN);

  private final Statistics statistics;

  /**
   * @param statistics where time is counted, or null
   */
  Glance(Statistics statistics) {
    this.statistics = statistics;
  }

  Sight at(Path place, PairSearch search) {
    long start = statistics == null ? 0 : System.nanoTime();
    long searching = 0;
    long bytes = 0;
    Sight sight;
    try (FileChannel channel = FileChannel.open(place, WITHOUT_LINKS)) {
      int end = fill(channel, 0);
      bytes = end;
      sight = beginning(end);
      while (sight == null) {
        long before = statistics == null ? 0 : System.nanoTime();
        boolean stands = search.standIn(buffer, end);
        searching += statistics == null ? 0 : System.nanoTime() - before;
        if (stands || bytes > ProjectFiles.LARGEST) {
          sight = Sight.TELLING;
        } else if (end < ROOM) {
          sight = Sight.SILENT;
        } else {
          int kept = search.overlap();
          buffer.position(end - kept).limit(end);
          buffer.compact();
          end = fill(channel, kept);
          bytes += end - kept;
        }
      }
    } catch (IOException unopened) {
      sight = Sight.UNOPENED;
    }
    if (statistics != null) {
      statistics.addTime(Phase.SEARCHING, searching);
      statistics.addTime(Phase.READING, System.nanoTime() - start - searching);
      statistics.addBytes(sight == Sight.TELLING ? 0 : bytes);
    }
    return sight;
  }

  /** Reads behind what stands in the buffer until it is full or the file ends. */
  private int fill(FileChannel channel, int from) throws IOException {
    buffer.limit(ROOM).position(from);
    int read = 0;
    while (read >= 0 && buffer.hasRemaining()) {
      read = channel.read(buffer);
    }
    int end = buffer.position();
    buffer.clear();
    return end;
  }

  /** What the first bytes tell; null where the words have to tell. */
  private Sight beginning(int end) {
    if (end < 2) {
      return end == 1 && buffer.get(0) == 0 ? Sight.BINARY : Sight.SILENT;
    }
    int sample = Math.min(end, SAMPLE);
    if (holdsZero(sample)) {
      byte[] bytes = new byte[sample];
      buffer.get(bytes);
      return new SourceFile("", bytes).isBinary() ? Sight.BINARY : Sight.TELLING;
    }
    int mark = (buffer.get(0) & 0xFF) << Byte.SIZE | (buffer.get(1) & 0xFF);
    return mark == BIG_ENDIAN_MARK || mark == LITTLE_ENDIAN_MARK ? Sight.TELLING : null;
  }

  private boolean holdsZero(int end) {
    int at = 0;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long eight = buffer.getLong(at);
      if ((eight - ONES & ~eight & HIGHS) != 0) {
        return true;
      }
    }
    for (; at < end; at++) {
      if (buffer.get(at) == 0) {
        return true;
      }
    }
    return false;
  }
}
