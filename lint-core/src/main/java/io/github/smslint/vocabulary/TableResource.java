package io.github.smslint.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table that ships with smslint: UTF-8 lines of fields parted by tabs, {@code #} begins a
 * line of comment. Plain tables, because a YAML parser costs a third of a short run's time.
 */
public final class TableResource {

  private TableResource() {}

  /** The rows of a resource beside a class; throws {@link IllegalStateException} without it. */
  public static List<String[]> read(Class<?> neighbour, String resource) {
    String content = content(neighbour, resource);
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < content.length()) {
      int end = content.indexOf('\n', start);
      end = end < 0 ? content.length() : end;
      if (end > start && content.charAt(start) != '#') {
        rows.add(content.substring(start, end).split("\t"));
      }
      start = end + 1;
    }
    return rows;
  }

  private static String content(Class<?> neighbour, String resource) {
    try (InputStream stream = neighbour.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + neighbour);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
