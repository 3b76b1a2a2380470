package io.github.smslint.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files of a run, wherever their content comes from: the disk, git's index, memory. All paths
 * count from the project root and have {@code /} between their parts.
 */
public interface ProjectFiles {

  /** Larger files, in bytes, are no configuration or source that a person wrote. */
  long LARGEST = 512L * 1024 * 1024;

  /**
   * The files on which findings are reported, sorted.
   *
   * @throws IOException where they cannot be listed
   */
  List<String> reported() throws IOException;

  /**
   * The same files for several threads, handed out while they are still being found where there are
   * many on a disk.
   *
   * @throws IOException where they cannot be listed
   */
  default FileListing listing() throws IOException {
    return FileListing.of(reported());
  }

  /**
   * The files that may decide what the reported ones mean, none of which is reported itself; asked
   * for only where a reported file has a word about SMS.
   *
   * @throws IOException where they cannot be listed
   */
  List<String> context() throws IOException;

  /**
   * Reads a file; may be called by several threads.
   *
   * @throws IOException where it cannot be read or is larger than {@link #LARGEST}; the message
   *     says why, in English
   */
  SourceFile read(String path) throws IOException;

  /**
   * Opens a file that is large, to be read as it comes; null where it is not, or where its content
   * is in memory anyway.
   *
   * @param above how many bytes are not large
   * @throws IOException where it cannot be opened
   */
  default InputStream openLarge(String path, long above) throws IOException {
    return null;
  }
}
