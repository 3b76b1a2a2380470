package io.github.smslint.engine;

import io.github.smslint.anchors.PairSearch;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
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

  private static final int BIG_ENDIAN_MARK = 0xFEFF;
  private static final int LITTLE_ENDIAN_MARK = 0xFFFE;

  private static final Set<OpenOption> WITHOUT_LINKS =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  /** Where the system puts bytes; they are copied, as an array is searched faster. */
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(ROOM);

  private final byte[] text = new byte[ROOM + PairSearch.SLACK];

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
        boolean stands = search.standIn(text, end);
        searching += statistics == null ? 0 : System.nanoTime() - before;
        if (stands || bytes > ProjectFiles.LARGEST) {
          sight = Sight.TELLING;
        } else if (end < ROOM) {
          sight = Sight.SILENT;
        } else {
          int kept = search.overlap();
          System.arraycopy(text, end - kept, text, 0, kept);
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

  /** Reads behind what stands in the text until it is full or the file ends; tells its end. */
  private int fill(FileChannel channel, int from) throws IOException {
    buffer.clear().limit(ROOM - from);
    int read = 0;
    while (read >= 0 && buffer.hasRemaining()) {
      read = channel.read(buffer);
    }
    buffer.flip();
    int count = buffer.limit();
    buffer.get(text, from, count);
    return from + count;
  }

  /** What the first bytes tell; null where the words have to tell. */
  private Sight beginning(int end) {
    if (end < 2) {
      return end == 1 && text[0] == 0 ? Sight.BINARY : Sight.SILENT;
    }
    int sample = Math.min(end, SAMPLE);
    if (holdsZero(sample)) {
      boolean binary = new SourceFile("", Arrays.copyOf(text, sample)).isBinary();
      return binary ? Sight.BINARY : Sight.TELLING;
    }
    int mark = (text[0] & 0xFF) << 8 | (text[1] & 0xFF);
    return mark == BIG_ENDIAN_MARK || mark == LITTLE_ENDIAN_MARK ? Sight.TELLING : null;
  }

  private boolean holdsZero(int end) {
    byte[] bytes = text;
    for (int at = 0; at < end; at++) {
      if (bytes[at] == 0) {
        return true;
      }
    }
    return false;
  }
}
