package io.github.smslint.engine;

import io.github.smslint.source.SourceFile;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A file that is to be linted.
 *
 * @param path the path from the project root
 * @param place where it is on disk, or null for one in memory
 * @param inMemory the file itself, or null for one on disk
 */
record FileInput(String path, Path place, SourceFile inMemory) {

  /** Larger files are no configuration or source that a person wrote. */
  static final long LARGEST = 512L * 1024 * 1024;

  static final Comparator<FileInput> BY_PATH =
      new Comparator<>() {
        @Override
        public int compare(FileInput one, FileInput other) {
          return one.path.compareTo(other.path);
        }
      };

  static FileInput onDisk(String path, Path root) {
    try {
      return new FileInput(path, root.resolve(path), null);
    } catch (InvalidPathException unwritable) {
      return new FileInput(path, null, null);
    }
  }

  boolean isTooLarge() {
    return place != null && new File(place.toString()).length() > LARGEST;
  }

  /** Reads through a plain stream, which needs no channel classes to be loaded. */
  SourceFile read() throws IOException {
    if (inMemory != null) {
      return inMemory;
    }
    if (place == null) {
      throw new IOException("its name cannot be written in this locale");
    }
    try (FileInputStream stream = new FileInputStream(place.toString())) {
      return new SourceFile(path, stream.readAllBytes());
    }
  }

  /** The name without folders. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
