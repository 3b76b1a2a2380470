package io.github.smslint.source;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Files as they are on disk. */
final class DiskFiles implements ProjectFiles {

  private final Path root;
  private final FileFinder finder;
  private List<String> reported;

  DiskFiles(Path root, FileFinder finder) {
    this.root = root;
    this.finder = finder;
  }

  @Override
  public List<String> reported() throws IOException {
    if (reported == null) {
      reported = finder.files(root);
    }
    return reported;
  }

  @Override
  public FileListing listing() throws IOException {
    return reported == null ? finder.listing(root) : FileListing.of(reported);
  }

  @Override
  public List<String> context() throws IOException {
    TreeSet<String> context = finder.context(root);
    if (context.isEmpty()) {
      return List.of();
    }
    for (String path : reported()) {
      context.remove(path);
    }
    return new ArrayList<>(context);
  }

  @Override
  public SourceFile read(String path) throws IOException {
    return new SourceFile(path, bytes(root, path));
  }

  @Override
  public InputStream openLarge(String path, long above) throws IOException {
    File place = place(root, path);
    long length = place.length();
    return length > above && length <= LARGEST ? new FileInputStream(place) : null;
  }

  /** Reads through a plain stream, which needs no channel classes to be loaded. */
  static byte[] bytes(Path root, String path) throws IOException {
    File place = place(root, path);
    if (place.length() > LARGEST) {
      throw new IOException(tooLarge());
    }
    try (FileInputStream stream = new FileInputStream(place)) {
      return stream.readAllBytes();
    }
  }

  private static File place(Path root, String path) throws IOException {
    try {
      return new File(root.resolve(path).toString());
    } catch (InvalidPathException unwritable) {
      throw new IOException("its name cannot be written in this locale", unwritable);
    }
  }

  static String tooLarge() {
    return "larger than " + LARGEST / 1024 / 1024 + " MiB";
  }
}
