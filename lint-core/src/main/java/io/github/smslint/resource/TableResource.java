package io.github.smslint.resource;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table that ships with smslint: UTF-8 lines of fields parted by tabs, {@code #} begins a
 * line of comment. Plain tables, because a YAML parser costs a third of a short run's time.
 */
public final class TableResource {

  private TableResource() {}

  /** The rows of a resource beside a class; throws {@link IllegalStateException} without it. */
  public static List<String[]> read(Class<?> neighbour, String name) {
    String content = Resource.text(neighbour, name);
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
}
