package io.github.smslint.source;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

/**
 * The objects of a repository that git keeps in a file each, as it does all that were staged a
 * short while ago. They are read without a process.
 */
final class LooseObjects {

  private static final int LONGEST_HEADER = 32;

  private final String folder;

  /**
   * @param top the top of a work tree
   */
  LooseObjects(Path top) {
    this.folder = top.resolve(".git").resolve("objects").toString();
  }

  /** The content of a blob, or null where git must be asked for it. */
  byte[] find(String id) {
    String path = folder + "/" + id.substring(0, 2) + "/" + id.substring(2);
    try (InputStream file = new FileInputStream(path);
        InputStream object = new InflaterInputStream(file)) {
      int size = size(object);
      byte[] content = size < 0 ? null : object.readNBytes(size);
      return content == null || content.length < size ? null : content;
    } catch (IOException | NumberFormatException notLoose) {
      return null;
    }
  }

  /** The size that a blob's header tells; below zero where this is none, or a large one. */
  private static int size(InputStream object) throws IOException {
    StringBuilder header = new StringBuilder(LONGEST_HEADER);
    for (int next = object.read(); next != 0; next = object.read()) {
      if (next < 0 || header.length() == LONGEST_HEADER) {
        throw new IOException("a header without end");
      }
      header.append((char) next);
    }
    String told = header.toString();
    if (!told.startsWith("blob ")) {
      return -1;
    }
    long size = Long.parseLong(told.substring("blob ".length()));
    return size > ProjectFiles.LARGEST ? -1 : (int) size;
  }
}
