package io.github.smslint.benchmarks;

import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The files that are measured on: those of the example shops, and examples of each format. */
final class Samples {

  private Samples() {}

  /** All files below a folder of the checkout, read anew. */
  static List<SourceFile> below(String folder) {
    Path root = Path.of(System.getProperty("smslint.home", ".."));
    Path start = root.resolve(folder);
    try (Stream<Path> found = Files.walk(start)) {
      List<Path> paths = new ArrayList<>(found.filter(Files::isRegularFile).toList());
      Collections.sort(paths);
      List<SourceFile> files = new ArrayList<>();
      for (Path path : paths) {
        String told = start.relativize(path).toString().replace('\\', '/');
        files.add(new SourceFile(told, Files.readAllBytes(path)));
      }
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The largest example of a file ending. */
  static SourceFile of(String ending) {
    byte[] longest = new byte[0];
    for (SourceFile page : below("docs/recognition")) {
      for (byte[] block : blocks(page.content(), ending)) {
        longest = block.length > longest.length ? block : longest;
      }
    }
    for (SourceFile file : below("examples")) {
      boolean fits = file.name().endsWith("." + ending);
      longest = fits && file.bytes().length > longest.length ? file.bytes() : longest;
    }
    if (longest.length == 0) {
      throw new IllegalArgumentException("no example ends in " + ending);
    }
    return new SourceFile("sample." + ending, longest);
  }

  private static List<byte[]> blocks(String page, String ending) {
    List<byte[]> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : page.lines().toList()) {
      if (line.startsWith("```")) {
        if (block != null) {
          blocks.add(block.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        boolean begins = block == null && (line + " ").contains("." + ending + " ");
        block = begins ? new StringBuilder() : null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  /** The same file as if it had not been looked at yet. */
  static SourceFile fresh(SourceFile file) {
    return new SourceFile(file.path(), file.bytes());
  }
}
